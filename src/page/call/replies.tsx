import { LETTERS } from './hands.ts';
import { useSay } from '../say.ts';
import type { Call } from '../state.ts';

/** The replies on the table, as real buttons. */
export function Replies({ call }: { readonly call: Call }) {
  const { house, state, show } = useSay();
  const { replies } = call.conversation.table;
  return (
    <ol class="replies">
      {replies.map(({ id, say }, place) => (
        <li key={id}>
          <button
            type="button"
            class="reply"
            data-reply={id}
            onClick={() => house.act({ type: 'chose', choice: { kind: 'reply', id } })}
          >
            <span class="mark" aria-hidden="true">
              {state.address.projector ? LETTERS[place] : place + 1}
            </span>
            <span>{show(say)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
