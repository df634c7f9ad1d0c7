/**
 * What a living person does without meaning it: breath, blinks, small glances, lips that follow the words.
 * All of it a function of the time handed in; at time 0 nothing moves.
 */
import { clamp, grain } from '../glide.ts';
import type { Face } from './face.ts';
import type { Lips } from '../voice/speaker.ts';

export interface Moment {
  /** Seconds; 0 when nothing may move. */
  readonly time: number;
  /** 0–1: how loud the person speaks. */
  readonly talk: number;
  /** Where the voice has the lips, while one is heard. */
  readonly lips?: Lips | null;
}

export interface Idle {
  /** 0 open, 1 shut. */
  readonly blink: number;
  readonly gazeX: number;
  readonly gazeY: number;
  /** Pixels the chest and the head rise. */
  readonly breath: number;
  readonly lift: number;
  /** Degrees. */
  readonly sway: number;
  readonly shakeX: number;
  readonly shakeY: number;
  /** 0–1: lips opened and widened by the sounds. */
  readonly talk: number;
  readonly mouth: number;
  readonly round: number;
  /** Radians the free hand beats with the words. */
  readonly beat: number;
}

const STILL: Idle = {
  blink: 0,
  gazeX: 0,
  gazeY: 0,
  breath: 0,
  lift: 0,
  sway: 0,
  shakeX: 0,
  shakeY: 0,
  talk: 0,
  mouth: 0,
  round: 0,
  beat: 0,
};

export function idleAt({ time, talk, lips }: Moment, face: Face): Idle {
  if (time <= 0) return STILL;
  const breath = Math.sin(time * 1.5 * face.breath);
  const said = lips ? lips.open : syllables(time, talk);
  const stress = Math.sin(time * 5.1) * talk;
  return {
    blink: blinkAt(time),
    ...glanceAt(time),
    breath: breath * (2.4 + face.breath),
    lift: breath * 1.2 + said * -1.5,
    sway: Math.sin(time * 0.62) * 0.7 + Math.sin(time * 0.23) * 0.6 + stress * 0.9,
    shakeX: face.tremor * Math.sin(time * 41) * 1.1,
    shakeY: face.tremor * Math.sin(time * 53 + 1) * 0.8 + stress * 1.6,
    talk,
    mouth: said,
    round: lips ? lips.round : talk * Math.sin(time * 7.3) * 0.5,
    beat: Math.sin(time * 5.1 - 0.4) * (0.02 + 0.09 * talk) + face.tremor * 0.02 * Math.sin(time * 37),
  };
}

/** Every four seconds or so, never quite regularly, sometimes twice. */
function blinkAt(time: number): number {
  const round = Math.floor(time / 4.1);
  const since = time - round * 4.1 - 1.4 - grain(round) * 1.1;
  const shut = (at: number): number => clamp(1 - Math.abs(since - at) / 0.085, 0, 1);
  return Math.max(shut(0), grain(round + 31) > 0.5 ? shut(0.27) : 0);
}

/** Eyes rest on us and jump aside for a moment. */
function glanceAt(time: number): { gazeX: number; gazeY: number } {
  const round = Math.floor(time / 2.7);
  const isAway = time - round * 2.7 > 1.7 && grain(round + 5) > 0.1;
  return isAway
    ? { gazeX: grain(round + 11) * 0.34, gazeY: grain(round + 17) * 0.16 }
    : { gazeX: grain(round) * 0.05, gazeY: 0 };
}

/** How open speech holds the mouth, 0–1: about five syllables a second with stresses and stops. */
function syllables(time: number, talk: number): number {
  const syllable = Math.abs(Math.sin(time * 8.6 + Math.sin(time * 2.3)));
  const stress = 0.68 + 0.32 * Math.sin(time * 3.4 + 1);
  const stop = clamp(1.35 - 1.2 * Math.sin(time * 1.37) ** 6, 0, 1);
  return clamp(talk, 0, 1) * syllable * stress * stop;
}
