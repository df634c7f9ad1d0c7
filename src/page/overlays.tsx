import './overlays.css';
import { useEffect, useRef } from 'preact/hooks';
import { useSayAll } from './words/all-words.ts';

/** Stop and breathe: the call waits, for as long as it takes. */
export function Breathe() {
  const { house, state, words } = useSayAll();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (state.breathing) dialog.current?.showModal();
    else dialog.current?.close();
  }, [state.breathing]);
  return (
    <dialog class="breathe" ref={dialog} onClose={() => house.act({ type: 'breathing', on: false })}>
      <div class="breath" aria-hidden="true">
        <span class="in">{words.breatheIn}</span>
        <span class="out">{words.breatheOut}</span>
      </div>
      <p>{words.breatheHint}</p>
      <button type="button" class="primary" onClick={() => dialog.current?.close()}>
        {words.breatheDone}
      </button>
    </dialog>
  );
}

/** Paused: nothing goes on by itself until the person says so. */
export function Paused() {
  const { house, state, words } = useSayAll();
  if (!state.paused) return null;
  return (
    <div class="paused" role="status">
      <button type="button" class="primary" onClick={() => house.act({ type: 'paused', on: false })}>
        {words.paused} · {words.resume}
      </button>
    </div>
  );
}
