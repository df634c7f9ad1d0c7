/**
 * Music of our own: a score in four layers that fit each other at any moment, and what plays while a line is held.
 * Eight bars at 90 beats a minute; every layer is as long as every other, to the sample.
 */
import { highPass, levelled, louder, lowPass, noise, pluck, shape, sum, tone } from './sound.ts';
import type { Sound } from './sound.ts';

const RATE = 22050;
const BEAT = 60 / 90;
const BAR = BEAT * 4;
const BARS = 8;
const LENGTH = BAR * BARS;

/** Two bars each: D minor, B flat, G minor, A without its third. Hertz. */
const CHORDS = [
  [146.83, 220, 261.63, 329.63],
  [116.54, 174.61, 233.08, 293.66],
  [98, 196, 233.08, 293.66],
  [110, 164.81, 220, 293.66],
] as const;
const chordAt = (time: number): (typeof CHORDS)[number] =>
  CHORDS[Math.floor(time / (BAR * 2)) % CHORDS.length] ?? CHORDS[0];

/** Notes struck at given beats; each rings on past the end into the beginning, so the loop has no seam. */
function struck(notes: readonly (readonly [beat: number, hertz: number])[], voice: Voice): Sound {
  const samples = new Float64Array(Math.round(LENGTH * RATE));
  for (const [beat, hertz] of notes) {
    const start = Math.round(beat * BEAT * RATE);
    for (let i = 0; i < voice.rings * RATE; i += 1) {
      const at = (start + i) % samples.length;
      samples[at] = (samples[at] ?? 0) + voice.sound(i / RATE, hertz);
    }
  }
  return { rate: RATE, samples };
}
interface Voice {
  /** Seconds after which a note is silent. */
  readonly rings: number;
  readonly sound: (since: number, hertz: number) => number;
}

/** Rises and falls within its two bars, so that chords melt into each other. */
function ground(): Sound {
  const half = BAR * 2;
  const pad = shape(RATE, LENGTH, (time) => {
    const within = (time % half) / half;
    const swell = Math.sin(Math.PI * within) ** 0.7;
    return chordAt(time).reduce(
      (all, hertz, place) =>
        all + (swell / (1 + place * 0.6)) * (tone(hertz, time) + 0.4 * tone(hertz * 1.003, time)),
      0,
    );
  });
  return levelled(lowPass(pad, 900), -27);
}

/** Muted strings, plucked low: a clock that does not hurry. */
function pulse(): Sound {
  const notes = Array.from({ length: BARS }, (_, bar) => {
    const root = CHORDS[Math.floor(bar / 2)]?.[0] ?? 110;
    return [
      [bar * 4, root],
      [bar * 4 + 1.5, root],
      [bar * 4 + 2, root * 1.5],
      [bar * 4 + 3.5, root],
    ] as const;
  }).flat();
  const felt: Voice = {
    rings: 0.9,
    sound: (since, hertz) => pluck(since, 0.006, 6.5) * (tone(hertz, since) + 0.35 * tone(hertz * 2, since)),
  };
  return levelled(lowPass(struck(notes, felt), 700), -26);
}

/** Two notes that will not agree, bowed close to the bridge, and a tick off the beat. */
function unrest(): Sound {
  const sand = noise(103);
  const bow = shape(RATE, LENGTH, (time) => {
    const shiver = 0.55 + 0.45 * tone(6, time) * tone(3 / BAR, time);
    const high = (chordAt(time)[3] ?? 293.66) * 2;
    return shiver * (tone(high, time) + 0.8 * tone(high * 1.0595, time) + 0.3 * tone(high * 2.01, time));
  });
  const edged = { ...bow, samples: bow.samples.map((sample, i) => sample * seamless(i)) };
  const ticks = struck(
    Array.from({ length: BARS * 2 }, (_, place) => [place * 2 + 0.75, 1] as const),
    { rings: 0.08, sound: (since) => pluck(since, 0.001, 120) * sand() },
  );
  return levelled(sum(lowPass(edged, 1900), louder(highPass(ticks, 1200), 1.4)), -28);
}

/** Fades the bow at chord changes, and so at the seam as well. */
function seamless(index: number): number {
  const within = ((index / RATE) % (BAR * 2)) / (BAR * 2);
  return Math.min(1, within / 0.12, (1 - within) / 0.12);
}

/** Small wooden keys, far apart: it is getting easier to breathe. */
function warmth(): Sound {
  const steps = [0, 1.5, 3, 4.5, 6, 7] as const;
  const notes = CHORDS.flatMap((chord, place) =>
    steps.map((beat, step) => [place * 8 + beat, (chord[(step * 2 + 1) % 4] ?? 220) * 2] as const),
  );
  const wood: Voice = {
    rings: 1.8,
    sound: (since, hertz) =>
      pluck(since, 0.003, 3.4) * tone(hertz, since) +
      0.25 * pluck(since, 0.002, 14) * tone(hertz * 3.9, since),
  };
  return levelled(struck(notes, wood), -27);
}

/** A small band in a lift: keys, a bass, a brush, and a tune that means well. Through a telephone. */
function hold(): Sound {
  const tune = [
    [0.5, 659.25],
    [2, 587.33],
    [3.5, 523.25],
    [5, 587.33],
    [6, 698.46],
    [8.5, 587.33],
    [10, 523.25],
    [11.5, 466.16],
    [13, 440],
    [14.5, 523.25],
    [16.5, 587.33],
    [18, 523.25],
    [19.5, 466.16],
    [21, 523.25],
    [22, 587.33],
    [24.5, 659.25],
    [26, 587.33],
    [27, 554.37],
    [29, 587.33],
    [30.5, 440],
  ] as const;
  const comp = CHORDS.flatMap((chord, place) =>
    [0, 1.5, 3, 4, 5.5, 7].flatMap((beat) =>
      chord.slice(1).map((hertz) => [place * 8 + beat, hertz] as const),
    ),
  );
  const bass = CHORDS.flatMap(([root], place) =>
    [0, 1.5, 2, 3.5, 4, 5.5, 6, 7.5].map(
      (beat, step) => [place * 8 + beat, root * (step % 4 === 2 ? 1.5 : 1)] as const,
    ),
  );
  const brush = noise(131);
  const flute: Voice = {
    rings: 1.1,
    sound: (since, hertz) => pluck(since, 0.05, 2.4) * (tone(hertz, since) + 0.12 * tone(hertz * 2, since)),
  };
  const electric: Voice = {
    rings: 0.7,
    sound: (since, hertz) =>
      pluck(since, 0.004, 6) *
      Math.sin(Math.PI * 2 * hertz * since + 0.9 * Math.exp(-since * 8) * tone(hertz, since)),
  };
  const string: Voice = { rings: 0.6, sound: (since, hertz) => pluck(since, 0.006, 6) * tone(hertz, since) };
  const rim = Array.from({ length: BARS * 8 }, (_, place) => [place / 2, place % 2 ? 0.5 : 1] as const);
  const band = sum(
    louder(struck(tune, flute), 0.9),
    louder(struck(comp, electric), 0.28),
    louder(struck(bass, string), 0.8),
    louder(
      struck(rim, { rings: 0.07, sound: (since, share) => share * pluck(since, 0.002, 60) * brush() }),
      0.2,
    ),
  );
  return levelled(highPass(lowPass(band, 3000), 300), -24);
}

export const MUSIC_SOUNDS: Readonly<Record<string, () => Sound>> = {
  'score-ground': ground,
  'score-pulse': pulse,
  'score-unrest': unrest,
  'score-warmth': warmth,
  hold,
};
