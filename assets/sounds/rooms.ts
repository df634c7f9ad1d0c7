/** Room tones: what a place sounds like when nobody speaks. Under ten seconds each, and they run into themselves. */
import {
  among,
  breeze,
  events,
  finished,
  humming,
  LENGTH,
  murmuring,
  swelling,
  type Ingredient,
} from './room-parts.ts';
import { noise, pluck, tone } from './sound.ts';
import type { Sound } from './sound.ts';

const every = (seconds: number, from = 0): readonly number[] =>
  Array.from({ length: Math.floor(LENGTH / seconds) }, (_, place) => from + place * seconds);

/** Moments that seem to have no rule, the same ones every time. */
function scattered(count: number, seed: number): readonly number[] {
  const place = noise(seed);
  return Array.from(
    { length: count },
    (_, at) => 0.05 + ((at + 0.5 + 0.42 * place()) / count) * (LENGTH - 0.6),
  );
}

const glass = (hertz: number) => (time: number) =>
  pluck(time, 0.001, 24) * (tone(hertz, time) + 0.6 * tone(hertz * 1.51, time));
const wood = (hertz: number) => (time: number) => pluck(time, 0.002, 34) * tone(hertz, time);
const bell = (hertz: number) => (time: number) =>
  pluck(time, 0.003, 7) * (tone(hertz, time) + 0.4 * tone(hertz * 2.4, time));

/** Short rough sounds; their noise starts anew with every making, or no two were the same. */
const rattling =
  (
    moments: readonly number[],
    { seed, decay }: { readonly seed: number; readonly decay: number },
    share: number,
  ): Ingredient =>
  () => {
    const dust = noise(seed);
    return events(moments, (time) => pluck(time, 0.001, decay) * dust(), share)();
  };
const typing = (seed: number, keys: number, share: number): Ingredient =>
  rattling(scattered(keys, seed), { seed: seed + 1, decay: 240 }, share);

/** A trill of two or three notes, far away. */
const chirp = (hertz: number) => (time: number) => {
  const note = Math.floor(time / 0.09);
  const within = time - note * 0.09;
  return note > 2 ? 0 : pluck(within, 0.004, 50) * tone(hertz + 240 * (note % 2) + 1800 * within, time);
};

/** The low end of music behind a wall: a beat that fits the loop. */
const wall = (share: number): Ingredient =>
  events(
    every(LENGTH / 16),
    (time) => pluck(time, 0.006, 12) * tone(48 + 30 * Math.exp(-time * 30), time),
    share,
  );

const ROOMS: Readonly<Record<string, readonly Ingredient[]>> = {
  /** A refrigerator, a clock on the wall, the city behind glass. */
  kitchen: [
    breeze(3, 260, 1.6),
    humming(50, 0.045),
    humming(118, 0.012),
    events(every(0.96, 0.5), wood(1900), 0.09),
  ],
  /** A compressor far off, metal put down somewhere, a lamp that sings. */
  'workshop-office': [
    breeze(17, 180, 2),
    swelling(38, 3, 0.12),
    humming(100, 0.018),
    events([1.35, 1.52, 3.7, 7.9], glass(2310), 0.05),
  ],
  /** Air conditioning, keys, and voices too far away to be words. */
  'call-centre': [breeze(9, 300, 1.2), murmuring(23, 520, 1.5), typing(8, 44, 0.16), humming(60, 0.02)],
  /** One person, one lamp, one street two windows away. */
  'quiet-room': [breeze(29, 220, 1.5), humming(100, 0.008), events(every(1.2, 0.3), wood(1500), 0.03)],
  /** A ticket machine, heels on stone, a hall that keeps every sound. */
  'bank-branch': [
    breeze(31, 420, 0.9),
    murmuring(33, 430, 1),
    events([1.1, 1.62, 2.13, 6.2, 6.71, 7.2], wood(640), 0.06),
    events([4.2], bell(988), 0.03),
  ],
  /** A freezer, hangers, the bell above the door. */
  shop: [
    breeze(37, 300, 1.1),
    humming(50, 0.03),
    murmuring(39, 500, 0.5),
    events([2.2, 2.34, 6.9], glass(2800), 0.025),
    events([5.1], bell(1568), 0.022),
  ],
  /** Water that runs over an edge, and children who are somebody else’s. */
  'hotel-pool': [
    breeze(41, 1500, 0.9),
    breeze(42, 500, 0.6),
    murmuring(43, 900, 0.9),
    events(scattered(16, 44), wood(520), 0.05),
  ],
  /** A fountain of air, cups, a lift that arrives. */
  'hotel-lobby': [
    breeze(47, 360, 1.1),
    murmuring(48, 460, 0.9),
    events(scattered(5, 49), glass(2500), 0.018),
    events([3.4], bell(784), 0.03),
  ],
  /** Many people waiting for something that begins late. */
  'event-hall': [breeze(53, 420, 0.7), murmuring(54, 620, 2), murmuring(55, 900, 0.8), wall(0.05)],
  /** Glasses, talk, a bass through the wall. */
  bar: [
    murmuring(59, 700, 1.7),
    murmuring(60, 1000, 0.7),
    wall(0.14),
    events(scattered(9, 61), glass(2650), 0.04),
  ],
  /** Children in the next room, a balloon that is rubbed, plates. */
  'birthday-party': [
    murmuring(87, 1300, 1.2),
    murmuring(88, 700, 0.8),
    events(scattered(7, 89), glass(2200), 0.03),
    wall(0.04),
  ],
  /** A corridor of children behind a door, a radiator. */
  'school-office': [
    breeze(67, 260, 1.3),
    murmuring(68, 1200, 0.5),
    events(scattered(6, 69), wood(420), 0.05),
    humming(60, 0.015),
  ],
  /** Air that is cleaned, a monitor far off, soles that squeak. */
  clinic: [
    breeze(71, 520, 1.2),
    humming(60, 0.018),
    events(every(LENGTH / 8), bell(880), 0.008),
    events([2.9, 7.3], wood(1250), 0.02),
  ],
  /** A printer between two thoughts, keys, a chair. */
  office: [
    breeze(73, 280, 1.4),
    typing(74, 26, 0.14),
    humming(50, 0.02),
    rattling([5.4, 5.5, 5.6, 5.7], { seed: 75, decay: 60 }, 0.03),
  ],
  /** A clock, a fan, a dog two houses on. */
  'living-room': [
    breeze(79, 240, 1.5),
    swelling(24, 1, 0.03),
    events(every(1.2), wood(1300), 0.05),
    events([6.6, 6.95], wood(310), 0.05),
  ],
  /** Cars that pass and do not stop, birds that stay. */
  street: [
    breeze(83, 420, 1),
    swelling(52, 2, 0.2),
    breeze(84, 900, 0.35),
    events([1.7, 4.9, 5.6], chirp(3100), 0.03),
  ],
};

export const ROOM_SOUNDS: Readonly<Record<string, () => Sound>> = Object.fromEntries(
  Object.entries(ROOMS).map(([name, parts]) => [`room-${name}`, () => finished(among(parts))]),
);
