/** Names somebody typed, found in the closed vocabularies with their aliases. */
import type { Act } from './vocabulary.ts';
import { ACT } from './vocabularies.ts';
import { nameOf } from './vocabulary-lookup.ts';

/** The act meant by `own_apology`, `own-apology` or `Disculpa propia`; undefined when there is none. */
export function actNamed(written: string): Act | undefined {
  return nameOf(ACT, written);
}
