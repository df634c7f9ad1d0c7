/** Names that point somewhere, checked once everything they may point to is known. */
import { found, namesOf, referencesOf } from './reading.ts';
import type { NamedThing, Reading, Reference } from './reading.ts';
import type { Code } from './diagnosis.ts';

const DANGLING = {
  beat: 'unknown-beat',
  ending: 'unknown-ending',
  fact: 'unknown-fact',
  promise: 'unknown-promise',
  persona: 'unknown-persona',
  scenario: 'unknown-scenario',
} as const satisfies Record<NamedThing, Code>;

/** What the names in a piece were looked up in when none of them dangled. */
const SOUND_IN = new WeakMap<Reading, Names>();
type Names = readonly ReadonlySet<string>[];

const THINGS = ['beat', 'ending', 'fact', 'promise', 'persona', 'scenario'] as const satisfies NamedThing[];

/** Notes every reference to something that was never defined. */
export function checkReferences(reading: Reading): void {
  const names = namesIn(reading);
  const isDangling = ({ to, name }: Reference): boolean => !namesOf(reading, to).has(name);
  const isSound = (piece: Reading): boolean => {
    if (SOUND_IN.get(piece) === names) return true;
    const sound = !piece.references.some(isDangling);
    if (sound) SOUND_IN.set(piece, names);
    return sound;
  };
  for (const { to, name, span } of referencesOf(reading, isDangling, isSound))
    found(reading.sheet, { code: DANGLING[to], span, filled: { given: name }, among: namesOf(reading, to) });
}

/** All names there are: the very same list as at the last look while they are the same, so that pieces know it. */
function namesIn(reading: Reading): Names {
  const names = THINGS.map((thing) => namesOf(reading, thing));
  for (const piece of reading.pieces) {
    const known = SOUND_IN.get(piece.reading);
    if (known !== undefined) return known.every((each, place) => isSame(each, names[place])) ? known : names;
  }
  return names;
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string> | undefined): boolean {
  if (one === other) return true;
  if (one.size !== other?.size) return false;
  for (const name of one) if (!other.has(name)) return false;
  return true;
}
