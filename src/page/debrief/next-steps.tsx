/** The ways on from a debrief. */
import { useState } from 'preact/hooks';
import { personaOf, recipeAsText } from '../../conversation/conversation.ts';
import { isAssigned } from '../assignment/follow-assigned.ts';
import { isHandedIn } from '../assignment/open-assignment.ts';
import { PaperDoors } from './print/paper-doors.tsx';
import { useSayAll } from '../words/all-words.ts';
import type { Call } from '../state.ts';

function CopyLink({ call }: { readonly call: Call }) {
  const { words } = useSayAll();
  const [said, setSaid] = useState('');
  const link = `${location.origin}${location.pathname}#run=${recipeAsText(call.conversation.recipe)}`;
  // Where the address is not a safe one, browsers have no clipboard at all.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words.copied);
    } catch {
      setSaid(`${words.copyFailed} ${link}`);
    }
  };
  return (
    <>
      <button type="button" class="quiet" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <span class="hint link-said" role="status">
        {said}
      </span>
    </>
  );
}

/** Back to what is handed in, or to the results it was opened from. */
function AssignedSteps({ call }: { readonly call: Call }) {
  const { house, state, words } = useSayAll();
  const isMine = isAssigned(call);
  if (!isMine && (call.visit !== 'shared' || state.results.length === 0)) return null;
  const step = isMine ? ({ is: 'over', call } as const) : ({ is: 'back' } as const);
  const view = { at: 'assignment', step } as const;
  const [assigned] = state.assigned;
  const isHanded = assigned !== undefined && isHandedIn(assigned, call);
  const toHandIn = isHanded ? words.codeAgain : words.handIn;
  return (
    <button type="button" class="quiet" onClick={() => house.act({ type: 'went', view })}>
      {isMine ? toHandIn : words.backToResults}
    </button>
  );
}

/** What can be done after a debrief: the same again, another seed, a link, what was assigned. */
export function NextSteps({ call }: { readonly call: Call }) {
  const { house, state, words } = useSayAll();
  const { conversation } = call;
  const replay = (seed: number) => {
    house.act({ type: 'wished', wishes: { seed } });
    const own = personaOf(conversation).id === conversation.scenario.persona.id;
    house.start(conversation.scenario, own ? null : personaOf(conversation));
  };
  return (
    <p class="row next-steps">
      <button type="button" class="primary" onClick={() => house.act({ type: 'rewound', turn: 0 })}>
        {words.again}
      </button>
      <AssignedSteps call={call} />
      <button type="button" class="quiet" onClick={() => replay(conversation.recipe.seed + 1)}>
        {words.anotherSeed}
      </button>
      <CopyLink call={call} />
      <PaperDoors call={call} />
      <span class="hint">
        {words.seed}: {conversation.recipe.seed}
        {state.address.projector ? ` · ${words.projector}` : ''}
      </span>
    </p>
  );
}
