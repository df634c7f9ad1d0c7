/** A mark that something of the person's own lies over the packs of the house, so that nobody else looks for it. */
import { forgetText, keepText, type Kept, type Shelf } from './storage.ts';

/** Changes whenever opened packs do: other tabs are told by that. */
export const OWN_MARK = 'cascabel.own-packs';
/** Where names set in packs are kept. */
export const NAMES_KEY = 'cascabel.names';

/** Whether packs were opened, or names in packs were set, in this browser. */
export function hasOwn(shelf: Shelf): boolean {
  try {
    return shelf.getItem(OWN_MARK) !== null || shelf.getItem(NAMES_KEY) !== null;
  } catch {
    return false;
  }
}

/** Notes which packs are kept; `at` is any text that was not used before. */
export function markOwn(shelf: Shelf, packs: readonly string[], at: string): Kept {
  if (packs.length === 0) return forgetText(shelf, OWN_MARK);
  return keepText(shelf, OWN_MARK, JSON.stringify({ packs, at }));
}
