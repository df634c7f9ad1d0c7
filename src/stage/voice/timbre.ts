/** Whose voice it is: what does not change with the mood. */
import { grain } from '../glide.ts';

/** What the pack says of a voice. */
export interface VoiceAsked {
  readonly pitch: 'low' | 'middle' | 'high';
  readonly pace: 'slow' | 'even' | 'fast';
  readonly gender: 'masculine' | 'feminine';
  /** Names the person: two people with the same words for their voice do not sound the same. */
  readonly person: string;
}

export interface Timbre {
  /** Resting pitch in hertz. */
  readonly hertz: number;
  /** Resonances against those of a middling throat; a shorter one rings higher. */
  readonly throat: number;
  /** 1 is an even pace. */
  readonly pace: number;
}

/** Means of adult speech lie near 120 Hz for men and 200 Hz for women; low and high are a step to each side. */
const HERTZ = {
  masculine: { low: 98, middle: 117, high: 140 },
  feminine: { low: 174, middle: 200, high: 228 },
} as const;
const THROAT = { masculine: 0.97, feminine: 1.12 } as const;
const PACE = { slow: 0.88, even: 1, fast: 1.14 } as const;

export function timbreOf({ pitch, pace, gender, person }: VoiceAsked): Timbre {
  const own = Array.from(person, (letter) => letter.codePointAt(0) ?? 0).reduce(
    (sum, code) => (sum * 31 + code) % 9973,
    0,
  );
  return {
    hertz: HERTZ[gender][pitch] * (1 + 0.05 * grain(own)),
    throat: THROAT[gender] * (1 + 0.035 * grain(own + 1)),
    pace: PACE[pace] * (1 + 0.03 * grain(own + 2)),
  };
}
