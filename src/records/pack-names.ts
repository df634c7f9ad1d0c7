/** Names somebody has set for a pack's variables: the company, the agent, and whatever else it leaves open. */
import type { Language, Words } from '../conversation/conversation.ts';
import { NAMES_KEY } from './own-mark.ts';
import { plainText } from './plain-text.ts';
import { findText, forgetText, isRecord, keepText, recordIn } from './storage.ts';
import type { Found, Kept, Shelf } from './storage.ts';

/** By pack, then by variable. A language without a text keeps the pack's own. */
export type PackNames = Readonly<Record<string, Readonly<Record<string, Words>>>>;

/** Characters a name may have. */
export const LONGEST_PACK_NAME = 60;

const LANGUAGES = ['es', 'en'] as const satisfies readonly Language[];

/**
 * A name as it may stand in a text: one line, at most `LONGEST_PACK_NAME` characters, without braces, which would
 * be read as slots, and without signs that nobody sees or that turn the writing round. Empty for none.
 */
export function plainName(typed: string): string {
  return plainText(typed.replace(/[{}\p{Cf}]/gu, ' '), LONGEST_PACK_NAME);
}

export function keepPackNames(shelf: Shelf, names: PackNames): Kept {
  if (Object.keys(names).length === 0) return forgetText(shelf, NAMES_KEY);
  return keepText(shelf, NAMES_KEY, JSON.stringify({ format: 1, names }));
}

export function findPackNames(shelf: Shelf): Found<PackNames> {
  return findText(shelf, NAMES_KEY, (text) => {
    const kept = recordIn(text);
    return kept?.['format'] === 1 && isRecord(kept['names']) ? packsIn(kept['names']) : null;
  });
}

function packsIn(kept: Readonly<Record<string, unknown>>): PackNames {
  return Object.fromEntries(
    Object.entries(kept).flatMap(([pack, names]) => (isRecord(names) ? [[pack, variablesIn(names)]] : [])),
  );
}

function variablesIn(kept: Readonly<Record<string, unknown>>): Readonly<Record<string, Words>> {
  return Object.fromEntries(
    Object.entries(kept).flatMap(([name, words]) => (isRecord(words) ? [[name, wordsIn(words)]] : [])),
  );
}

function wordsIn(kept: Readonly<Record<string, unknown>>): Words {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const written = kept[language];
      const name = typeof written === 'string' ? plainName(written) : '';
      return name === '' ? [] : [[language, name]];
    }),
  );
}
