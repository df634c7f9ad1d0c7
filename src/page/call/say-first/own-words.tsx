/** The learner's own sentence, beside the replies it is compared with. */
import type { Call } from '../../state.ts';
import { sentenceNow } from '../asked.ts';
import { useSaySayFirst } from './say-first-words.ts';

export function OwnWords({ call }: { readonly call: Call }) {
  const { asks } = useSaySayFirst();
  const own = sentenceNow(call);
  if (!own) return null;
  return (
    <p class="own-words">
      <span class="hint">{asks.yours}: </span>
      {own.words === null ? <i>{asks.yoursAloud}</i> : <q>{own.words}</q>}
    </p>
  );
}

/** Over the uncovered replies: what to do now, and what was said. */
export function PickNearest({ call }: { readonly call: Call }) {
  const { asks } = useSaySayFirst();
  const words = sentenceNow(call)?.words ?? null;
  return (
    <p class="own-words" role="status">
      {words === null ? (
        asks.nearestAloud
      ) : (
        <>
          {asks.nearest}: <q>{words}</q>
        </>
      )}
    </p>
  );
}
