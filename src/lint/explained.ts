/** Everything that can be wrong with a pack, one document each: what the reader finds, and what the rules find. */
import { DIAGNOSES, PROBLEM_CODES } from '../scenario/scenario.ts';
import { isWeighing, RULES } from './all-rules.ts';
import type { ExampleOf } from './reader-document.ts';
import { READER_DOCUMENTS } from './reader-documents.ts';
import type { Described } from './rule.ts';

export interface Explained extends Omit<Described, 'of'> {
  /** Who finds it: the reader, in any file; a rule, in what reads without errors; play, where bots have played it. */
  readonly foundBy: 'reader' | 'rule' | 'play';
  /** What the document's examples show. */
  readonly of: ExampleOf;
}

/** What the reader finds, as documents, in the order of its own table. */
const READ = PROBLEM_CODES.map((id): Explained => {
  const { severity, what, mend } = DIAGNOSES[id];
  const { title, meaning, why, breaks, mended, of } = READER_DOCUMENTS[id];
  return {
    id,
    severity,
    foundBy: 'reader',
    of,
    document: { title, meaning, why, what, mend, breaks, mended },
  };
});

/** All documents: the reader's problems first, then the rules, then those that need play, each in the order they are told. */
export const EXPLAINED: readonly Explained[] = [
  ...READ,
  ...RULES.map(({ id, severity, document, of = 'scenario' }): Explained => {
    return { id, severity, document, foundBy: isWeighing(id) ? 'play' : 'rule', of };
  }),
];

/** The document of that name, or undefined. */
export function explainedNamed(id: string): Explained | undefined {
  return EXPLAINED.find((explained) => explained.id === id);
}
