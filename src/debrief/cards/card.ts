/**
 * Technique cards: what the sources teach, one card a technique, with when it lands and when it does not. Facts are the
 * sources' (numbered as in `sources:` of a scenario) and the mood's own rules; the sentences are written for this deck.
 */
import type { Act, Words } from '../../scenario/scenario.ts';
import type { Teaching } from '../score/key-table.ts';

export interface Card {
  /** The technique; its name and one-line meaning are the act's. */
  readonly act: Act;
  /** Why it works at all, in one sentence. */
  readonly why: Words;
  readonly lands: Words;
  readonly fails: Words;
  /** One line to say, spoken; `___` is what only the moment knows. Slots as in any text of a pack. */
  readonly say: Words;
  /** The same where the two of them write, if it has to be another. */
  readonly write?: Words;
  /** What the source says, in our words, and where. */
  readonly teaches: Words;
  readonly teaching: Teaching;
  /** The bad advice that stands in its place. */
  readonly twin?: Act;
}

/** A text in both languages. */
export const both = (es: string, en: string): Words => ({ es, en });
