import { describe, expect, test } from 'vitest';
import { loudness, peak } from '../../assets/sounds/sound.ts';
import { fromWav } from '../../assets/sounds/wav.ts';
import type { Mood } from '../../src/conversation/conversation.ts';
import { syllablesOf } from '../../src/stage/voice/syllables.ts';
import type { VoiceAsked } from '../../src/stage/voice/timbre.ts';
import { toneOf } from '../../src/stage/voice/tone.ts';
import { LIPS, utter } from '../../src/stage/voice/utter.ts';

const LINE = 'Llevo cuarenta minutos esperando, y a usted le parece normal.';
const WOMAN: VoiceAsked = { pitch: 'middle', pace: 'even', gender: 'feminine', person: 'nuria' };

function mood(temperature: number, arousal: number, trust = 30, hope = 40): Mood {
  const rest = { heard: 20, effort: 20, face: 50, bait: 0, composure: 80 };
  return { temperature, arousal, trust, hope, anger: temperature, ...rest };
}
const CALM = mood(15, 20, 70, 70);
const FURIOUS = mood(92, 92);
const GIVING_UP = mood(60, 10, 8, 5);

const say = (how: Mood, text = LINE, voice = WOMAN) => {
  const utterance = utter({ text, voice, tone: toneOf(how, 'none') });
  return { ...utterance, sound: fromWav(utterance.wav) };
};

/** The pitch of a stretch in hertz, by the lag at which it is most like itself. */
function pitchOf(samples: Float64Array, rate: number): number {
  let best = { lag: 0, likeness: -Infinity };
  for (let lag = Math.floor(rate / 480); lag < rate / 80; lag += 1) {
    let likeness = 0;
    for (let i = 0; i + lag < samples.length; i += 1) likeness += (samples[i] ?? 0) * (samples[i + lag] ?? 0);
    if (likeness > best.likeness) best = { lag, likeness };
  }
  return rate / best.lag;
}

/** The middle one of the pitches in the stretches where the mouth is open. */
function meanPitch({ sound, open }: ReturnType<typeof say>): number {
  const pitches = open.flatMap((lips, place) => {
    if (lips < 0.35 || place % 4 !== 0) return [];
    const from = Math.round((place / LIPS) * sound.rate);
    return [pitchOf(sound.samples.slice(from, from + 900), sound.rate)];
  });
  return pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 0;
}

describe('the wordless voice', () => {
  test('is the same to the last sample for the same line, mood and person', () => {
    expect(Buffer.from(say(FURIOUS).wav).equals(Buffer.from(say(FURIOUS).wav))).toBe(true);
  });

  test('of somebody furious is higher, louder and faster than of the same person calm', () => {
    const [calm, furious] = [say(CALM), say(FURIOUS)];
    expect(meanPitch(furious)).toBeGreaterThan(meanPitch(calm) * 1.15);
    expect(loudness(furious.sound.samples)).toBeGreaterThan(loudness(calm.sound.samples) + 5);
    expect(furious.seconds).toBeLessThan(calm.seconds * 0.85);
  });

  test('of somebody who gives up is lower, softer and slower', () => {
    const [calm, flat] = [say(CALM), say(GIVING_UP)];
    expect(meanPitch(flat)).toBeLessThan(meanPitch(calm));
    expect(loudness(flat.sound.samples)).toBeLessThan(loudness(calm.sound.samples) - 1.5);
    expect(flat.seconds).toBeGreaterThan(calm.seconds * 1.1);
  });

  test('of a man lies under that of a woman, and low under high', () => {
    const pitch = (voice: Partial<VoiceAsked>) => meanPitch(say(CALM, LINE, { ...WOMAN, ...voice }));
    expect(pitch({ gender: 'masculine' })).toBeLessThan(pitch({}) * 0.75);
    expect(pitch({ pitch: 'low' })).toBeLessThan(pitch({ pitch: 'high' }) * 0.9);
  });

  test('tells two people with the same words for their voice apart', () => {
    const [one, other] = [say(CALM), say(CALM, LINE, { ...WOMAN, person: 'laura' })];
    expect(Buffer.from(one.wav).equals(Buffer.from(other.wav))).toBe(false);
  });

  test('rises at the end of a question', () => {
    const end = (text: string) => {
      const { sound, open } = say(CALM, text);
      const to = Math.round((open.findLastIndex((lips) => lips > 0.3) / LIPS) * sound.rate);
      return pitchOf(sound.samples.slice(to - 900, to), sound.rate);
    };
    expect(end('Y nadie llama?')).toBeGreaterThan(end('Y nadie llama.') * 1.15);
  });

  test.each([CALM, FURIOUS, GIVING_UP, mood(30, 85)])('never clips, never clicks (%#)', (how) => {
    const { samples } = say(how).sound;
    expect(peak(samples)).toBeLessThan(0.95);
    for (const edge of [samples[0], samples.at(-1)]) expect(Math.abs(edge ?? 1)).toBeLessThan(0.002);
  });

  test('moves the lips as long as it sounds, and shuts them at the end', () => {
    const { open, round, seconds } = say(FURIOUS);
    expect(open.length / LIPS).toBeCloseTo(seconds, 1);
    expect(Math.max(...open)).toBeGreaterThan(0.6);
    expect(open.at(-1)).toBeLessThan(0.1);
    expect(round).toHaveLength(open.length);
  });

  test('has something to say for any text at all', () => {
    for (const text of ['', '…', '¡¿?!', 'shh', 'Ñ', '你好', 'a'.repeat(5000)]) {
      const { seconds, sound } = say(FURIOUS, text);
      expect(seconds).toBeLessThan(9);
      expect(sound.samples.every(Number.isFinite)).toBe(true);
    }
  });
});

describe('a line as a mouth meets it', () => {
  test('has a syllable for every vowel that is heard, and breath at its marks', () => {
    const syllables = syllablesOf('Sí, mañana. ¿Hoy?', 18);
    expect(syllables.map(({ vowel }) => vowel).join('')).toBe('iaaao');
    expect(syllables.map(({ ends }) => ends)).toEqual([null, null, null, '.', '?']);
    expect(syllables[0]?.pause).toBeGreaterThan(0);
  });

  test('keeps its capitals', () => {
    expect(syllablesOf('NO me oye', 18).map(({ isShouted }) => isShouted)).toEqual([true, false, false]);
  });

  test('keeps its end when it is cut short', () => {
    expect(syllablesOf('una cosa y otra cosa y otra más?', 4).at(-1)?.ends).toBe('?');
  });
});
