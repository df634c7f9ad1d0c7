/** Room tones: what a place sounds like when nobody speaks. Five seconds that run into themselves. */
import { highPass, levelled, looped, louder, lowPass, noise, pluck, shape, sum, tone } from './sound.ts';
import type { Sound } from './sound.ts';

const RATE = 11025;
const LENGTH = 4.9;
const OVERLAP = 0.8;
/** Far under any word: a room is noticed when it stops. */
const LEVEL = -32;

const air = (seed: number, hertz: number): Sound => {
  const hiss = noise(seed);
  return lowPass(
    shape(RATE, LENGTH + OVERLAP, () => hiss()),
    hertz,
  );
};

const hum = (hertz: number): Sound =>
  shape(RATE, LENGTH + OVERLAP, (time) => tone(hertz, time) + 0.35 * tone(hertz * 2, time));

/** Short sounds at given moments; a moment in the overlap would be heard twice as loud. */
const at = (moments: readonly number[], one: (time: number) => number): Sound =>
  shape(RATE, LENGTH + OVERLAP, (time) =>
    moments.reduce((all, moment) => all + (time < moment ? 0 : one(time - moment)), 0),
  );

const finished = (sound: Sound): Sound => levelled(looped(sound, OVERLAP), LEVEL);

/** A refrigerator, a clock on the wall, the city behind glass. */
function kitchen(): Sound {
  const tick = (time: number): number => pluck(time, 0.001, 160) * tone(1900, time);
  const clock = at([0.98, 1.96, 2.94, 3.92], tick);
  return finished(
    sum(louder(air(3, 260), 1.6), louder(hum(50), 0.045), louder(hum(118), 0.012), louder(clock, 0.09)),
  );
}

/** A compressor far off, metal put down somewhere, a lamp that sings. */
function workshopOffice(): Sound {
  const clink = (time: number): number =>
    pluck(time, 0.001, 26) * (tone(2310, time) + 0.6 * tone(3480, time));
  const metal = at([1.35, 1.52, 3.7], clink);
  const engine = shape(RATE, LENGTH + OVERLAP, (time) => tone(38, time) * (0.7 + 0.3 * tone(3, time)));
  return finished(
    sum(louder(air(17, 180), 2), louder(engine, 0.12), louder(hum(100), 0.018), louder(metal, 0.05)),
  );
}

/** Air conditioning, keys, and voices too far away to be words. */
function callCentre(): Sound {
  const place = noise(41);
  const moments = Array.from({ length: 22 }, (_, i) => 0.9 + (i / 22) * 3.8 + 0.06 * place());
  const click = noise(8);
  const keys = at(moments, (time) => (time > 0.03 ? 0 : pluck(time, 0.001, 240) * click()));
  const murmur = highPass(air(23, 520), 180);
  const swell = {
    ...murmur,
    samples: murmur.samples.map(
      (sample, i) => sample * (0.6 + 0.4 * tone(0.41, i / RATE) * tone(1.7, i / RATE)),
    ),
  };
  return finished(
    sum(louder(air(9, 300), 1.2), louder(swell, 1.5), louder(keys, 0.16), louder(hum(60), 0.02)),
  );
}

export const ROOM_SOUNDS: Readonly<Record<string, () => Sound>> = {
  'room-kitchen': kitchen,
  'room-workshop-office': workshopOffice,
  'room-call-centre': callCentre,
};
