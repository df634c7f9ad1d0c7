/** Which tests of a condition can come out one way only, whatever happens in the conversation. */
import { BANDS, PHASES } from '../scenario/scenario.ts';
import type { Act, Comparison, Scenario, Test } from '../scenario/scenario.ts';
import { inAllBeats, onceAScenario } from './once-a-beat.ts';
import { repliesIn } from './walking.ts';

/** The key a test is written under. */
export function keyOf(test: Test): string {
  switch (test.on) {
    case 'figure':
      return test.figure;
    case 'fact':
      return test.known ? 'fact' : 'not_fact';
    case 'act':
      return test.done ? 'done' : 'not_done';
    case 'promise':
      return test.made ? 'promised' : 'not_promised';
    case 'turn':
    case 'minutes':
    case 'band':
    case 'phase':
      return test.on;
  }
}

/** Whether a test fails at every moment, or beside the other tests of its condition. */
export function neverHolds(test: Test, beside: readonly Test[], scenario: Scenario): boolean {
  switch (test.on) {
    case 'figure':
      return isNone(test, 100);
    case 'turn':
    case 'minutes':
      return isNone(test, Infinity);
    case 'act':
      return test.done ? !canBeDone(test.act, scenario) : isAsked({ ...test, done: true }, beside);
    case 'promise':
      return test.made ? !isMade(test.promise, scenario) : isAsked({ ...test, made: true }, beside);
    case 'fact':
      return !test.known && isAsked({ ...test, known: true }, beside);
    case 'band':
    case 'phase':
      return false;
  }
}

/** Whether a test holds at every moment. */
export function alwaysHolds(test: Test, scenario: Scenario): boolean {
  switch (test.on) {
    case 'figure':
      return isAll(test, 100);
    case 'turn':
    case 'minutes':
      return isAll(test, Infinity);
    case 'act':
      return !test.done && !canBeDone(test.act, scenario);
    case 'promise':
      return !test.made && !isMade(test.promise, scenario);
    case 'band':
      return BANDS.every((band) => test.oneOf.includes(band));
    case 'phase':
      return PHASES.every((phase) => test.oneOf.includes(phase));
    case 'fact':
      return false;
  }
}

interface Bound {
  readonly is: Comparison;
  readonly than: number;
}

/** Whether no number from 0 to `highest` will do. */
function isNone({ is, than }: Bound, highest: number): boolean {
  if (is === '>') return than >= highest;
  if (is === '>=') return than > highest;
  return is === '<' && than <= 0;
}

/** Whether every number from 0 to `highest` will do. */
function isAll({ is, than }: Bound, highest: number): boolean {
  if (is === '<') return than > highest;
  if (is === '<=') return than >= highest;
  return is === '>=' && than <= 0;
}

function isAsked(wanted: Test, beside: readonly Test[]): boolean {
  const text = JSON.stringify(wanted);
  return beside.some((test) => JSON.stringify(test) === text);
}

/** Acts that come without an author: standing moves, silence, and what becomes of them. */
const AT_HAND: ReadonlySet<Act> = new Set<Act>([
  'listen',
  'breathe',
  'first_person_limit',
  'warn_of_end',
  'end_contact',
  'warm_transfer',
  'cold_transfer',
  'step_back',
  'call_help',
  'leave_to_safety',
  'silence',
]);

function canBeDone(act: Act, scenario: Scenario): boolean {
  if (AT_HAND.has(act)) return true;
  return actsIn(scenario).has(act);
}

/** Acts of any reply, to a bait as well. */
const actsIn = onceAScenario((scenario): ReadonlySet<Act> => {
  const baits = [scenario.persona, ...scenario.also].flatMap((persona) => persona.baits);
  return new Set([
    ...baits.flatMap(({ replies }) => replies.flatMap(({ acts }) => acts)),
    ...actsWritten(scenario),
  ]);
});

const actsWritten = inAllBeats(({ replies }): readonly Act[] => [
  ...new Set(replies.flatMap(({ acts }) => acts)),
]);

/** Promises that some reply makes. */
export const promisesMade = onceAScenario(
  (scenario): ReadonlySet<string> => new Set(promisesWritten(scenario)),
);

const promisesWritten = inAllBeats(({ replies }) => replies.flatMap(({ promise }) => promise ?? []));

function isMade(promise: string, scenario: Scenario): boolean {
  return promisesMade(scenario).has(promise);
}

/** Every reply that is there on a condition only. */
export const conditionalReplies = inAllBeats((beat) =>
  repliesIn(beat).filter(({ reply }) => reply.when.length > 0),
);
