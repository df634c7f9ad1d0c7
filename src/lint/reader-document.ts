/** A problem the reader finds while a pack is read, as a document; `what` and `mend` are the reader's own. */
import type { RuleDocument } from './rule.ts';

/** What an example shows: keys of one file, or several files, each under its name in a comment (`# pack.yaml`). */
export type ExampleOf = 'scenario' | 'persona' | 'pack' | 'folder';

/** What is said about a problem besides the reader's own words, with an example of it. */
export interface ReaderDocument extends Pick<
  RuleDocument,
  'title' | 'meaning' | 'why' | 'breaks' | 'mended'
> {
  readonly of: ExampleOf;
  /** The example is the whole file; otherwise its keys are laid over a sound one. */
  readonly isWhole?: true;
  /** The file the example stands for, where it shows with a stand-in what cannot be printed, or is too long to be. */
  readonly real?: (shown: string) => string | Uint8Array;
}
