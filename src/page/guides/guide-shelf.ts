/** Guides as they come from the house: asked for once, and again only when they did not come. */
import { useEffect, useState } from 'preact/hooks';
import type { HelpEntry } from '../../help/help.ts';

export type Fetched<T> =
  { readonly is: 'coming' } | { readonly is: 'here'; readonly it: T } | { readonly is: 'missing' | 'failed' };

const kept = new Map<string, unknown>();

async function ask<T>(address: string): Promise<Fetched<T>> {
  try {
    const response = await fetch(address);
    if (response.status === 404) return { is: 'missing' };
    if (!response.ok) return { is: 'failed' };
    const it = (await response.json()) as T;
    kept.set(address, it);
    return { is: 'here', it };
  } catch {
    return { is: 'failed' };
  }
}

const fetchedFrom = <T>(address: string): Fetched<T> =>
  kept.has(address) ? { is: 'here', it: kept.get(address) as T } : { is: 'coming' };

/** What stands at an address of the house. */
export function useFetched<T>(address: string): Fetched<T> {
  const [found, setFound] = useState<{ readonly address: string; readonly fetched: Fetched<T> }>();
  useEffect(() => {
    let isWanted = true;
    if (kept.has(address)) return undefined;
    void ask<T>(address).then((fetched) => isWanted && setFound({ address, fetched }));
    return () => {
      isWanted = false;
    };
  }, [address]);
  return found?.address === address ? found.fetched : fetchedFrom(address);
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase();

/** No more finds than this are shown. */
const MOST_FOUND = 40;

/** Headings in which every word stands, those that begin with it first. */
export function findIn(entries: readonly HelpEntry[], sought: string): readonly HelpEntry[] {
  const words = bare(sought).split(/\s+/).filter(Boolean);
  const has = ({ title, to, under = '' }: HelpEntry): boolean => {
    const text = bare(`${title} ${to} ${under}`);
    return words.every((word) => text.includes(word));
  };
  const rank = ({ title, to }: HelpEntry): number => {
    const first = words[0] ?? '';
    return bare(title).startsWith(first) ? 0 : bare(title).includes(first) ? 1 : to.includes(first) ? 2 : 3;
  };
  const found = entries.filter(has).toSorted((a, b) => rank(a) - rank(b));
  return found.slice(0, MOST_FOUND);
}
