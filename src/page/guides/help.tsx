import './help.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSayAll } from '../words/all-words.ts';
import type * as Guides from './guides.tsx';

const KEYS = [
  ['1–9', 'keyReplies'],
  ['↑ ↓', 'keyArrows'],
  ['Esc / Ctrl+Z', 'keyUndo'],
  ['Enter', 'keyGoOn'],
  ['B', 'keyBreathe'],
  ['P', 'keyPause'],
  ['W', 'keyWhy'],
  ['R', 'keyBack'],
  ['T', 'keyCards'],
] as const;

/** Keys and instruments on one screen. */
function Keys({ onClose }: { readonly onClose: () => void }) {
  const { house, words } = useSayAll();
  return (
    <>
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
      <div class="row">
        <button type="button" class="primary" onClick={onClose}>
          {words.close}
        </button>
        <button type="button" class="quiet" onClick={() => house.act({ type: 'help', on: 'contents' })}>
          {words.guides}
        </button>
      </div>
    </>
  );
}

/** The guides once they are wanted; null until they have come, false when they cannot be had. */
function useGuides(isWanted: boolean): typeof Guides | false | null {
  const [guides, setGuides] = useState<typeof Guides | false | null>(null);
  useEffect(() => {
    if (!isWanted || guides) return;
    import('./guides.tsx').then(
      (came) => setGuides(came),
      () => setGuides(false),
    );
  }, [isWanted]);
  return guides;
}

/** A guide the address asks for is opened as soon as this part is here. */
function useAskedGuide(): void {
  const { house } = useSayAll();
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('help');
    if (asked !== null) house.act({ type: 'help', on: asked || 'contents' });
  }, []);
}

/** Help over the page, whatever is on it: keys first, and all guides from there. A call waits meanwhile. */
export function Help() {
  const { house, state, words } = useSayAll();
  const dialog = useRef<HTMLDialogElement>(null);
  const { help } = state;
  const isOpen = help !== false;
  const guides = useGuides(typeof help === 'string');
  useAskedGuide();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const close = (): void => dialog.current?.close();
  return (
    <dialog
      class={typeof help === 'string' ? 'help wide' : 'help'}
      aria-label={words.help}
      ref={dialog}
      onClose={() => house.act({ type: 'help', on: false })}
    >
      {typeof help !== 'string' ? <Keys onClose={close} /> : null}
      {typeof help === 'string' && guides ? <guides.Guides at={help} onClose={close} /> : null}
      {typeof help === 'string' && !guides ? (
        <p class="hint" role="status">
          {guides === null ? words.loading : words.noGuides}
        </p>
      ) : null}
    </dialog>
  );
}
