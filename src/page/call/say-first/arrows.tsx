/** Which way the mood will go: three ways, as real buttons and as keys; and afterwards whether it went there. */
import type { Call } from '../../state.ts';
import { lastHeat } from '../../scene.ts';
import { arrowOf, ARROWS, SIGNS } from './arrow-of.ts';
import type { Arrow } from './arrow-of.ts';
import { useSaySayFirst } from './say-first-words.ts';

const SHORTCUTS: Readonly<Record<Arrow, string>> = { up: 'ArrowUp', same: 'ArrowRight', down: 'ArrowDown' };

export function Arrows({ onPick }: { readonly onPick: (arrow: Arrow) => void }) {
  const { asks } = useSaySayFirst();
  return (
    <div class="arrows" role="group" aria-labelledby="arrows-ask">
      <p id="arrows-ask">{asks.arrowsAsk}</p>
      {ARROWS.map((arrow) => (
        <button
          type="button"
          key={arrow}
          class={`arrow ${arrow}`}
          aria-keyshortcuts={SHORTCUTS[arrow]}
          onClick={() => onPick(arrow)}
        >
          <span class="sign" aria-hidden="true">
            {SIGNS[arrow]}
          </span>
          {asks.arrows[arrow]}
        </button>
      ))}
    </div>
  );
}

/** Quietly, once the customer has reacted: whether the last turn went as predicted. */
export function Guessed({ call }: { readonly call: Call }) {
  const { asks } = useSaySayFirst();
  const { conversation, notes, pending } = call;
  const last = notes.predictions.find(({ turn }) => turn === conversation.table.turn);
  const isTold = last !== undefined && !pending && conversation.table.turn > 0;
  const went = arrowOf(lastHeat(conversation));
  return (
    <p class={`guessed ${last?.right ? 'right' : 'not-quite'}`} role="status">
      {isTold ? (
        <>
          <span aria-hidden="true">
            {last.right ? '✓ ' : null}
            {SIGNS[went]}{' '}
          </span>
          {asks[last.right ? 'guessed' : 'notQuite'][went]}
        </>
      ) : null}
    </p>
  );
}
