/** A run seen through one of the five sources: which of its steps were taken, when, in what order, which were missing. */
import type { Conversation } from '../../conversation/conversation.ts';
import type { Act, Source, Words } from '../../scenario/scenario.ts';
import { LENSES, type LensPlan, type StepPlan } from './plans.ts';

export interface StepSeen {
  readonly id: string;
  readonly title: Words;
  /** A step to take, or bad advice to leave alone. */
  readonly kind: 'step' | 'bad_advice';
  /** The teaching behind it: `<source>/<number>`. */
  readonly teaching: string;
  /** Turns in which it was taken, from 1, in order; empty where it was not. */
  readonly turns: readonly number[];
  /** Whether the scenario asks for it at all; a step nobody needed is not missing. */
  readonly isCalledFor: boolean;
}

export interface LensView {
  readonly source: Source;
  readonly title: Words;
  readonly steps: readonly StepSeen[];
  /** Ids of the steps taken, in the order they were first taken. */
  readonly order: readonly string[];
  /** Whether that is the order the source gives; null where the source gives none, or fewer than two were taken. */
  readonly isInOrder: boolean | null;
  /** Ids of the steps that were called for and not taken, and of bad advice that was followed. */
  readonly missing: readonly string[];
  readonly followed: readonly string[];
}

/** The run through every lens, in the order of the sources. The score does not hang on any of them. */
export function lensesOf(conversation: Conversation): readonly LensView[] {
  return LENSES.map((lens) => seenThrough(lens, conversation));
}

function seenThrough(lens: LensPlan, conversation: Conversation): LensView {
  const turns = actsByTurn(conversation);
  const steps = lens.steps.map((step): StepSeen => {
    const { id, title, teaching, kind = 'step', isCalledFor = () => true } = step;
    return {
      id,
      title,
      kind,
      teaching: `${lens.source}/${teaching}`,
      turns: turnsOf(step, turns),
      isCalledFor: isCalledFor(conversation),
    };
  });
  const order = orderOf(steps);
  return {
    source: lens.source,
    title: lens.title,
    steps,
    order,
    isInOrder: lens.isOrdered && order.length > 1 ? isAscending(order, steps) : null,
    missing: steps.filter((step) => step.kind === 'step' && isMissing(step)).map(({ id }) => id),
    followed: steps.filter(({ kind, turns: t }) => kind === 'bad_advice' && t.length > 0).map(({ id }) => id),
  };
}

interface Turn {
  readonly turn: number;
  readonly acts: readonly Act[];
}

/** What was done turn by turn; what was answered in the minute after counts as the act it is, in the last turn. */
function actsByTurn({ happenings, recipe, table }: Conversation): readonly Turn[] {
  const said = happenings.flatMap((each): Turn[] =>
    each.what === 'mood_changed' ? [{ turn: each.turn, acts: each.acts }] : [],
  );
  const isLogged = recipe.after['logged'] !== undefined && recipe.after['logged'] !== 'nothing';
  return isLogged ? [...said, { turn: table.turn, acts: ['record'] }] : said;
}

function turnsOf({ acts }: StepPlan, turns: readonly Turn[]): readonly number[] {
  const found = turns.filter((each) => each.acts.some((act) => acts.includes(act)));
  return [...new Set(found.map(({ turn }) => turn))];
}

/** In one turn, several steps stand in the order the source gives them. */
function orderOf(steps: readonly StepSeen[]): readonly string[] {
  const taken = steps.filter(({ kind, turns }) => kind === 'step' && turns.length > 0);
  return taken.toSorted((a, b) => (a.turns[0] ?? 0) - (b.turns[0] ?? 0)).map(({ id }) => id);
}

function isAscending(order: readonly string[], steps: readonly StepSeen[]): boolean {
  const places = order.map((id) => steps.findIndex((step) => step.id === id));
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
}

const isMissing = ({ isCalledFor, turns }: StepSeen): boolean => isCalledFor && turns.length === 0;
