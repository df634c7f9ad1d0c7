/** One guide, to be read: its text as the house made it, and the way to its neighbours. */
import { useEffect, useRef } from 'preact/hooks';
import type { HelpIndex, HelpPage } from '../help/help.ts';
import { GUIDE_WORDS } from './guide-words.ts';
import { useSay } from './say.ts';

interface GuideTextProps {
  readonly guide: HelpPage;
  readonly anchor: string;
  readonly index: HelpIndex;
  readonly go: (to: string) => void;
}

function Neighbours({ guide, index, go }: Omit<GuideTextProps, 'anchor'>) {
  const words = GUIDE_WORDS[useSay().state.language];
  const pages = index.shelves.flatMap((shelf) => shelf.pages);
  const here = pages.findIndex(({ id }) => id === guide.id);
  const [before, after] = [pages[here - 1], pages[here + 1]];
  return (
    <footer class="row neighbours">
      {before ? (
        <button type="button" class="quiet" onClick={() => go(before.id)}>
          ‹ {words.previous}: {before.title}
        </button>
      ) : null}
      {after ? (
        <button type="button" class="quiet" onClick={() => go(after.id)}>
          {words.next}: {after.title} ›
        </button>
      ) : null}
      <button type="button" class="link" onClick={() => print()}>
        {words.print}
      </button>
    </footer>
  );
}

/** The guide's own HTML, made from our markdown at the build: no markup of anybody else's is in it. */
export function GuideText({ guide, anchor, index, go }: GuideTextProps) {
  const { language } = useSay().state;
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    const named = anchor === '' ? null : text.current?.querySelector(`#${CSS.escape(`guide-${anchor}`)}`);
    const heading = named ?? text.current?.querySelector('h1');
    if (!(heading instanceof HTMLElement)) return;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }, [guide, anchor]);
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[data-guide]') : null;
    const to = link?.getAttribute('data-guide');
    if (!to || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <div class="guide-page" onClick={follow}>
      <article
        class="guide-text"
        data-guide={guide.id}
        lang={language}
        ref={text}
        dangerouslySetInnerHTML={{ __html: guide.html }}
      />
      <Neighbours guide={guide} index={index} go={go} />
    </div>
  );
}
