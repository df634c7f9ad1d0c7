import { useEffect, useRef } from 'preact/hooks';
import { MOVE_WORDS } from '../../scenario/scenario.ts';
import { useSay } from '../say.ts';
import type { Call } from '../state.ts';

/** What was chosen, as it is said. */
export function ChosenWords({ call }: { readonly call: Call }) {
  const { tell, show } = useSay();
  const { pending, conversation } = call;
  if (pending?.kind === 'move') return <>{tell(MOVE_WORDS[pending.move].title)}</>;
  if (pending?.kind !== 'reply') return <>…</>;
  return <>{show(conversation.table.replies.find(({ id }) => id === pending.id)?.say)}</>;
}

/** Said, and not answered yet: a moment to take it back. */
export function Pending({ call }: { readonly call: Call }) {
  const { house, words } = useSay();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <section class="answers pending" aria-label={words.yourReply} tabIndex={-1} ref={box}>
      <p class="said">
        <b class="only-heard">{words.you}: </b>
        <ChosenWords call={call} />
      </p>
      <p class="row">
        <button type="button" class="quiet" onClick={() => house.act({ type: 'took.back' })}>
          {words.undo}
        </button>
        <button type="button" class="link" onClick={() => house.act({ type: 'customer.answered' })}>
          {words.goOn}
        </button>
      </p>
      <div class="fuse" aria-hidden="true" />
    </section>
  );
}

/** The contact is over: the person goes on when ready. */
export function GoOn() {
  const { house, words } = useSay();
  return (
    <section class="answers over">
      <button type="button" class="primary" onClick={() => house.act({ type: 'call.over' })}>
        {words.goOn}
      </button>
    </section>
  );
}
