import { useState } from 'preact/hooks';
import { CHANNEL_CLOCK } from '../../scenario/scenario.ts';
import { instrumentWords } from './instruments/instrument-words.ts';
import { chosenIn, isStillNew, thoughtShown } from './instruments/values.ts';
import { Notebook } from './notebook.tsx';
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

/** Where the two of them write, nothing draws what the customer thinks. */
function WrittenThought({ call }: { readonly call: Call }) {
  const { state, show } = useSay();
  const thought = thoughtShown(state, call);
  if (!thought || CHANNEL_CLOCK[call.conversation.table.channel] === 'live') return null;
  return (
    <p class="thought-shown" aria-hidden="true">
      <span class="hint">{instrumentWords(state.language).thinks}:</span> <i>{show(thought)}</i>
    </p>
  );
}

/** What stands beside a conversation: something new, a thought, the notebook. */
export function SideNotes({ call }: { readonly call: Call }) {
  return (
    <>
      <NewInstrument call={call} />
      <LookedAhead call={call} />
      <SoonNote call={call} />
      <WrittenThought call={call} />
      <Notebook call={call} />
    </>
  );
}
