import { SET_ASIDE, SET_ASIDE_WORDS, rewind, type Conversation } from '../conversation/conversation.ts';
import type { Words } from '../scenario/scenario.ts';
import type { ChoiceCost, Costs } from '../trial/trial.ts';
import { curveOf, type CurvePoint } from './curve.ts';
import { playedOn } from './played-on.ts';
import { turnsOf, type TurnTold } from './turns.ts';
import { harmOf, inWords } from './weighing.ts';

/** What would have been the better thing to do, and where it would have led on the same seed. */
export interface Better {
  /** A reply's id, `~<move>` or `~silence`. */
  readonly chose: string;
  /** Empty where nothing is said. */
  readonly said: Words;
  /** The next reply in words of one's own; empty where there was none. */
  readonly next: Words;
  /** The title of the ending it would have led to; empty where the scenario gives it none. */
  readonly ending: Words;
  /** 0–100. */
  readonly worth: number;
  /** The whole run with the better course from the pivot on. */
  readonly curve: readonly CurvePoint[];
}

/** A moment at which the run turned: another choice there would have been worth much more. */
export interface Pivot {
  /** From 1. */
  readonly turn: number;
  readonly chose: string;
  readonly said: Words;
  /** What the customer heard as the author wrote it, or the rule that weighed most; null where nothing went wrong by itself. */
  readonly heard: { readonly from: 'author' | 'rule'; readonly words: Words } | null;
  /** Points of outcome, 0–100. */
  readonly cost: number;
  readonly better: Better;
}

/** Nobody learns from more than three at once. */
const MOST = 3;
/** Less than this is no pivot: the outcome's own words change no sooner. */
const TELLING = 3;

/** Nothing is learned from being told that nothing should have been said. */
const SILENCE = '~silence';

/** The choices that cost most, dearest first, each with its better course played out. Empty when none cost much. */
export function pivotsOf(conversation: Conversation, costs: Costs): readonly Pivot[] {
  const dear = costs.choices.filter(({ cost, better }) => cost >= TELLING && better.path[0] !== SILENCE);
  const dearest = dear.toSorted((a, b) => b.cost - a.cost || a.turn - b.turn).slice(0, MOST);
  const turns = turnsOf(conversation);
  return dearest.flatMap((choice) => {
    const told = turns.find(({ turn }) => turn === choice.turn);
    return told === undefined ? [] : [pivotOf(conversation, choice, told)];
  });
}

function pivotOf(conversation: Conversation, choice: ChoiceCost, told: TurnTold): Pivot {
  const course = played(conversation, choice);
  const turns = turnsOf(course);
  const instead = turns.find(({ turn }) => turn === choice.turn) ?? null;
  const { ending } = course.table;
  return {
    turn: choice.turn,
    chose: choice.chose,
    said: told.words,
    heard: heardIn(told, instead),
    cost: choice.cost,
    better: {
      chose: choice.better.path[0] ?? choice.chose,
      said: choice.better.path[0] === SET_ASIDE ? SET_ASIDE_WORDS : (instead?.words ?? {}),
      next: turns.find(({ turn, chose }) => turn > choice.turn && !chose.startsWith('~'))?.words ?? {},
      ending: ending?.title ?? {},
      worth: choice.better.worth,
      curve: curveOf(course, turns),
    },
  };
}

/** The run up to the choice, and from there the better course to its end; in it replies come at once. */
const played = (conversation: Conversation, { turn, better }: ChoiceCost): Conversation =>
  playedOn(rewind(conversation, turn - 1), { path: better.path, after: better.after });

function heardIn(told: TurnTold, instead: TurnTold | null): Pivot['heard'] {
  if (told.heardAs) return { from: 'author', words: told.heardAs };
  const words = weightiest(told, instead);
  return words && { from: 'rule', words };
}

/** Under this a rule did nothing anybody would have noticed. */
const NOTICEABLE = 1;

/** The rule that did most harm here and did not do it in the better course; what happens either way explains nothing. */
function weightiest(told: TurnTold, instead: TurnTold | null): Words | null {
  const weighed = told.rules.map((rule) => {
    const either = instead?.rules.find((each) => each.rule === rule.rule);
    return { rule, harm: harmOf(rule) - (either ? harmOf(either) : 0) };
  });
  const worst = weighed.toSorted((a, b) => b.harm - a.harm)[0];
  return worst && worst.harm > NOTICEABLE ? inWords(worst.rule) : null;
}
