/** Runs that were under way, read again: nobody needs it before the first reply. */
import { readRecipe, type Words } from '../conversation/conversation.ts';
import { findNotes, playedIn } from './run-notes.ts';
import { findText, isRecord, keepText, recordIn, type Shelf } from './storage.ts';
import { PLACES, unfinishedAsText, type Ended, type Unfinished } from './unfinished.ts';

function runIn(shelf: Shelf, text: string): Unfinished | null {
  const kept = recordIn(text);
  const written = kept ? kept['recipe'] : text;
  const read = typeof written === 'string' ? readRecipe(written) : { ok: false as const };
  if (!read.ok) return null;
  const { recipe } = read;
  const played = kept ? playedIn(kept, recipe) : findNotes(shelf, recipe);
  return { recipe, ...played, ended: endedIn(kept?.['ended']) };
}

function endedIn(value: unknown): Ended | null {
  if (!isRecord(value)) return null;
  const { endedAt, ending, kind, outcome } = value;
  const areFigures = typeof endedAt === 'number' && typeof outcome === 'number';
  const areNames = typeof ending === 'string' && typeof kind === 'string';
  return areFigures && areNames ? { endedAt, ending, kind, outcome } : null;
}

/** Such a text read again; null where it makes no sense. */
export const unfinishedIn = (text: string): Unfinished | null => runIn(NO_SHELF, text);
const NO_SHELF: Shelf = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** A bare recipe, as an earlier Cascabel left it, is put in the form that is written now. */
function inPlace(shelf: Shelf, place: string, text: string): Unfinished | null {
  const run = runIn(shelf, text);
  if (run && recordIn(text)?.['named'] === undefined) keepText(shelf, place, unfinishedAsText(run));
  return run;
}

/** Every run that was under way, the one begun last first, and what there is to say of those that cannot be read. */
export function findUnfinished(shelf: Shelf): {
  readonly runs: readonly Unfinished[];
  readonly why: Words | null;
} {
  const found = PLACES.map((place) => findText(shelf, place, (text) => inPlace(shelf, place, text)));
  const garbage = found.find((each) => each.found === 'garbage');
  const runs = found.flatMap((each) => (each.found === 'it' ? [each.value] : []));
  return {
    runs: runs.toSorted((a, b) => (b.notes.startedAt ?? 0) - (a.notes.startedAt ?? 0)),
    why: garbage?.why ?? null,
  };
}
