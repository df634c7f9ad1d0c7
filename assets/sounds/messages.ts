/** Sounds of the desk and of written channels: small, dry, never sharp. */
import { faded, highPass, levelled, louder, lowPass, noise, pluck, shape, sum, tone } from './sound.ts';
import type { Sound } from './sound.ts';

const RATE = 22050;

/** A message of theirs: a drop that falls upwards. */
function message(): Sound {
  const drop = shape(RATE, 0.42, (time) => {
    const hertz = 620 + 260 * Math.min(1, time / 0.06);
    return pluck(time, 0.003, 16) * (tone(hertz, time) + 0.25 * tone(hertz * 2, time));
  });
  return levelled(faded(drop, 0.002, 0.1), -20);
}

/** A message of ours goes out: air that closes. */
function sent(): Sound {
  const air = noise(61);
  const whoosh = shape(RATE, 0.3, (time) => air() * Math.sin((Math.PI * time) / 0.3) ** 2 * (0.4 + time * 2));
  const tap = shape(RATE, 0.3, (time) => pluck(time - 0.17, 0.002, 60) * tone(880, time));
  return levelled(faded(sum(highPass(lowPass(whoosh, 2600), 500), louder(tap, 0.3)), 0.004, 0.05), -21);
}

/** A letter has come: two low taps of wood, as on a letter box. */
function mail(): Sound {
  const knock = (time: number, hertz: number): number =>
    pluck(time, 0.002, 34) * (tone(hertz, time) + 0.4 * tone(hertz * 1.52, time));
  const knocks = shape(RATE, 0.5, (time) => knock(time, 330) + 0.8 * knock(time - 0.13, 392));
  return levelled(faded(knocks, 0.002, 0.12), -20);
}

/** Somebody shared it: a bright speck. */
function shared(): Sound {
  const speck = shape(
    RATE,
    0.34,
    (time) =>
      pluck(time, 0.002, 22) * tone(1318.5, time) + 0.5 * pluck(time - 0.07, 0.002, 22) * tone(1568, time),
  );
  return levelled(faded(speck, 0.002, 0.08), -21);
}

/** A few strokes on paper: something worth keeping has been said. */
function pen(): Sound {
  const grain = noise(71);
  const strokes = [0, 0.13, 0.2, 0.34];
  const paper = shape(RATE, 0.56, (time) => {
    const stroke = strokes.reduce((all, start) => {
      const along = (time - start) / 0.11;
      return all + (along > 0 && along < 1 ? Math.sin(Math.PI * along) ** 0.6 : 0);
    }, 0);
    return grain() * stroke * (0.7 + 0.3 * tone(47, time));
  });
  return levelled(faded(highPass(lowPass(paper, 4200), 900), 0.004, 0.06), -24);
}

/** A few keys: somebody types. */
function keys(): Sound {
  const click = noise(83);
  const moments = [0, 0.11, 0.19, 0.34, 0.42];
  const typing = shape(RATE, 0.6, (time) => {
    const hit = moments.reduce((all, start) => all + pluck(time - start, 0.001, 110), 0);
    return hit * (click() + 0.5 * tone(210, time));
  });
  return levelled(faded(lowPass(typing, 3200), 0.001, 0.05), -24);
}

/** A slow breath in and out. */
function breath(): Sound {
  const air = noise(97);
  const wind = shape(RATE, 2.6, (time) => {
    const within = time < 1.05 ? Math.sin((Math.PI * time) / 1.05) ** 1.4 : 0;
    const out = time > 1.2 ? Math.sin(Math.PI * Math.min(1, (time - 1.2) / 1.4)) ** 1.2 * 0.8 : 0;
    return air() * (within + out);
  });
  return levelled(faded(highPass(lowPass(wind, 1500), 260), 0.05, 0.2), -25);
}

export const MESSAGE_SOUNDS: Readonly<Record<string, () => Sound>> = {
  message,
  sent,
  mail,
  shared,
  pen,
  keys,
  breath,
};
