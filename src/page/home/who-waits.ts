/** Who stands on the stage while somebody is among the scenarios: whoever is looked at, or else who comes next. */
import type { Settings } from '../../records/records.ts';
import { allListed } from '../library.ts';
import type { Library, Listed } from '../library.ts';
import type { State } from '../state.ts';

export const keyOf = ({ pack, card }: Listed): string => `${pack.id}/${card.id}`;

/** What stands on the shelf: neither the first call nor packs of one's own that have a shelf of their own. */
export function shelfOf(library: Library): readonly Listed[] {
  const own = new Set(library.own?.map(({ id }) => id));
  const shipped = library.shipped ?? [];
  return allListed(library).filter(
    ({ pack, card }) => !card.unlisted && (!own.has(pack.id) || shipped.includes(pack.id)),
  );
}

/** What went well enough to go on to another. Outcome, 0–100. */
const WELL = 70;

/**
 * What to play next: the first not played after the one played last; when all were played, the first that did not go
 * well yet; and then whatever comes after the last one.
 */
export function nextUp(shelf: readonly Listed[], { best, last }: Settings): Listed | null {
  const after = shelf.findIndex((listed) => keyOf(listed) === last) + 1;
  const inTurn = [...shelf.slice(after), ...shelf.slice(0, after)];
  const isNew = (listed: Listed): boolean => best[keyOf(listed)] === undefined;
  const isOpen = (listed: Listed): boolean => (best[keyOf(listed)] ?? 0) < WELL;
  return inTurn.find(isNew) ?? inTurn.find(isOpen) ?? inTurn[0] ?? null;
}

function waitingIn({ library, eyed, settings }: State): Listed | null {
  if (!library) return null;
  const shelf = shelfOf(library);
  return allListed(library).find((listed) => keyOf(listed) === eyed) ?? nextUp(shelf, settings);
}

/** Temperature of somebody who waits, of one who left reconciled and of one who left for good. */
const WAITING = 46;
const HEAT_AFTER: Readonly<Record<string, number>> = {
  reconciled: 8,
  settled: 16,
  handed_over: 24,
  hazard_stopped: 24,
  resigned: 38,
  escalated: 66,
  walked_out: 66,
  went_public: 66,
};

/** The person and the place for the scene, as the last meeting left them. */
export function waitingScene(
  state: State,
): { look: Listed['card']['look']; setting: string; channel: string; heat: number } | null {
  const listed = waitingIn(state);
  if (!listed) return null;
  const { look, setting, channel } = listed.card;
  const ended = state.settings.ended[keyOf(listed)] ?? '';
  return { look, setting, channel, heat: HEAT_AFTER[ended] ?? WAITING };
}
