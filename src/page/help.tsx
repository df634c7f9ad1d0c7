import './help.css';
import { useEffect, useRef } from 'preact/hooks';
import { useSayAll } from './all-words.ts';

const KEYS = [
  ['1–9', 'keyReplies'],
  ['↑ ↓', 'keyArrows'],
  ['Esc / Ctrl+Z', 'keyUndo'],
  ['Enter', 'keyGoOn'],
  ['B', 'keyBreathe'],
  ['P', 'keyPause'],
] as const;

/** Keys and instruments on one screen. */
export function Help() {
  const { house, state, words } = useSayAll();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (state.help) dialog.current?.showModal();
    else dialog.current?.close();
  }, [state.help]);
  return (
    <dialog class="help" ref={dialog} onClose={() => house.act({ type: 'help', on: false })}>
      <h2>{words.helpKeys}</h2>
      <dl class="keys">
        {KEYS.map(([key, means]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words[means]}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.helpInstruments}</h2>
      <ul>
        {[words.helpThermometer, words.helpCalm, words.helpFace, words.helpHonest].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button type="button" class="primary" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
