/** What a mood does to a voice. Everything glides: there are no kinds of moods, only more or less of it. */
import type { Game, Mood } from '../../conversation/conversation.ts';
import { clamp } from '../glide.ts';

export interface Tone {
  /** Semitones above the resting pitch. */
  readonly pitch: number;
  /** How far the melody swings; 1 is ordinary talk. */
  readonly swing: number;
  /** Speed; 1 is ordinary talk. */
  readonly speed: number;
  /** Decibels above ordinary talk. */
  readonly force: number;
  /** 0 dark and slack, 1 pressed and bright. */
  readonly edge: number;
  /** Share of breath in the voice, 0–1. */
  readonly breath: number;
  /** 0–1. */
  readonly tremor: number;
  /** Seconds until a syllable stands. */
  readonly attack: number;
  /** Semitones by which a sentence falls (or, above 0, rises) at its end. */
  readonly fall: number;
}

/** Anger that is loud, fear that hurries, giving up that goes flat, and the slow thaw. Each 0–1. */
function strainsOf({ temperature, arousal, trust, hope }: Mood) {
  const heat = temperature / 100;
  const pulse = arousal / 100;
  const rage = clamp(heat * pulse * 1.25 - 0.1, 0, 1);
  const worry = clamp(pulse * (1 - heat) * 1.5 - 0.25, 0, 1);
  const flat = clamp((1 - pulse) * (1 - trust / 100) * (1.2 - hope / 100), 0, 1);
  const thaw = clamp((1 - heat) * (trust / 100) * 1.3 - 0.15, 0, 1);
  return { heat, rage, worry, flat, thaw };
}

/** How a person in this mood speaks; `game` is what a provoking customer is up to. */
export function toneOf(mood: Mood, game: Game): Tone {
  const { heat, rage, worry, flat, thaw } = strainsOf(mood);
  const plays = game === 'gloating' ? 1 : 0;
  const beaten = game === 'deflated' ? 1 : 0;
  return {
    pitch: 6 * rage + 3 * worry - 2.6 * flat + 0.8 * thaw + 1.4 * plays - 1.5 * beaten,
    swing: clamp(
      1 + 1.6 * rage + 0.35 * worry - 0.5 * flat + 0.35 * thaw + 0.9 * plays - 0.3 * beaten,
      0.35,
      3,
    ),
    speed: clamp(
      1 + 0.3 * rage + 0.16 * worry - 0.24 * flat - 0.06 * thaw - 0.12 * plays - 0.1 * beaten,
      0.7,
      1.4,
    ),
    force: 7.5 * rage + 1.5 * heat - 2 * worry - 4.5 * flat - 0.5 * thaw - 2 * beaten,
    edge: clamp(0.36 + 0.6 * rage + 0.15 * heat - 0.26 * flat - 0.06 * thaw - 0.15 * beaten, 0.08, 1),
    breath: clamp(0.04 + 0.14 * worry + 0.15 * flat + 0.09 * thaw + 0.08 * beaten, 0, 0.3),
    tremor: clamp(0.12 * rage + 0.5 * worry, 0, 0.6),
    attack: clamp(0.018 - 0.013 * rage + 0.012 * flat + 0.006 * thaw, 0.004, 0.035),
    fall: -3 - 2.5 * rage + 2.5 * worry - flat + 2.2 * thaw + 3.5 * plays,
  };
}
