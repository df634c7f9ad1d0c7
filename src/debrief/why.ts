/** Why a turn went as it went: one line about the act, made from the rules that moved most. */
import { rewind, type Conversation, type Happening } from '../conversation/conversation.ts';
import { ruleWords, type Effect } from '../persona/persona.ts';
import { ACT_WORDS, type Act, type Words } from '../scenario/scenario.ts';
import { cardOf } from './cards/deck.ts';
import { HARMS } from './cards/harms.ts';
import { KEY, type Teaching } from './score/key-table.ts';
import { rateOf } from './score/key.ts';
import { keyMomentOf } from './score/state-class.ts';

export interface Why {
  readonly turn: number;
  readonly acts: readonly Act[];
  /** What the acts did to the temperature, whatever it would have done by itself. */
  readonly did: 'cooled' | 'heated' | 'barely_moved';
  /** Where the thermometer misleads: by the key it was right although it heated, or wrong although it cooled. */
  readonly still: 'right' | 'wrong' | null;
  /** One or two sentences, what moved most first. */
  readonly reasons: readonly Words[];
  /** The act that weighed most, and the teaching behind it. */
  readonly act: Act;
  readonly teaching: Teaching;
}

type MoodChanged = Extract<Happening, { what: 'mood_changed' }>;

/** Goes on whatever is said, or says nothing of what was said. */
const BY_ITSELF: readonly string[] = [
  'calm_returns',
  'arousal_settles',
  'cools_when_heard',
  'stews_unheard',
  'anger_is_catching',
  'baited_turn',
  'own_calm',
  'effort_angers',
  'some_anger_stays',
  'hurt_stays',
  'fishing_again',
  'needs_differ',
  // The shaping that turned the act round says why.
  'backfires',
];

/** How much a point of each figure counts: temperature as it shows, the rest as the customer remembers it. */
const COUNTS: Readonly<Partial<Record<Effect['figure'], number>>> = {
  anger: 0.6,
  arousal: 0.4,
  heard: 0.6,
  trust: 0.5,
  hope: 0.4,
  face: 0.5,
  effort: 0.5,
  bait: 0.5,
};
const weightOf = (effects: readonly Effect[]): number =>
  effects.reduce((sum, { figure, from, to }) => sum + Math.abs(to - from) * (COUNTS[figure] ?? 0), 0);

/** The why of the last turn; null before the first. */
export function whyOfLast(conversation: Conversation): Why | null {
  const change = conversation.happenings.findLast((each) => each.what === 'mood_changed');
  if (change?.what !== 'mood_changed') return null;
  const why = whyOf(change);
  const moment = keyMomentOf(rewind(conversation, change.turn - 1));
  return { ...why, still: stillOf(why, rateOf(why.act, moment)) };
}

/** From here on the key (−3 to 3) calls something right, or wrong. */
const CLEAR = 2;

function stillOf({ did }: Pick<Why, 'did'>, rate: number): Why['still'] {
  if (did === 'heated' && rate >= CLEAR) return 'right';
  return did === 'cooled' && rate <= -CLEAR ? 'wrong' : null;
}

function whyOf(change: MoodChanged): Omit<Why, 'still'> {
  const { turn, acts, effects } = change;
  const act = acts.toSorted((a, b) => pullOf(b, change) - pullOf(a, change))[0] ?? 'silence';
  const caused = effects.filter((each) => each.act !== undefined || acts.some((one) => one === each.rule));
  return {
    turn,
    acts,
    did: didTo(heatOf(caused)),
    reasons: reasonsOf(change),
    act,
    teaching: KEY[act].teaching,
  };
}

/** Less than this on the thermometer nobody notices (decision 8). */
const NOTICEABLE = 2;
const didTo = (heat: number): Why['did'] =>
  heat >= NOTICEABLE ? 'heated' : heat <= -NOTICEABLE ? 'cooled' : 'barely_moved';

/** Temperature is .6 anger and .4 arousal (domain 3.1). */
const heatOf = (effects: readonly Effect[]): number =>
  effects.reduce((sum, { figure, from, to }) => {
    const share = figure === 'anger' ? 0.6 : figure === 'arousal' ? 0.4 : 0;
    return sum + share * (to - from);
  }, 0);

const effectsOf = (act: Act, { effects }: MoodChanged): readonly Effect[] =>
  effects.filter((each) => each.act === act || each.rule === act);

/** Under this an act has all but vanished; what it would have been is not guessed any larger. */
const LEAST_LEFT = 0.05;

/** What an act would have weighed had nothing shaped it. */
function pullOf(act: Act, change: MoodChanged): number {
  const shaped = change.shapings.filter((each) => each.act === act);
  const left = shaped.reduce((product, { factor }) => product * Math.abs(factor), 1);
  return weightOf(effectsOf(act, change)) / Math.max(left, LEAST_LEFT);
}

interface Reason {
  readonly words: Words;
  readonly weight: number;
}

/** The strongest sentence, and the next where it matters half as much at least. */
function reasonsOf(change: MoodChanged): readonly Words[] {
  const [first, next] = [...fromRules(change), ...fromActs(change)].toSorted((a, b) => b.weight - a.weight);
  if (!first) return [];
  return next && next.weight >= first.weight / 2 ? [first.words, next.words] : [first.words];
}

/** Rules with a sentence of their own: by what they moved, and by what they took from an act or gave it. */
function fromRules(change: MoodChanged): readonly Reason[] {
  const { effects, shapings } = change;
  const rules = new Set([...effects, ...shapings].map(({ rule }) => rule));
  return [...rules].flatMap((rule) => {
    const words = BY_ITSELF.includes(rule) ? null : ruleWords(rule);
    if (words === null) return [];
    const moved = weightOf(effects.filter((each) => each.rule === rule));
    return [{ words, weight: moved + takenBy(rule, change) }];
  });
}

/** What a rule took from the acts of a turn, or gave them, by making them count for less or more. */
const takenBy = (rule: string, change: MoodChanged): number =>
  change.shapings
    .filter((each) => each.rule === rule)
    .reduce((sum, { act, factor }) => sum + pullOf(act, change) * shareOf(factor), 0);

/** Factors multiply, so what each of them took is told apart by its logarithm; below 0 it turned the act round. */
const shareOf = (factor: number): number =>
  factor <= 0 ? 1 - factor : Math.abs(Math.log(Math.max(factor, LEAST_LEFT)));

/** What an act did by being what it is. */
function fromActs(change: MoodChanged): readonly Reason[] {
  return [...new Set(change.acts)].map((act) => ({
    words: HARMS[act]?.why ?? cardOf(act)?.why ?? ACT_WORDS[act].meaning,
    weight: weightOf(change.effects.filter(({ rule }) => rule === act)),
  }));
}
