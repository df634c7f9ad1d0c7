/** Everything this Cascabel has put on a shelf, and its way off it. */
import { NAMES_KEY, OWN_MARK } from './own-mark.ts';
import { forgetText, type Kept, type Shelf } from './storage.ts';

const OURS = 'cascabel.';
const OF_PACKS: readonly string[] = [OWN_MARK, NAMES_KEY];

/**
 * Takes settings, runs under way, assignments and marks off the shelf, those put aside as unreadable included; `names`
 * are all that stand there. Packs of the person's own and what was set in them stay.
 */
export function wipeShelf(shelf: Shelf, names: readonly string[]): Kept {
  const ours = names.filter((name) => name.startsWith(OURS) && !OF_PACKS.includes(name));
  const refused = ours.map((name) => forgetText(shelf, name)).find(({ kept }) => !kept);
  return refused ?? { kept: true };
}
