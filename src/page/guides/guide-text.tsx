/** One guide, to be read: its text as the house made it, and the way to its neighbours. */
import { useEffect, useRef } from 'preact/hooks';
import type { HelpIndex, HelpPage } from '../../help/help.ts';
import { GUIDE_WORDS } from './guide-words.ts';
import { useSay } from '../say.ts';

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

/** Fewer parts than this are seen at a glance. */
const MANY_PARTS = 4;

/** The parts of a long guide, to jump to. */
function Parts({ guide, index, go }: Omit<GuideTextProps, 'anchor'>) {
  const words = GUIDE_WORDS[useSay().state.language];
  const parts = index.entries.filter(
    ({ to, under }) => to.startsWith(`${guide.id}/`) && under === guide.title,
  );
  if (parts.length < MANY_PARTS) return null;
  return (
    <details class="parts" key={guide.id}>
      <summary>{words.parts}</summary>
      <ul>
        {parts.map(({ to, title }) => (
          <li key={to}>
            <button type="button" class="link" onClick={() => go(to)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </details>
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
    if (named) heading.scrollIntoView({ block: 'start' });
    else heading.closest('.guide-page')?.scrollTo(0, 0);
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
      <Parts guide={guide} index={index} go={go} />
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
