/**
 * What the customer's body does, in one word: the stage shows it, the spoken transcript tells it, and both ask here.
 * The same moment always gives the same word; the next line may bring another one that fits as well.
 */
import type { Mood } from '../persona/persona.ts';
import { nameOfSeen } from '../scenario/scenario.ts';
import type { Seen } from '../scenario/scenario.ts';
import type { Game } from './run.ts';

export const BEARINGS = [
  'rests',
  /** An open hand: how is this possible? */
  'asks',
  /** A raised finger that counts every word. */
  'points',
  /** The edge of the hand cuts the air. */
  'chops',
  'fists',
  /** Hands up, fingers crooked with effort. */
  'grips',
  'folds',
  'hips',
  'leans_in',
  /** The head in a hand, or two fingers at the bridge of the nose. */
  'props',
  'heart',
  'offers',
  /** Being heard is reaching the body. */
  'thaws',
  /** A bait was taken. */
  'sneers',
  /** A bait was not taken, or several were not: weighs us up, then sinks. */
  'weighs_up',
  'deflates',
  /** Expects nothing any more. */
  'goes_flat',
  'turns_away',
  /** Made to look small: cannot meet our eyes. */
  'looks_down',
  'slams',
] as const;
export type Bearing = (typeof BEARINGS)[number];

/** What decides it: a part of what a scene is handed. */
export interface Borne {
  /** Who it is: people have habits of their own. */
  readonly look: Seen;
  readonly channel: string;
  readonly mood: Mood;
  readonly game: Game;
  readonly twitch: 'softens' | 'hardens' | 'gloats' | 'still';
  /** The line being said; a number that differs from line to line. */
  readonly line?: { readonly id: number } | null;
  /** The kind of ending, once it has come. */
  readonly leaving?: string;
}

type Heat = 'stirred' | 'angry' | 'furious' | 'bursting';
type Habit = Readonly<Record<Heat, readonly [Bearing, ...Bearing[]]>>;

/** How different people talk with their hands as they grow hot: same anger, other bodies. */
const HABITS: Readonly<Record<'commanding' | 'lively' | 'contained' | 'pleading', Habit>> = {
  commanding: {
    stirred: ['hips', 'folds'],
    angry: ['points', 'hips'],
    furious: ['points', 'leans_in'],
    bursting: ['leans_in', 'points', 'fists'],
  },
  lively: {
    stirred: ['asks', 'hips'],
    angry: ['chops', 'asks'],
    furious: ['grips', 'chops', 'points'],
    bursting: ['grips', 'fists'],
  },
  contained: {
    stirred: ['folds', 'rests'],
    angry: ['folds', 'chops'],
    furious: ['leans_in', 'folds'],
    bursting: ['fists', 'leans_in'],
  },
  pleading: {
    stirred: ['rests', 'asks'],
    angry: ['asks', 'heart'],
    furious: ['grips', 'asks'],
    bursting: ['grips', 'points'],
  },
};
const KINDS = [HABITS.commanding, HABITS.lively, HABITS.contained, HABITS.pleading] as const;

/** Where bands begin (persona): from frustrated on, hands speak. */
const HOTTER = { stirred: 20, angry: 38, furious: 56, bursting: 74 } as const;
/** Who stands before us has both hands free. */
const FACE_TO_FACE = ['counter', 'video', 'visit'];

/** `mood` as the conversation has it, all figures 0–100. */
export function bearingOf(borne: Borne): Bearing {
  const isHot = borne.mood.temperature >= HOTTER.furious;
  const first = parting(borne) ?? played(borne, isHot);
  if (first !== null || isHot) return first ?? spoken(borne);
  return withdrawn(borne) ?? opened(borne) ?? spoken(borne);
}

/** What the body says to how the contact ends; whatever is missing goes on as it was. */
const PARTINGS: Readonly<Record<string, Bearing>> = {
  reconciled: 'offers',
  resigned: 'goes_flat',
  gave_up: 'goes_flat',
  walked_out: 'turns_away',
  escalated: 'points',
};

function parting({ leaving = 'no', channel }: Borne): Bearing | null {
  if (leaving === 'walked_out' && channel === 'phone') return 'slams';
  return Object.hasOwn(PARTINGS, leaving) ? (PARTINGS[leaving] ?? null) : null;
}

/** A smirk over a bait that was taken outdoes any heat; heat outdoes what a refusal does. */
function played({ game, twitch }: Borne, isHot: boolean): Bearing | null {
  if (game === 'gloating' || twitch === 'gloats') return 'sneers';
  if (isHot) return null;
  if (game === 'deflated') return 'deflates';
  return game === 'testing' ? 'weighs_up' : null;
}

/** Who is not hot may be leaving us inwardly. */
function withdrawn({ mood, twitch }: Borne): Bearing | null {
  const { temperature, hope, trust, arousal, face } = mood;
  const left = hope + trust + arousal;
  if (temperature < 32 && left < 75) return 'goes_flat';
  if (temperature < HOTTER.angry && left < 100) return 'props';
  if (face < 22) return 'looks_down';
  return trust < 14 && twitch === 'hardens' ? 'turns_away' : null;
}

/** Or is coming back to us. */
function opened({ mood, twitch }: Borne): Bearing | null {
  const { temperature, heard, trust } = mood;
  if (temperature < HOTTER.stirred && heard > 55 && trust > 60) return 'offers';
  if (twitch === 'softens' && heard > 35) return 'thaws';
  return temperature < 32 && heard > 62 ? 'heart' : null;
}

function spoken({ mood, look, channel, line }: Borne): Bearing {
  const heat = heatOf(mood.temperature);
  if (heat === null) return 'rests';
  const all = KINDS[nameSum(nameOfSeen(look)) % KINDS.length]?.[heat] ?? HABITS.contained[heat];
  const able = FACE_TO_FACE.includes(channel) ? all : all.filter((each) => each !== 'folds');
  // Ids grow with every turn and with every line in it; by 99 both count.
  return able[(nameSum(nameOfSeen(look)) + ((line?.id ?? 0) % 99)) % able.length] ?? 'rests';
}

function heatOf(temperature: number): Heat | null {
  if (temperature >= HOTTER.bursting) return 'bursting';
  if (temperature >= HOTTER.furious) return 'furious';
  if (temperature >= HOTTER.angry) return 'angry';
  return temperature >= HOTTER.stirred ? 'stirred' : null;
}

/** Which hand a person speaks with, where both are free. */
export const isLeftHanded = (look: Seen): boolean => nameSum(nameOfSeen(look)) % 3 === 0;

/** A number that belongs to a name: habits are nobody's choice. */
function nameSum(name: string): number {
  let sum = 7;
  for (const letter of name) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum >>> 3;
}
