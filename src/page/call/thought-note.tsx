import { useSayAll } from '../words/all-words.ts';
import type { Call } from '../state.ts';
import './thought-note.css';

/** The trainee's own judging thought, beside the replies, until it is set aside or slips into one. */
export function ThoughtNote({ call }: { readonly call: Call }) {
  const { house, words, show } = useSayAll();
  const { thought } = call.conversation.table;
  if (thought === null) return null;
  const setAside = () => {
    house.act({ type: 'chose', choice: { kind: 'set_aside' } });
    // The button is gone: whoever came by keyboard goes on at the replies.
    document.querySelector<HTMLElement>('.replies button')?.focus();
  };
  return (
    <aside class="thought-note" aria-label={words.yourThought}>
      <p>
        <span class="hint">{words.yourThought}:</span> <i>{show(thought)}</i>
      </p>
      <button type="button" class="move" onClick={setAside}>
        {words.setAside}
      </button>
    </aside>
  );
}
