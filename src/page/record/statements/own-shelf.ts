/** The browser's shelf where there is one; else one that keeps nothing. */
import type { Shelf } from '../../../records/records.ts';

const NONE: Shelf = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

export function ownShelf(): Shelf {
  try {
    return localStorage;
  } catch {
    return NONE;
  }
}
