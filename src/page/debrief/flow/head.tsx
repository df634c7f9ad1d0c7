/** How it ended, in words: no figure stands before the learner has said how they saw it. */
import type { Debrief } from '../../../debrief/debrief.ts';
import type { Call } from '../../state.ts';
import { BeyondPart } from '../beyond-door.tsx';
import { useSayFlow } from './flow-words.ts';

/** A result a trainer opened: whose it is. */
function Whose({ call }: { readonly call: Call }) {
  const { state, words, flow } = useSayFlow();
  const one = state.results.find(
    ({ examined }) => 'conversation' in examined && examined.conversation === call.conversation,
  );
  if (!one) return <p class="eyebrow">{flow.over}</p>;
  const { alias, assigner } = one.result;
  return <p class="eyebrow">{[alias || words.nameless, assigner.name].filter(Boolean).join(' · ')}</p>;
}

interface HeadProps {
  readonly call: Call;
  readonly debrief: Debrief;
}

export function Head({ call, debrief: { ending } }: HeadProps) {
  const { words, flow, tell } = useSayFlow();
  return (
    <section class="verdict" aria-label={flow.ended}>
      <Whose call={call} />
      <h1>{ending ? tell(ending.title) : words.debrief}</h1>
      {ending && tell(ending.epilogue) ? (
        <>
          <h2>{words.daysLater}</h2>
          <p class="epilogue">{tell(ending.epilogue)}</p>
        </>
      ) : null}
      <BeyondPart draw={({ People }) => <People call={call} />} />
    </section>
  );
}
