/** Every choice of a run beside what else could have been chosen, graded by the key: what process points come from. */
import {
  MOVE_ACT,
  SET_ASIDE,
  choiceOf,
  choose,
  personaOf,
  rewind,
  type ChoiceMade,
  type Conversation,
} from '../../conversation/conversation.ts';
import type { Act, Move, Reply, Words } from '../../scenario/scenario.ts';
import { DIMENSIONS, SHOWS, type Dimension } from './dimensions.ts';
import { gradeOf, rateOf, type Grade, type Keyed } from './key.ts';
import { keyMomentOf, type KeyMoment } from './state-class.ts';

/** Something that could have been chosen. */
export interface Option extends Keyed {
  /** A reply's id, `~<move>` or `~silence`. */
  readonly chose: string;
  readonly words: Words;
}
export interface Graded extends Option, Grade {}

/** One choice of the trainee's, as the score sees it. */
export interface Decision {
  /** From 1. */
  readonly turn: number;
  readonly moment: KeyMoment;
  readonly chosen: Graded;
  /** The best that could have been chosen there; the chosen one where nothing was better. */
  readonly best: Graded;
  /** Partial credit, 0–1: where the choice lies between the worst and the best there was. */
  readonly credit: number;
  /** How much this choice says about each dimension, 0–1; only those it says something about. */
  readonly weights: Readonly<Partial<Record<Dimension, number>>>;
}

/** Choices closer together than this decide nothing. */
const TELLING = 0.5;
/** A move that is always at hand says something only where it is called for. */
const CALLED_FOR = 2;

/** Every choice of a run where something could go better or worse, in order. Pure; plays the run again once. */
export function decisionsOf(conversation: Conversation): readonly Decision[] {
  const decisions: Decision[] = [];
  let before = rewind(conversation, 0);
  for (const [place, made] of conversation.recipe.choices.entries()) {
    const decision = made.chose === SET_ASIDE ? null : decisionAt(before, made);
    if (decision !== null) decisions.push({ turn: place + 1, ...decision });
    before = choose(before, choiceOf(made));
  }
  return decisions;
}

function decisionAt(before: Conversation, { chose }: ChoiceMade): Omit<Decision, 'turn'> | null {
  const moment = keyMomentOf(before);
  const options = optionsAt(before, { chose, moment }).map((option): Graded => {
    return { ...option, ...gradeOf(option, moment) };
  });
  const inOrder = options.toSorted((a, b) => a.grade - b.grade);
  const [worst, best] = [inOrder[0], inOrder.at(-1)];
  const chosen = options.find((option) => option.chose === chose);
  if (!worst || !best || !chosen || best.grade - worst.grade < TELLING) return null;
  return {
    moment,
    chosen,
    best: chosen.grade >= best.grade ? chosen : best,
    credit: (chosen.grade - worst.grade) / (best.grade - worst.grade),
    weights: weightsOf(options, moment),
  };
}

/** Partial credit of everything that could be chosen at a moment, by id; nothing where the choice decides nothing. */
export function creditsAt(before: Conversation): ReadonlyMap<string, number> {
  const moment = keyMomentOf(before);
  const graded = optionsAt(before, { chose: '', moment }).map((option) => {
    return { chose: option.chose, ...gradeOf(option, moment) };
  });
  const grades = graded.map(({ grade }) => grade);
  const [worst, best] = [Math.min(...grades), Math.max(...grades)];
  if (best - worst < TELLING) return new Map();
  return new Map(graded.map(({ chose, grade }) => [chose, (grade - worst) / (best - worst)]));
}

/** Replies on the table and moves at hand; silence only where it was chosen. */
function optionsAt(
  before: Conversation,
  { chose, moment }: { readonly chose: string; readonly moment: KeyMoment },
): readonly Option[] {
  const written = repliesAt(before);
  const replies = before.table.replies.map(({ id, say, acts }): Option => {
    const reply = written.find((each) => each.id === id);
    return { chose: id, words: say, acts, isSpecific: reply?.specific ?? false, key: reply?.key };
  });
  const moves = before.table.moves
    .filter(({ open }) => open)
    .map(({ move }): Option => {
      return { chose: `~${move}`, words: {}, acts: [actOf(move, moment)], isSpecific: true };
    });
  const silence: Option = { chose: '~silence', words: {}, acts: ['silence'], isSpecific: true };
  return [...replies, ...moves, ...(chose === silence.chose ? [silence] : [])];
}

/** A limit said again is a warning (decision 7). */
const actOf = (move: Move, { isLimitSet }: KeyMoment): Act =>
  move === 'first_person_limit' && isLimitSet ? 'warn_of_end' : MOVE_ACT[move];

/** The replies as they are written, with what the table does not show of them. */
function repliesAt({ table, scenario, ...conversation }: Conversation): readonly Reply[] {
  if (table.bait === null) return scenario.beats[table.beat]?.replies ?? [];
  const { baits } = personaOf({ table, scenario, ...conversation });
  return [...baits, ...scenario.persona.baits].find(({ id }) => id === table.bait)?.replies ?? [];
}

/**
 * What a choice says about each dimension hangs on what could be chosen, never on what was: so a better choice can only
 * raise what it says something about.
 */
function weightsOf(options: readonly Option[], moment: KeyMoment): Decision['weights'] {
  const counted = options.filter(({ chose, acts }) => !isMove(chose) || isCalledFor(acts, moment));
  const shown = counted.map(({ acts }) => new Set(acts.map((act) => SHOWS[act])));
  const weights = DIMENSIONS.map((dimension) => {
    return [dimension, shown.filter((each) => each.has(dimension)).length / counted.length] as const;
  });
  return Object.fromEntries(weights.filter(([, weight]) => weight > 0));
}

const isMove = (chose: string): boolean => chose.startsWith('~') && chose !== '~silence';

const isCalledFor = (acts: readonly Act[], moment: KeyMoment): boolean =>
  acts.every((act) => rateOf(act, moment) >= CALLED_FOR);
