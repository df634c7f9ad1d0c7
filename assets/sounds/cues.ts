/** Sounds that mark a moment. Nothing here scolds: a bad turn is low and soft, never a buzzer. */
import { faded, highPass, levelled, lowPass, noise, pluck, shape, sum, tone } from './sound.ts';
import type { Sound } from './sound.ts';

const RATE = 22050;

/** A desk phone: two tones in quick turn, and the hard shell around the bell. */
function ring(): Sound {
  const bell = shape(RATE, 1.5, (time) => {
    const isHigh = Math.floor(time * 19) % 2 === 1;
    const hertz = isHigh ? 1240 : 990;
    const beat = 0.72 + 0.28 * tone(19, time);
    return beat * (tone(hertz, time) + 0.32 * tone(hertz * 2, time) + 0.1 * tone(hertz * 3.02, time));
  });
  return levelled(faded(lowPass(bell, 4200), 0.012, 0.22), -17);
}

/** The receiver leaves the cradle: two dry knocks and a breath of line. */
function pickUp(): Sound {
  const hiss = noise(11);
  const knocks = shape(RATE, 0.42, (time) => {
    const first = pluck(time, 0.001, 75) * tone(410, time);
    const second = pluck(time - 0.085, 0.001, 60) * tone(620, time);
    const line = 0.05 * Math.min(1, time / 0.12) * tone(425, time) + 0.03;
    return first + 0.8 * second + (line + pluck(time, 0.002, 45) * 0.4) * hiss();
  });
  return levelled(faded(knocks, 0.001, 0.12), -19);
}

/** A word is given: a soft tap of wood. */
function reply(): Sound {
  const tap = shape(
    RATE,
    0.16,
    (time) =>
      pluck(time, 0.002, 42) * (tone(560 + 240 * Math.exp(-time * 60), time) + 0.3 * tone(1130, time)),
  );
  return levelled(faded(tap, 0.001, 0.04), -18);
}

/** Something new lies on the table. */
function notice(): Sound {
  const notes = shape(RATE, 0.5, (time) => glass(time, 784) + 0.8 * glass(time - 0.11, 1046.5));
  return levelled(faded(notes, 0.002, 0.14), -19);
}

/** The line goes dead: a click, then the engaged tone of the exchange, twice. */
function hangUp(): Sound {
  const hiss = noise(5);
  const line = shape(RATE, 1.15, (time) => {
    const click = pluck(time, 0.001, 90) * (tone(240, time) + 0.6 * hiss());
    const phase = (time - 0.22) % 0.48;
    const isOn = time > 0.22 && phase < 0.26;
    const edge = isOn ? Math.min(1, phase / 0.012, (0.26 - phase) / 0.012) : 0;
    return click * 1.4 + edge * 0.5 * tone(425, time);
  });
  return levelled(faded(line, 0.001, 0.06), -18);
}

/** A door, or a receiver thrown down: low and short. */
function slam(): Sound {
  const dust = noise(29);
  const thump = shape(
    RATE,
    0.55,
    (time) => pluck(time, 0.002, 13) * tone(62 + 70 * Math.exp(-time * 45), time),
  );
  const crack = shape(RATE, 0.55, (time) => pluck(time, 0.001, 38) * dust());
  return levelled(faded(sum(thump, lowPass(crack, 1500)), 0.001, 0.1), -16);
}

/** Four notes upwards, like glasses put down with care. */
function success(): Sound {
  const steps = [523.25, 659.25, 783.99, 1046.5];
  const notes = shape(RATE, 1.5, (time) =>
    steps.reduce((all, hertz, i) => all + glass(time - i * 0.12, hertz), 0),
  );
  return levelled(faded(notes, 0.002, 0.4), -18);
}

/** Two low notes that fall and stay: it is over, and nobody laughs. */
function softEnd(): Sound {
  const notes = shape(
    RATE,
    1.3,
    (time) => felt(time, 293.66) + felt(time - 0.24, 220) + 0.5 * felt(time - 0.24, 261.63),
  );
  return levelled(faded(highPass(notes, 60), 0.004, 0.35), -19);
}

const glass = (time: number, hertz: number): number =>
  time < 0
    ? 0
    : pluck(time, 0.004, 4.6) * tone(hertz, time) + 0.3 * pluck(time, 0.003, 9) * tone(hertz * 2.76, time);

const felt = (time: number, hertz: number): number =>
  time < 0
    ? 0
    : pluck(time, 0.018, 3.6) *
      (tone(hertz, time) + 0.22 * tone(hertz * 2, time) + 0.06 * tone(hertz * 3, time));

/** The bell of the house, a pea in a little round shell: it jingles three times and dies away. */
function bell(): Sound {
  const shell = [2960, 3720, 4890, 6140];
  const strike = (time: number): number =>
    time < 0
      ? 0
      : shell.reduce(
          (sum, hertz, at) => sum + (pluck(time, 0.001, 9 + at * 5) * tone(hertz, time)) / (at + 1),
          0,
        );
  const jingle = shape(RATE, 0.9, (time) =>
    [0, 0.11, 0.19].reduce((sum, at, nth) => sum + strike(time - at) * (1 - nth * 0.28), 0),
  );
  return levelled(faded(lowPass(jingle, 6500), 0.002, 0.2), -24);
}

export const CUE_SOUNDS: Readonly<Record<string, () => Sound>> = {
  ring,
  'pick-up': pickUp,
  reply,
  notice,
  bell,
  'hang-up': hangUp,
  slam,
  success,
  'soft-end': softEnd,
};
