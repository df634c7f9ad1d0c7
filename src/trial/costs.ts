/**
 * What every choice of a run cost: what could be reached before it, less what could be reached after it.
 * Worked out from the end backwards, so that no moment is ever thought worse than what really came of it.
 */
import { AT_ONCE, personaOf, type Conversation } from '../conversation/conversation.ts';
import type { ChoiceCost, Costs, Course, Progress } from './findings.ts';
import { begin, copyOf, optionsOf, play, rehearse, worthOf } from './rehearsal.ts';
import { bestPlay } from './search.ts';
import { within } from './search-progress.ts';
import type { Take } from './take.ts';

/** Moments each search looks at, unless told. */
const STATES = 4000;
/** No outcome is more: nothing can be gained on it. */
const MOST = 100;

/** A moment at which something was chosen. */
interface Chosen {
  readonly take: Take;
  readonly chose: string;
  readonly minutes: number;
}
/** A run made again: every moment at which something was chosen, and where it came to. */
interface Made {
  readonly chosen: readonly Chosen[];
  readonly last: Take;
}
/** The best that could still come of a moment. */
interface Reach {
  readonly course: Course;
  readonly states: number;
  readonly exhaustive: boolean;
}

/**
 * The cost of every choice of a run. One search of about `states` moments (4,000 unless told) per choice,
 * in which replies come at once whatever the channel and nobody is silent unless the run was. Deterministic. The minute after is no choice of words:
 * what its answers cost stands apart.
 */
export function* costsOf(
  conversation: Conversation,
  { states = STATES }: { readonly states?: number } = {},
): Generator<Progress, Costs> {
  const made = madeAgain(conversation);
  const parts = made.chosen.length + 1;
  let later: Reach = yield* within(searched(made.last, states), 0, 1 / parts);
  const reaches = [later];
  for (const [part, moment] of made.chosen.toReversed().entries()) {
    later = yield* within(reachOf(moment, later, states), (part + 1) / parts, (part + 2) / parts);
    reaches.unshift(later);
  }
  return costsFrom(made, reaches, worthOf(made.last, conversation.recipe.after));
}

function madeAgain(conversation: Conversation): Made {
  const { scenario, recipe } = conversation;
  const { intensity, choices } = recipe;
  const take = begin(rehearse(scenario, { persona: personaOf(conversation), intensity }), recipe);
  const chosen: Chosen[] = [];
  for (const { chose, minutes } of choices) {
    const option = optionsOf(take).find((each) => each.chose === chose);
    if (option === undefined) break;
    chosen.push({ take: copyOf(take), chose, minutes });
    play(take, option, minutes);
  }
  return { chosen, last: take };
}

function* searched(take: Take, states: number): Generator<Progress, Reach> {
  const search = yield* bestPlay(take, { goal: 'best', states, neverSilent: true, brief: true });
  const { path, after, worth, ending, exhaustive } = search;
  return { course: { path, after, worth, ending }, states: search.states, exhaustive };
}

/** The best from a moment: what a search finds, or what the run itself could go on to reach. */
function* reachOf({ take, chose }: Chosen, later: Reach, states: number): Generator<Progress, Reach> {
  const own: Course = { ...later.course, path: [chose, ...later.course.path] };
  if (own.worth >= MOST) return { course: own, states: 0, exhaustive: true };
  const found = yield* searched(take, states);
  return found.course.worth > own.worth ? found : { ...found, course: own };
}

/** Where the best course begins with the very choice made, what follows the choice is the rest of that course. */
function agreed({ chosen }: Made, reaches: readonly Reach[]): readonly Course[] {
  const courses = reaches.map(({ course }) => course);
  for (const [turn, { chose, minutes }] of chosen.entries()) {
    const [first, ...rest] = courses[turn]?.path ?? [];
    const course = courses[turn];
    if (course && first === chose && minutes <= AT_ONCE) courses[turn + 1] = { ...course, path: rest };
  }
  return courses;
}

function costsFrom(made: Made, reaches: readonly Reach[], worth: number): Costs {
  const courses = agreed(made, reaches);
  const choices = made.chosen.flatMap(({ chose }, turn): ChoiceCost[] => {
    const [better, later] = [courses[turn], courses[turn + 1]];
    if (better === undefined || later === undefined) return [];
    const [before, after] = [better.worth, later.worth];
    return [{ turn: turn + 1, chose, before, after, cost: before - after, better }];
  });
  return {
    choices,
    best: courses[0]?.worth ?? worth,
    worth,
    states: reaches.reduce((sum, { states }) => sum + states, 0),
    exhaustive: reaches.every(({ exhaustive }) => exhaustive),
  };
}
