/** The document of every problem the reader knows; one that is forgotten is an error of types. */
import type { ProblemCode } from '../scenario/scenario.ts';
import type { ReaderDocument } from './reader-document.ts';
import { UNKNOWN_ACT } from './reader-documents/unknown-act.ts';

export const READER_DOCUMENTS: Readonly<Partial<Record<ProblemCode, ReaderDocument>>> = {
  'unknown-act': UNKNOWN_ACT,
};
