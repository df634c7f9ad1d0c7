/** A little life in places: lights that breathe, somebody who walks past, rain. In a place's own space. */
import { bend, haze, stroke } from '../people/brush.ts';
import { drawBystander } from './bystanders.ts';
import { grain } from '../glide.ts';
import { veiled } from '../people/colour.ts';
import type { Brush, Point } from '../people/brush.ts';
import type { Bystander } from './bystanders.ts';

/** A light whose strength goes up and down, quick like a candle or slow like a lamp. */
export interface Glow {
  readonly is: 'glow';
  readonly at: Point;
  readonly radius: number;
  readonly colour: string;
  /** Times a second. */
  readonly pace: number;
}
/** Somebody far off who crosses the place now and then. */
export interface Passer {
  readonly is: 'passer';
  readonly from: Point;
  readonly to: Point;
  readonly who: Bystander;
  /** Seconds for the way, and from one time to the next. */
  readonly takes: number;
  readonly every: number;
}
export interface Rain {
  readonly is: 'rain';
}
export type Living = Glow | Passer | Rain;

const glow = (at: Point, radius: number, [colour, pace]: readonly [string, number]): Glow => ({
  is: 'glow',
  at,
  radius,
  colour,
  pace,
});

const COLLEAGUE: Bystander = {
  size: 0.5,
  skin: '#a36d45',
  hair: '#1f1a1c',
  cloth: '#3a4a60',
  turn: 0.9,
  stands: true,
};
const GUEST: Bystander = {
  size: 0.72,
  skin: '#c08d63',
  hair: '#4d2f21',
  cloth: '#5a4a5c',
  turn: -0.9,
  stands: true,
};

const LIFE: Readonly<Record<string, readonly Living[]>> = {
  bar: [glow([872, 220], 190, ['#ff5a9a', 0.9]), glow([236, 160], 70, ['#ffd080', 0.16])],
  'birthday-party': [glow([512, 180], 380, ['#ffc88a', 0.12]), glow([866, 180], 90, ['#ffe6b0', 0.5])],
  'event-hall': [
    glow([106, 654], 62, ['#ffc468', 3.1]),
    glow([217, 654], 62, ['#ffc468', 2.7]),
    glow([892, 640], 56, ['#ffc468', 3.4]),
    glow([930, 300], 260, ['#6a9aff', 0.2]),
  ],
  'call-centre': [
    glow([200, 470], 80, ['#8fc4e8', 0.4]),
    glow([720, 300], 220, ['#f2b27a', 0.1]),
    { is: 'passer', from: [-80, 520], to: [1100, 520], who: COLLEAGUE, takes: 17, every: 34 },
  ],
  kitchen: [glow([196, 130], 240, ['#ffdf9e', 0.14])],
  'workshop-office': [glow([690, 176], 120, ['#a8e0d2', 1.3])],
  'living-room': [glow([170, 300], 360, ['#fff0c4', 0.08])],
  office: [
    { is: 'passer', from: [1240, 640], to: [-90, 640], who: { ...GUEST, size: 0.66 }, takes: 19, every: 41 },
  ],
  shop: [
    {
      is: 'passer',
      from: [-100, 660],
      to: [700, 660],
      who: { ...COLLEAGUE, size: 0.8 },
      takes: 15,
      every: 37,
    },
  ],
  'hotel-lobby': [
    glow([512, 60], 330, ['#ffdf9a', 0.13]),
    { is: 'passer', from: [1100, 660], to: [-100, 660], who: GUEST, takes: 21, every: 39 },
  ],
  'hotel-pool': [glow([600, 620], 260, ['#d0fbff', 0.5]), glow([940, 620], 200, ['#d0fbff', 0.36])],
  'bank-branch': [glow([866, 144], 110, ['#ff8a3a', 0.5])],
  clinic: [
    {
      is: 'passer',
      from: [1060, 640],
      to: [-100, 640],
      who: { ...GUEST, cloth: '#dfeeea' },
      takes: 18,
      every: 43,
    },
  ],
  street: [{ is: 'rain' }, glow([362, 90], 170, ['#ffdc90', 0.7])],
  'school-office': [glow([180, 250], 300, ['#fff4c4', 0.1])],
};

export const lifeOf = (setting: string): readonly Living[] =>
  Object.hasOwn(LIFE, setting) ? (LIFE[setting] ?? []) : [];

/** Strength of a glow at a moment, 0–1; candles tremble, lamps breathe. */
export function strengthOf({ pace, at }: Glow, time: number): number {
  const wave = Math.sin(time * pace * Math.PI * 2 + at[0]);
  const tremble = pace > 1 ? 0.35 * Math.sin(time * pace * 9.7 + at[1]) : 0;
  return 0.5 + 0.5 * Math.max(-1, Math.min(1, wave * 0.65 + tremble));
}

/** Where a passer is, 0–1 of the way, and null while nobody passes. */
export function wayOf({ takes, every }: Passer, time: number): number | null {
  const since = (time + every * 0.72) % every;
  return since < takes ? since / takes : null;
}

export const drawGlow = (brush: Brush, { at, radius, colour }: Glow): void =>
  haze(brush, at, { radius, colour, alpha: 0.34 });

/** In the dark of the background, feet together: nobody looks at them. */
export function drawPasser(brush: Brush, { who }: Passer): void {
  drawBystander(brush, [0, 0], who);
}

/** A sheet of streaks that repeats every `height`, twice as tall as that. */
export function drawRain(brush: Brush, { width, height }: { width: number; height: number }): void {
  for (let drop = 0; drop < 110; drop += 1) {
    const x = (0.5 + grain(drop) * 0.5) * width;
    const y = (0.5 + grain(drop + 400) * 0.5) * height;
    const long = height * (0.04 + 0.03 * Math.abs(grain(drop + 800)));
    for (const turn of [0, 1]) {
      const top = y + turn * height;
      stroke(brush, bend([x, top, x - long * 0.2, top + long]), {
        paint: veiled('#dfeaf4', 0.3),
        width: 1.6,
      });
    }
  }
}
