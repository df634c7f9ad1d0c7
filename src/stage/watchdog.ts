/**
 * Watches how long a picture takes and steps down before the conversation stutters:
 * first fewer pictures a second, then fewer pixels. It never steps up again in one sitting,
 * so the stage does not swing between two qualities.
 */
export interface Pace {
  /** Pictures a second at most. */
  readonly rate: number;
  /** Widest backing store in pixels. */
  readonly widest: number;
}

/** From best to thriftiest. */
export const PACES: readonly Pace[] = [
  { rate: 60, widest: 3840 },
  { rate: 30, widest: 2560 },
  { rate: 30, widest: 1920 },
  { rate: 20, widest: 1280 },
  { rate: 15, widest: 960 },
];

export interface Watch {
  /** Index into PACES. */
  readonly level: number;
  readonly pictures: number;
  readonly seconds: number;
}

const WINDOW_SECONDS = 2;
/** A gap this long is a tab that slept or a machine that was busy elsewhere, not a slow picture. */
const ASLEEP_SECONDS = 0.5;
/** Share of the wanted rate under which a window counts as slow. */
const TOO_SLOW = 0.72;

/** A renderer that draws with the processor starts one step down. */
export const freshWatch = (renderer: 'canvas' | 'webgl'): Watch => ({
  level: renderer === 'canvas' ? 1 : 0,
  pictures: 0,
  seconds: 0,
});

export const paceOf = (watch: Watch): Pace => PACES[Math.min(watch.level, PACES.length - 1)] ?? LAST;
const LAST: Pace = { rate: 15, widest: 960 };

/** One picture was drawn `gap` seconds after the last one. */
export function watched(watch: Watch, gap: number): Watch {
  if (gap > ASLEEP_SECONDS) return { ...watch, pictures: 0, seconds: 0 };
  const pictures = watch.pictures + 1;
  const seconds = watch.seconds + gap;
  if (seconds < WINDOW_SECONDS) return { ...watch, pictures, seconds };
  const isSlow = pictures / seconds < paceOf(watch).rate * TOO_SLOW;
  const level = isSlow ? Math.min(watch.level + 1, PACES.length - 1) : watch.level;
  return { level, pictures: 0, seconds: 0 };
}
