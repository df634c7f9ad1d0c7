/** How a contact ends, or begins, to the eye: a table of moves read at one moment. A beginning is an end read backwards. */
import { between, clamp, ramp } from '../glide.ts';
import { POSES } from './poses.ts';
import type { PoseName, Stance } from './poses.ts';

/** What can move. */
interface Levers {
  /** Shift of the person, as a share of the person's height. */
  readonly right: number;
  readonly down: number;
  /** 1 is as tall as they stood: more comes nearer, less steps back. */
  readonly size: number;
  /** How much of the person is there, 0–1. */
  readonly presence: number;
  /** A light or a dark over place and person, under the words, 0–1. */
  readonly shade: number;
  /** How far the line is dead, 0–1. */
  readonly hungUp: number;
  /** How far body and face have taken the pose, 0–1. */
  readonly posed: number;
  /** How far the hand with the phone has gone down from the ear, 0–1. */
  readonly lowered: number;
  /** How far the thing has been put where it goes, 0–1. */
  readonly thing: number;
  /** How much of the view a door covers, 0–1. */
  readonly door: number;
  /** Falls from its peak to nothing: one pale flash, short and weak, 0–1. */
  readonly flash: number;
  /** Falls from its peak to nothing: a jolt, in shares of the person's height × 100. */
  readonly jolt: number;
  /** How often the head nods. */
  readonly nods: number;
  /** How often the body rises and falls with a step. */
  readonly steps: number;
}
type Lever = keyof Levers;
/** Between which seconds, and how far. */
type Move = readonly [from: number, until: number, to: number];

export type Tint = 'dark' | 'warm' | 'grey' | 'screen' | 'help' | 'calm';
export type Thing = 'water' | 'papers' | 'screen';

export interface Staging {
  readonly moves: Readonly<Partial<Record<Lever, Move>>>;
  readonly pose?: PoseName;
  readonly tint?: Tint;
  readonly thing?: Thing;
}

/** One moment of it. */
export interface Exit extends Omit<Levers, 'nods' | 'steps'> {
  /** Pixels of the person's own space that the head goes down. */
  readonly nod: number;
  readonly pose: Stance;
  readonly tint: Tint;
  readonly holds: Thing | null;
}

const AT_REST: Omit<Levers, 'nods' | 'steps'> = {
  right: 0,
  down: 0,
  size: 1,
  presence: 1,
  shade: 0,
  hungUp: 0,
  posed: 0,
  lowered: 0,
  thing: 0,
  door: 0,
  flash: 0,
  jolt: 0,
};
export const HERE: Exit = { ...AT_REST, nod: 0, pose: {}, tint: 'dark', holds: null };

/** A nod in the person's own space, and a step in shares of the height. */
const NOD = 15;
const STEP = 0.011;
const LEVERS = Object.keys(AT_REST) as (keyof typeof AT_REST)[];
const FALLING: readonly Lever[] = ['flash', 'jolt'];

/** `seconds` since it began; before second 0 nothing has happened yet, and at infinity all of it has. */
export function stagedAt({ moves, pose, tint, thing }: Staging, seconds: number): Exit {
  if (seconds < 0) return HERE;
  const levers: Record<keyof typeof AT_REST, number> = { ...AT_REST };
  for (const lever of LEVERS) {
    const move = moves[lever];
    if (move) levers[lever] = FALLING.includes(lever) ? fallen(move, seconds) : moved(lever, move, seconds);
  }
  const shaken = levers.jolt / 100;
  return {
    ...levers,
    right: levers.right + (shaken && shaken * Math.sin(seconds * 47)),
    down: levers.down + (shaken && shaken * Math.sin(seconds * 61)) - swung(moves.steps, seconds) * STEP,
    nod: swung(moves.nods, seconds) * NOD,
    pose: pose ? POSES[pose] : {},
    tint: tint ?? 'dark',
    holds: thing ?? null,
  };
}

const moved = (lever: keyof typeof AT_REST, [from, until, to]: Move, seconds: number): number =>
  between(AT_REST[lever], to, ramp(from, until, seconds));

const fallen = ([from, until, peak]: Move, seconds: number): number =>
  seconds < from ? 0 : peak * (1 - ramp(from, until, seconds));

/** From 0 up to 1 and back, so many times. */
function swung(move: Move | undefined, seconds: number): number {
  if (!move) return 0;
  const [from, until, times] = move;
  const along = clamp((seconds - from) / (until - from), 0, 1);
  return along === 1 ? 0 : Math.sin(along * times * Math.PI) ** 2;
}

/** The last second at which anything still moves. */
export const lengthOf = ({ moves }: Staging): number =>
  Math.max(0, ...Object.values(moves).map(([, until]) => until));
