/** What is of the person's own lies over the packs of the house; whoever has nothing of that kind pays nothing. */
import { hasOwn } from '../../records/records.ts';
import type { Shelf } from '../../records/records.ts';
import type { Fetch } from '../library.ts';
import type { OwnPacks } from './own-packs.ts';

/** Brings along what answers for packs of one's own: once, when it is first needed. */
export type Own = () => Promise<OwnPacks>;

/** `Fetch` as everything above the packs uses it. */
export function overOwn(fetch: Fetch, own: Own & { readonly isHere: () => boolean }, shelf: Shelf): Fetch {
  return async (address) => {
    if (!own.isHere() && !hasOwn(shelf)) return fetch(address);
    // What comes later may not come at all: the packs of the house play on without it.
    const here = await own().catch(() => null);
    return here ? here.answer(address) : fetch(address);
  };
}

/** Something that is made when it is first asked for; where that failed, the next asking tries again. */
export function whenAsked<Thing>(make: () => Promise<Thing>) {
  let coming: Promise<Thing> | null = null;
  function ask(): Promise<Thing> {
    coming ??= make().catch((reason: unknown) => {
      coming = null;
      throw reason;
    });
    return coming;
  }
  return Object.assign(ask, { isHere: () => coming !== null });
}
