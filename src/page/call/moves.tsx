import { MOVE_WORDS } from '../../scenario/scenario.ts';
import { useSay } from '../say.ts';
import type { Call } from '../state.ts';

/** What is always at hand; a closed one says why. */
export function Moves({ call }: { readonly call: Call }) {
  const { house, words, tell } = useSay();
  const { moves } = call.conversation.table;
  if (moves.length === 0) return null;
  return (
    <div class="moves" role="group" aria-label={words.moves}>
      {moves.map(({ move, open, why }) => (
        <button
          type="button"
          key={move}
          class="move"
          aria-disabled={!open}
          title={open ? tell(MOVE_WORDS[move].meaning) : tell(why)}
          onClick={() => {
            if (open) house.act({ type: 'chose', choice: { kind: 'move', move } });
            else if (why) house.act({ type: 'captioned', caption: tell(why) });
          }}
        >
          {tell(MOVE_WORDS[move].title)}
          {open ? null : <span class="only-heard">: {tell(why)}</span>}
        </button>
      ))}
    </div>
  );
}
