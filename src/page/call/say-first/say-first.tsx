/** What is asked of the learner in a turn. It comes along with the first run that asks; without it, a run goes on as ever. */
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../say.ts';
import type { Call } from '../../state.ts';
import { isAskedFirst, isCovered, isPredicting } from '../asked.ts';
import { Pending } from '../pending.tsx';
import { Replies } from '../replies.tsx';
import type * as Parts from './say-first-parts.tsx';

type Found = typeof Parts | 'missing' | null;
let came: Found = null;

/** The parts where they are wanted; asked for again by the next turn where they could not be had. */
function useParts(isWanted: boolean): Found {
  const [parts, setParts] = useState<Found>(came === 'missing' ? null : came);
  const isHere = parts !== null && parts !== 'missing';
  useEffect(() => {
    if (!isWanted || isHere) return;
    const take = (found: Found): void => {
      came = found;
      setParts(found);
    };
    import('./say-first-parts.tsx').then(take, () => take('missing'));
  }, [isWanted]);
  return isWanted ? parts : null;
}

interface CallProps {
  readonly call: Call;
}

/** In front of the replies: what covers them, or what was said before they were seen. */
export function SayFirst({ call }: CallProps) {
  const parts = useParts(call.mode === 'say_it_first');
  if (parts === 'missing') return isCovered(call) ? <Replies call={call} /> : null;
  if (parts === null) return null;
  return isCovered(call) ? (
    <parts.Covered key={call.conversation.table.turn} call={call} />
  ) : (
    <parts.PickNearest call={call} />
  );
}

/** Said, and not answered yet. */
export function BeforeAnswer({ call }: CallProps) {
  const { state } = useSay();
  const isAsked = isAskedFirst(state, call);
  const parts = useParts(isAsked);
  return isAsked && parts && parts !== 'missing' ? <parts.Ask call={call} /> : <Pending call={call} />;
}

/** Beside a conversation: whether the last look ahead was right. */
export function LookedAhead({ call }: CallProps) {
  const { state } = useSay();
  const parts = useParts(isPredicting(state, call));
  return parts && parts !== 'missing' ? <parts.Guessed call={call} /> : null;
}
