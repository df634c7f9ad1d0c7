/** What the learner says of a run: felt, marked, planned, disputed. It stands for this sitting at once and goes into the record. */
import { useEffect, useState } from 'preact/hooks';
import { recipeAsText } from '../../../conversation/conversation.ts';
import type { RunKept } from '../../../records/records.ts';
import { lastKept, RECORD } from '../../record/kept-runs.ts';
import type { Call } from '../../state.ts';

export type OwnWords = Pick<RunKept, 'feeling' | 'turningPoint' | 'plan' | 'disagreements'>;

/** A mark that says: shown without marking. */
export const SHOWN = 0;

interface Sheet {
  readonly words: OwnWords;
  /** The browser keeps nothing: what is said holds for this sitting. */
  readonly isRefused: boolean;
}
const BLANK: Sheet = {
  words: { feeling: null, turningPoint: null, plan: null, disagreements: [] },
  isRefused: false,
};

const sheets = new Map<string, Sheet>();
const readers = new Set<() => void>();
/** One note after the other: none overtakes the one before it. */
let writing: Promise<void> = Promise.resolve();

const nameOf = ({ conversation }: Call): string => recipeAsText(conversation.recipe);

function put(call: Call, sheet: Sheet): void {
  sheets.set(nameOf(call), sheet);
  for (const read of readers) read();
}

/** Looks the run up in the record, once; somebody else's run is in nobody's. */
async function look(call: Call): Promise<void> {
  if (call.visit === 'shared') return put(call, BLANK);
  const run = await lastKept(call);
  if (sheets.has(nameOf(call))) return;
  put(call, run === null ? BLANK : { words: wordsOf(run), isRefused: false });
}

const wordsOf = ({ feeling, turningPoint, plan, disagreements }: RunKept): OwnWords => ({
  feeling,
  turningPoint,
  plan,
  disagreements,
});

async function write(call: Call, note: Partial<OwnWords>): Promise<void> {
  const run = await lastKept(call);
  const isKept = run !== null && (await RECORD.note(run.id, note)).kept;
  const sheet = sheets.get(nameOf(call));
  if (sheet && sheet.isRefused === isKept) put(call, { ...sheet, isRefused: !isKept });
}

/** Sets down what was said, and has it kept. */
function say(call: Call, note: Partial<OwnWords>): void {
  const { words, isRefused } = sheets.get(nameOf(call)) ?? BLANK;
  put(call, { words: { ...words, ...note }, isRefused });
  if (call.visit !== 'shared') writing = writing.then(() => write(call, note));
}

export interface OwnWordsAtHand {
  /** Null while the record is being asked. */
  readonly words: OwnWords | null;
  readonly isRefused: boolean;
  readonly say: (note: Partial<OwnWords>) => void;
}

/** What has been said of a run, and how to say more. */
export function useOwnWords(call: Call): OwnWordsAtHand {
  const [, redraw] = useState(0);
  useEffect(() => {
    const read = (): void => redraw((times) => times + 1);
    readers.add(read);
    if (!sheets.has(nameOf(call))) void look(call);
    return () => readers.delete(read);
  }, [call.conversation]);
  const sheet = sheets.get(nameOf(call));
  return {
    words: sheet?.words ?? null,
    isRefused: sheet?.isRefused ?? false,
    say: (note) => say(call, note),
  };
}
