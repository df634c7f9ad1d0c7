/** The two other courses of a run, played again and told. */
import {
  outcomeSoFar,
  personaOf,
  replay,
  type Conversation,
  type EndingReached,
  type Recipe,
} from '../../../conversation/conversation.ts';
import { exampleTold, examplesOf, partingOf } from '../../../debrief/debrief.ts';
import type { Examples, ExampleTurn } from '../../../debrief/debrief.ts';
import { FIVE_ADVICES } from '../../../trial/trial.ts';
import type { Reckoning } from '../../state.ts';

/** A course as the page shows it. */
export interface Way {
  readonly turns: readonly ExampleTurn[];
  /** 0–100. */
  readonly outcome: number;
  readonly ending: EndingReached | null;
  /** Temperature at the start and after every turn, 0–100. */
  readonly heat: readonly number[];
  /** The first turn that differs from the learner's run; null where none does. */
  readonly parting: number | null;
}

export interface Ways {
  readonly good: Way & { readonly by: Examples['good']['by'] };
  /** `isAdvised` where any of the five bad advices was on the table. */
  readonly bad: Way & { readonly isAdvised: boolean };
  /** Whether anybody looked for something better than what an expert does. */
  readonly isSearched: boolean;
}

/** Null while the search that comes with them is under way; called off, what is known without it. */
export function waysBeside(conversation: Conversation, reckoning: Reckoning | null): Ways | null {
  if (reckoning === null || reckoning.is === 'under_way') return null;
  const found = reckoning.is === 'done' ? reckoning.found.examples : null;
  const { good, bad } = found ?? examplesOf(conversation, null);
  const isAdvised = (way: Way): boolean =>
    way.turns.some(({ points }) => points.some(({ act }) => FIVE_ADVICES.includes(act)));
  const worst = wayOf(conversation, bad.recipe);
  return {
    good: { ...wayOf(conversation, good.recipe), by: good.by },
    bad: { ...worst, isAdvised: isAdvised(worst) },
    isSearched: found !== null,
  };
}

function wayOf(own: Conversation, recipe: Recipe): Way {
  const course = replay(own.scenario, recipe, personaOf(own)).conversation;
  const turns = exampleTold(course);
  const first = turns[0];
  const start = first ? first.temperature - first.heat : course.table.mood.temperature;
  return {
    turns,
    outcome: outcomeSoFar(course),
    ending: course.table.ending,
    heat: [start, ...turns.map(({ temperature }) => temperature)],
    parting: partingOf(own.recipe, course.recipe),
  };
}
