import { useEffect, useState } from 'preact/hooks';
import { CHANNEL_CLOCK } from '../../scenario/scenario.ts';
import { instrumentWords } from './instruments/instrument-words.ts';
import { chosenIn, isStillNew, thoughtShown } from './instruments/values.ts';
import { Notebook } from './notebook.tsx';
import { RecallNote } from './recall/recall-note.tsx';
import { recallIn } from './recall/recall-under-way.ts';
import { SoonNote } from './assessment/soon-note.tsx';
import { LookedAhead } from './say-first/say-first.tsx';
import { useSay } from '../say.ts';
import type { Call } from '../state.ts';

/** Introduces what this run shows for the first time, until it is put away or has been seen for a while. */
function NewInstrument({ call }: { readonly call: Call }) {
  const { state, words } = useSay();
  const [away, putAway] = useState('');
  const { fresh } = chosenIn(state, call);
  if (fresh === null || fresh === 'temperature' || fresh === away || !isStillNew(call)) return null;
  const { named, fresh: isNew } = instrumentWords(state.language);
  return (
    <p class="new-instrument">
      <span role="status">
        {isNew} <b>{named[fresh].name}</b> {named[fresh].does}
      </span>
      <button type="button" class="quiet" aria-label={words.close} onClick={() => putAway(fresh)}>
        ×
      </button>
    </p>
  );
}

/** In less height the scene draws what is said alone. CSS pixels, as in the scene. */
const ROOM_FOR_BOTH = 140;

/** Whether the scene has no room for a thought beside what is said, as on a phone. */
function useNoRoom(): boolean {
  const [isTight, setTight] = useState(false);
  useEffect(() => {
    const room = document.querySelector('.bubble-room');
    if (!room) return;
    const watch = new ResizeObserver(() => setTight(room.clientHeight < ROOM_FOR_BOTH));
    watch.observe(room);
    return () => watch.disconnect();
  }, []);
  return isTight;
}

/** What the customer thinks, in words where no scene draws it: both of them write, or there is no room. */
function WrittenThought({ call }: { readonly call: Call }) {
  const { state, show } = useSay();
  const isTight = useNoRoom();
  const thought = thoughtShown(state, call);
  const isLive = CHANNEL_CLOCK[call.conversation.table.channel] === 'live';
  if (!thought || (isLive && !isTight)) return null;
  return (
    <p class={isLive ? 'thought-shown live' : 'thought-shown'} aria-hidden="true">
      <span class="hint">{instrumentWords(state.language).thinks}:</span> <i>{show(thought)}</i>
    </p>
  );
}

/** What stands beside a conversation: something new, a thought, the notebook. */
export function SideNotes({ call }: { readonly call: Call }) {
  const recall = recallIn(call);
  return (
    <>
      {recall ? <RecallNote call={call} recall={recall} /> : <NewInstrument call={call} />}
      <LookedAhead call={call} />
      <SoonNote call={call} />
      <WrittenThought call={call} />
      <Notebook call={call} />
    </>
  );
}
