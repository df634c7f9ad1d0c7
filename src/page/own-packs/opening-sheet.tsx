/** A pack on its way in, over everything else: whether to fetch it, what is in it, whether to keep it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { FoundSheet } from './found-sheet.tsx';
import type { OwnPacks } from './own-packs.ts';
import { OWN_WORDS, put } from './own-words.ts';
import { useSay } from '../say.ts';
import type { Opening } from '../state.ts';

interface SheetProps {
  readonly own: OwnPacks;
  readonly onKept: (news: string) => void;
}

function Asking({
  own,
  asked,
}: {
  readonly own: OwnPacks;
  readonly asked: Extract<Opening, { is: 'asking' }>;
}) {
  const words = OWN_WORDS[useSay().state.language];
  const { host, link } = asked;
  return (
    <>
      <h2>{put(words.askTitle, { host })}</h2>
      <p>{put(words.askHint, { host })}</p>
      <p>
        <code class="whole-link">{link}</code>
      </p>
      <p class="row">
        <button type="button" class="primary" onClick={() => void own.follow(link)}>
          {words.agree}
        </button>
        <button type="button" class="quiet" onClick={() => own.leave()}>
          {words.decline}
        </button>
      </p>
    </>
  );
}

function Content({ opening, own, onKept }: SheetProps & { readonly opening: Opening }): ComponentChildren {
  const { state, tell } = useSay();
  const words = OWN_WORDS[state.language];
  switch (opening.is) {
    case 'asking':
      return <Asking own={own} asked={opening} />;
    case 'under_way':
      return (
        <>
          <h2>
            <span role="status">{put(words.underWay, { name: opening.name })}</span>
          </h2>
          <progress aria-label={put(words.underWay, { name: opening.name })} />
          <button type="button" class="quiet" onClick={() => own.leave()}>
            {words.stop}
          </button>
        </>
      );
    case 'refused':
      return (
        <>
          <h2>{put(words.refusedTitle, { name: opening.name })}</h2>
          <p role="alert">{tell(opening.why)}</p>
          <button type="button" class="primary" onClick={() => own.leave()}>
            {words.close}
          </button>
        </>
      );
    case 'examined':
      return <FoundSheet opening={opening} own={own} onKept={onKept} />;
  }
}

export function OpeningSheet({ own, onKept }: SheetProps) {
  const { opening } = useSay().state;
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = opening !== null;
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    else if (!isOpen) dialog.current?.close();
    // Leaving the scenarios leaves what was on its way as well.
    return () => (isOpen ? dialog.current?.close() : undefined);
  }, [isOpen]);
  // What had the focus goes with the step before.
  useEffect(() => dialog.current?.focus(), [opening?.is]);
  return (
    <dialog class="opening" ref={dialog} tabIndex={-1} onCancel={() => own.leave()}>
      {opening ? <Content opening={opening} own={own} onKept={onKept} /> : null}
    </dialog>
  );
}
