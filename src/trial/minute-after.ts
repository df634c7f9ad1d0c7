/** The minute after, without a person: which answers make a difference, and which are best. */
import type { Scenario } from '../scenario/scenario.ts';
import { worthsOf } from './rehearsal.ts';
import type { AfterAnswers, Rehearsal, Take } from './take.ts';

/** Answers, and the outcome 0–100 they lead to. */
export interface AfterWorth {
  readonly after: AfterAnswers;
  readonly worth: number;
}

const CHOICES = new WeakMap<Scenario, readonly AfterAnswers[]>();

/** Answers to all questions, one set for each difference answers can make; at least one set. */
export function afterChoices({ scenario }: Rehearsal): readonly AfterAnswers[] {
  const known = CHOICES.get(scenario);
  if (known) return known;
  const byEffect = new Map<string, AfterAnswers>();
  for (const set of answerSets(scenario)) {
    const effect = effectOf(set, scenario);
    if (!byEffect.has(effect)) byEffect.set(effect, set);
  }
  const found = [...byEffect.values()];
  CHOICES.set(scenario, found);
  return found;
}

function answerSets({ after }: Scenario): readonly AfterAnswers[] {
  let sets: readonly AfterAnswers[] = [{}];
  for (const { question, answers } of after)
    sets = sets.flatMap((set) => answers.map(({ id }) => ({ ...set, [question]: id })));
  return sets;
}

/** What an outcome takes from the answers: whether somebody owns it, and whether the cause is dealt with. */
function effectOf(set: AfterAnswers, { after }: Scenario): string {
  const misfit = after.some(
    ({ question, fits }) => question === 'fix' && fits !== undefined && set[question] !== fits,
  );
  const dealtWith = set['logged'] === undefined ? 'unasked' : set['logged'] !== 'nothing' && !misfit;
  return `${set['owner'] !== 'nobody'} ${dealtWith}`;
}

/** The answers after which most is left of this run. */
export function bestAfter(take: Take): AfterWorth {
  return chosenAfter(take, (a, b) => a > b);
}

/** The answers after which least is left of it. */
export function worstAfter(take: Take): AfterWorth {
  return chosenAfter(take, (a, b) => a < b);
}

/** The first of the answers than which no other is preferred. */
function chosenAfter(take: Take, isPreferred: (a: number, b: number) => boolean): AfterWorth {
  const choices = afterChoices(take.rehearsal);
  const worths = worthsOf(take, choices);
  const chosen = worths.reduce(
    (best, worth, place) => (isPreferred(worth, worths[best] ?? worth) ? place : best),
    0,
  );
  return { after: choices[chosen] ?? {}, worth: worths[chosen] ?? 0 };
}
