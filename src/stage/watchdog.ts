/**
 * Watches how long a picture takes and steps down before the conversation stutters:
 * first fewer pictures a second, then fewer drawings of the person, then fewer pixels. A step that brought nothing is taken back once;
 * otherwise it never steps up again in one sitting, so the stage does not swing between two qualities.
 */
export interface Pace {
  /** Pictures a second at most. */
  readonly rate: number;
  /** Times a second the person is drawn anew: paths cost more than pixels. */
  readonly redraws: number;
  /** Widest backing store in pixels. */
  readonly widest: number;
}

/** From best to thriftiest. */
export const PACES: readonly Pace[] = [
  { rate: 60, redraws: 30, widest: 3840 },
  { rate: 30, redraws: 24, widest: 2560 },
  { rate: 30, redraws: 12, widest: 2560 },
  { rate: 30, redraws: 12, widest: 1920 },
  { rate: 20, redraws: 10, widest: 1280 },
  { rate: 15, redraws: 8, widest: 960 },
];

export interface Watch {
  /** Index into PACES. */
  readonly level: number;
  readonly pictures: number;
  readonly seconds: number;
  /** Pictures a second before the last step down. */
  readonly before: number;
  /** Fewer pixels brought nothing: the best of the slow pictures stays. */
  readonly isSettled: boolean;
}

const WINDOW_SECONDS = 2;
/** Loading and the first drawings are no measure of a machine. */
const WARMING_SECONDS = 3;
/** A gap this long is a tab that slept or a machine that was busy elsewhere, not a slow picture. */
const ASLEEP_SECONDS = 0.5;
/** Share of the wanted rate under which a window counts as slow. */
const TOO_SLOW = 0.72;
/** A step down in pixels must bring at least this much, or it only blurs the picture. */
const WORTH_IT = 1.15;
const FIRST_WITH_FEWER_REDRAWS = 2;
const FIRST_WITH_FEWER_PIXELS = 3;

const LAST: Pace = { rate: 15, redraws: 8, widest: 960 };

/** A renderer that draws with the processor starts one step down. */
export const freshWatch = (renderer: 'canvas' | 'webgl'): Watch => ({
  level: renderer === 'canvas' ? 1 : 0,
  pictures: 0,
  seconds: -WARMING_SECONDS,
  before: 0,
  isSettled: false,
});

export const paceOf = (watch: Watch): Pace => PACES[watch.level] ?? LAST;

/** Slow even at half the pictures: another renderer may do better. */
export const isStruggling = (watch: Watch): boolean => watch.level >= FIRST_WITH_FEWER_REDRAWS;

/** One picture was drawn `gap` seconds after the last one. */
export function watched(watch: Watch, gap: number): Watch {
  if (gap > ASLEEP_SECONDS) return { ...watch, pictures: 0, seconds: Math.min(watch.seconds, 0) };
  const seconds = watch.seconds + gap;
  const pictures = seconds > 0 ? watch.pictures + 1 : 0;
  if (seconds < WINDOW_SECONDS) return { ...watch, pictures, seconds };
  return { ...judged(watch, pictures / seconds), pictures: 0, seconds: 0 };
}

function judged(watch: Watch, rate: number): Watch {
  if (watch.isSettled || rate >= paceOf(watch).rate * TOO_SLOW) return watch;
  const isInVain = watch.level >= FIRST_WITH_FEWER_PIXELS && rate < watch.before * WORTH_IT;
  if (isInVain) return { ...watch, level: watch.level - 1, isSettled: true };
  if (watch.level === PACES.length - 1) return { ...watch, isSettled: true };
  return { ...watch, level: watch.level + 1, before: rate };
}
