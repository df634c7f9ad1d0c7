/** Names that point somewhere, checked once everything they may point to is known. */
import { found, namesOf, referencesOf } from './reading.ts';
import type { NamedThing, Reading } from './reading.ts';
import type { Code } from './diagnosis.ts';

const DANGLING = {
  beat: 'unknown-beat',
  ending: 'unknown-ending',
  fact: 'unknown-fact',
  promise: 'unknown-promise',
  persona: 'unknown-persona',
  scenario: 'unknown-scenario',
} as const satisfies Record<NamedThing, Code>;

/** Notes every reference to something that was never defined. */
export function checkReferences(reading: Reading): void {
  for (const { to, name, span } of referencesOf(reading, (each) => !namesOf(reading, each.to).has(each.name)))
    found(reading.sheet, { code: DANGLING[to], span, filled: { given: name }, among: namesOf(reading, to) });
}
