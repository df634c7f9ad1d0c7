/** The way from the debrief into the customer's chair, and where somebody stands who has got up again. */
import { useEffect, useRef } from 'preact/hooks';
import type { Seat, View } from '../../state.ts';
import { useSayChair } from './chair-words.ts';
import { seatAt } from './seat.ts';

/** Set when somebody gets up, so that the debrief goes on where it was left. */
let hasJustRisen = false;
export const noteRisen = (): void => {
  hasJustRisen = true;
};

/** Everything of the debrief that is to be there again. */
function leftAt({ call, beside, answered }: Extract<View, { at: 'debrief' }>): Seat['back'] {
  return { call, ...(beside ? { beside } : {}), ...(answered === undefined ? {} : { answered }) };
}

export function ChairWay() {
  const { house, state, chair } = useSayChair();
  const door = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!hasJustRisen) return;
    hasJustRisen = false;
    // After the debrief itself, which begins at its top.
    requestAnimationFrame(() => {
      door.current?.focus({ preventScroll: true });
      door.current?.scrollIntoView({ block: 'center' });
    });
  }, []);
  const { view } = state;
  if (view.at !== 'debrief') return null;
  return (
    <section class="chair-way" aria-labelledby="chair-way-title">
      <h2 id="chair-way-title">{chair.title}</h2>
      <p class="hint">{chair.invitation}</p>
      <p>
        <button
          type="button"
          class="play-on"
          ref={door}
          onClick={() => house.act({ type: 'went', view: seatAt(leftAt(view), 0) })}
        >
          {chair.sit}
        </button>
      </p>
    </section>
  );
}
