import { AT_ONCE, choiceOf, choose, type Conversation } from '../conversation/conversation.ts';

/** What is chosen from a moment on, as trials hand it out. */
export interface Onward {
  /** Replies' ids, `~<move>`, `~silence` or `~set_aside`, in order. */
  readonly path: readonly string[];
  /** Answers of the minute after, by question. */
  readonly after: Readonly<Record<string, string>>;
  /** Simulated minutes before each reply in written channels; at once unless told. */
  readonly minutes?: number;
}

/** The conversation gone on so from where it stands. */
export function playedOn(from: Conversation, { path, after, minutes = AT_ONCE }: Onward): Conversation {
  const said = path.reduce((here, chose) => choose(here, choiceOf({ chose, minutes })), from);
  return Object.entries(after).reduce(
    (here, [question, answer]) => choose(here, { kind: 'after', question, answer }),
    said,
  );
}
