/** Sounds of bodies and doors, and of the exchange: what happens when words have run out. */
import { faded, levelled, louder, lowPass, noise, pluck, shape, sum, tone } from './sound.ts';
import type { Sound } from './sound.ts';

const RATE = 22050;

/** A hand on the counter, flat, and what stands on it. */
function thump(): Sound {
  const dust = noise(37);
  const board = shape(
    RATE,
    0.5,
    (time) => pluck(time, 0.002, 17) * tone(74 + 55 * Math.exp(-time * 50), time),
  );
  const skin = shape(RATE, 0.5, (time) => pluck(time, 0.001, 60) * dust());
  const cup = shape(
    RATE,
    0.5,
    (time) => pluck(time - 0.04, 0.001, 30) * (tone(2140, time) + tone(3310, time)),
  );
  return levelled(faded(sum(board, louder(lowPass(skin, 1800), 0.8), louder(cup, 0.02)), 0.001, 0.1), -18);
}

/** A door that shuts by itself behind somebody. */
function door(): Sound {
  const hinge = noise(43);
  const shut = shape(RATE, 1, (time) => {
    const swing = time < 0.5 ? Math.sin((Math.PI * time) / 0.5) ** 2 * 0.12 : 0;
    const leaf = pluck(time - 0.52, 0.003, 15) * tone(88, time);
    const latch = pluck(time - 0.58, 0.001, 80) * (tone(760, time) + hinge());
    return swing * hinge() + leaf + 0.25 * latch;
  });
  return levelled(faded(lowPass(shut, 1900), 0.01, 0.15), -20);
}

/** The telephone of a colleague rings far away: the tone of the exchange, twice. */
function ringback(): Sound {
  const on = (time: number): number => Math.max(0, Math.min(1, time / 0.02, (0.7 - time) / 0.02));
  const call = shape(
    RATE,
    2.5,
    (time) => (on(time) + on(time - 1.6)) * (tone(425, time) + 0.3 * tone(475, time)),
  );
  return levelled(faded(lowPass(call, 1600), 0.01, 0.1), -23);
}

/** Two beats of a heart, felt more than heard; runs into itself at seventy-two a minute. */
function heartbeat(): Sound {
  const lub = (time: number, hertz: number): number =>
    time < 0
      ? 0
      : Math.min(1, time / 0.012) * Math.exp(-19 * time) * tone(hertz + 30 * Math.exp(-time * 40), time);
  const beat = 60 / 72;
  const chest = shape(RATE, beat * 2, (time) => {
    const within = time % beat;
    return lub(within, 52) + 0.7 * lub(within - 0.24, 45);
  });
  return levelled(lowPass(chest, 190), -24);
}

/** It ended as it should where it could not end well: one firm chord that opens. */
function firmEnd(): Sound {
  const note = (time: number, hertz: number): number =>
    time < 0 ? 0 : pluck(time, 0.02, 2.6) * (tone(hertz, time) + 0.25 * tone(hertz * 2, time));
  const chord = shape(
    RATE,
    1.5,
    (time) => note(time, 196) + 0.8 * note(time - 0.1, 293.66) + 0.7 * note(time - 0.2, 392),
  );
  return levelled(faded(chord, 0.004, 0.4), -19);
}

export const HEART_SOUNDS: Readonly<Record<string, () => Sound>> = { heartbeat };

export const BODY_SOUNDS: Readonly<Record<string, () => Sound>> = {
  thump,
  door,
  ringback,
  'firm-end': firmEnd,
};
