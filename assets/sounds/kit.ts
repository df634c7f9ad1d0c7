/** What lies in the folder as files: all cues one after another in one, every loop in one of its own. */
import { BODY_SOUNDS, HEART_SOUNDS } from './bodies.ts';
import { CUE_SOUNDS } from './cues.ts';
import { MESSAGE_SOUNDS } from './messages.ts';
import { LINE_SOUNDS } from './line.ts';
import { asMp3, type Bitrate } from './mp3.ts';
import { MUSIC_SOUNDS } from './music.ts';
import { ROOM_SOUNDS } from './rooms.ts';
import type { Sound } from './sound.ts';

/** Every sound that is heard once, by name. */
export const CUES: Readonly<Record<string, () => Sound>> = {
  ...CUE_SOUNDS,
  ...MESSAGE_SOUNDS,
  ...BODY_SOUNDS,
};
/** Every sound that runs into itself, by name, and what it may cost. */
export const LOOPS: Readonly<Record<string, { readonly make: () => Sound; readonly bitrate: Bitrate }>> = {
  ...costing(ROOM_SOUNDS, 32),
  ...costing(HEART_SOUNDS, 32),
  ...costing(LINE_SOUNDS, 32),
  ...costing(MUSIC_SOUNDS, 40),
};

function costing(sounds: Readonly<Record<string, () => Sound>>, bitrate: Bitrate) {
  return Object.fromEntries(Object.entries(sounds).map(([name, make]) => [name, { make, bitrate }]));
}

/**
 * MP3 decoders put a little silence before a sound, some more than others. So a loop lies in its file
 * with a piece of its end before it and a piece of its beginning after it, and is played from within.
 * Seconds.
 */
export const MARGIN = 0.2;
/** Silence between two cues, so that none hears the next. Seconds. */
const GAP = 0.25;

/** Where something lies in its file, in milliseconds: from, how long, and whether it begins again. */
export type Part =
  readonly [from: number, length: number] | readonly [from: number, length: number, loop: true];

export interface Kit {
  /** Bytes by file name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** By the name of a sound. */
  readonly parts: Readonly<Record<string, Part>>;
}

/** Makes everything anew; the same bytes every time. */
export async function makeKit(): Promise<Kit> {
  const files = new Map<string, Uint8Array>();
  const parts: Record<string, Part> = {};
  const made = Object.entries(CUES).map(([name, make]) => [name, make()] as const);
  files.set('cues.mp3', await asMp3(inARow(made, parts), 64));
  for (const [name, { make, bitrate }] of Object.entries(LOOPS)) {
    const sound = make();
    parts[name] = [MARGIN * 1000, (sound.samples.length / sound.rate) * 1000, true];
    files.set(`${name}.mp3`, await asMp3(withMargins(sound), bitrate));
  }
  return { files, parts };
}

function inARow(sounds: readonly (readonly [string, Sound])[], parts: Record<string, Part>): Sound {
  const rate = 22050;
  const gap = Math.round(GAP * rate);
  const length = sounds.reduce((sum, [, { samples }]) => sum + samples.length + gap, gap);
  const row = new Float64Array(length);
  let at = gap;
  for (const [name, { samples }] of sounds) {
    row.set(samples, at);
    // Half a gap after the end: whatever the decoder puts before everything still fits in.
    parts[name] = [Math.round((at / rate) * 1000), Math.round(((samples.length + gap / 2) / rate) * 1000)];
    at += samples.length + gap;
  }
  return { rate, samples: row };
}

function withMargins({ rate, samples }: Sound): Sound {
  const margin = Math.round(MARGIN * rate);
  const whole = new Float64Array(samples.length + 2 * margin);
  whole.set(samples.slice(-margin));
  whole.set(samples, margin);
  whole.set(samples.slice(0, margin), margin + samples.length);
  return { rate, samples: whole };
}
