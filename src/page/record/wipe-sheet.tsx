/** Before everything is deleted: what that means, and whether opened packs go as well. */
import { useState } from 'preact/hooks';
import { FIRST_SETTINGS, hasOwn, wipeShelf } from '../../records/records.ts';
import type { House } from '../house.ts';
import { useSay } from '../say.ts';
import { RECORD } from './kept-runs.ts';
import { RECORD_WORDS } from './record-words.ts';
import { ownShelf } from './statements/own-shelf.ts';

interface SheetProps {
  readonly runs: number;
  /** With what there is to say of it. */
  readonly onWiped: (said: string) => void;
  readonly onLeave: () => void;
}

export function WipeSheet({ runs, onWiped, onLeave }: SheetProps) {
  const { house, state, tell } = useSay();
  const words = RECORD_WORDS[state.language];
  const [withPacks, setWithPacks] = useState(false);
  const wipe = async () => {
    const gone = await wipeAll(house, withPacks);
    onWiped(gone.kept ? words.wiped : tell(gone.why));
  };
  return (
    <div class="record-sure" role="group" aria-label={words.wipe}>
      <p>{words.wipeAsk(runs)}</p>
      {hasOwn(ownShelf()) ? (
        <label class="record-packs">
          <input type="checkbox" checked={withPacks} onChange={() => setWithPacks(!withPacks)} />
          {words.wipePacks}
        </label>
      ) : null}
      <p class="row">
        <button type="button" class="quiet" autoFocus onClick={onLeave}>
          {words.leave}
        </button>
        <button type="button" class="quiet danger" onClick={() => void wipe()}>
          {words.wipeSure}
        </button>
      </p>
    </div>
  );
}

/** The record first: where it cannot be deleted, nothing is. Then what the page holds, and last what it had put down. */
async function wipeAll(house: House, withPacks: boolean) {
  const gone = await RECORD.wipe();
  if (!gone.kept) return gone;
  if (withPacks) await removePacks(house);
  // Whoever deletes has been here before: nobody is sent back to the first call under their hands.
  house.act({ type: 'set', settings: { ...FIRST_SETTINGS, visited: true } });
  house.act({ type: 'unfinished', runs: [] });
  house.act({ type: 'at.hand', what: { assigned: [] } });
  await RECORD.wipe();
  const shelf = ownShelf();
  return wipeShelf(shelf, Object.keys(shelf));
}

async function removePacks(house: House): Promise<void> {
  const own = await house.own();
  for (const { id } of house.state().library?.own ?? []) await own.remove(id);
}
