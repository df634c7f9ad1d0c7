/** The guides, over whatever is on the page: contents with a search, and one guide at a time. Comes when first asked for. */
import './guides.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HelpEntry, HelpIndex, HelpPage } from '../../help/help.ts';
import { CONTENTS, GuideBar } from './guide-bar.tsx';
import { findIn, useFetched } from './guide-shelf.ts';
import { GUIDE_WORDS } from './guide-words.ts';
import { GuideText } from './guide-text.tsx';
import { useSay } from '../say.ts';

type Go = (to: string) => void;
interface Going {
  readonly go: Go;
}

function EntryLink({
  to,
  go,
  children,
  here,
}: Going & { readonly to: string; readonly children: string; readonly here?: boolean }) {
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    go(to);
  };
  return (
    <a href={`?help=${to}`} onClick={open} aria-current={here ? 'page' : undefined}>
      {children}
    </a>
  );
}

function Shelves({ index, page, go }: Going & { readonly index: HelpIndex; readonly page: string }) {
  return (
    <>
      {index.shelves.map((shelf) => (
        <section key={shelf.for}>
          <h3>{shelf.title}</h3>
          <ul>
            {shelf.pages.map(({ id, title, lead }) => (
              <li key={id}>
                <EntryLink to={id} go={go} here={id === page}>
                  {title}
                </EntryLink>
                {page === CONTENTS ? <p class="hint">{lead}</p> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Finds({ found, go }: Going & { readonly found: readonly HelpEntry[] }) {
  const words = GUIDE_WORDS[useSay().state.language];
  if (found.length === 0) return <p class="hint">{words.nothing}</p>;
  return (
    <ul class="finds">
      {found.map(({ title, to, under }) => (
        <li key={to}>
          <EntryLink to={to} go={go}>
            {title}
          </EntryLink>
          {under === undefined ? null : <span class="hint">{under}</span>}
        </li>
      ))}
    </ul>
  );
}

function Contents({ index, page, go }: Going & { readonly index: HelpIndex; readonly page: string }) {
  const words = GUIDE_WORDS[useSay().state.language];
  const [sought, setSought] = useState('');
  const found = sought.trim() === '' ? null : findIn(index.entries, sought);
  return (
    <nav class="guide-contents" aria-label={words.contents}>
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={sought}
        onInput={({ currentTarget }) => setSought(currentTarget.value)}
      />
      <p class="only-heard" role="status">
        {found ? `${found.length} ${words.found}` : ''}
      </p>
      <div class="shelves">
        {found ? <Finds found={found} go={go} /> : <Shelves index={index} page={page} go={go} />}
      </div>
    </nav>
  );
}

/** Writes into the address which guide is open, where the browser lets us, so that it can be sent on. */
function writeAddress(at: string | null): void {
  const address = new URL(location.href);
  if (at === null) address.searchParams.delete('help');
  else address.searchParams.set('help', at);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // A page opened from disk may have no address but its own.
  }
}

function useAddress(at: string): void {
  useEffect(() => writeAddress(at), [at]);
  useEffect(() => () => writeAddress(null), []);
}

/** The way walked through the guides, so that one can go back. */
function useTrail(at: string): { readonly go: Go; readonly back: (() => void) | null } {
  const { house } = useSay();
  const trail = useRef<string[]>([]);
  const open = (to: string): void => house.act({ type: 'help', on: to });
  return {
    go: (to) => {
      trail.current.push(at);
      open(to);
    },
    back: trail.current.length ? () => open(trail.current.pop() ?? CONTENTS) : null,
  };
}

interface ReadingProps extends Going {
  readonly page: string;
  readonly anchor: string;
  readonly index: HelpIndex;
}

function Reading({ page, anchor, index, go }: ReadingProps) {
  const { language } = useSay().state;
  const words = GUIDE_WORDS[language];
  const fetched = useFetched<HelpPage>(`help/${language}/${page}.json`);
  if (fetched.is !== 'here') return <p class="guide-page hint">{words[fetched.is]}</p>;
  return <GuideText guide={fetched.it} anchor={anchor} index={index} go={go} />;
}

/** The guides at a place: `contents`, `page` or `page/anchor`. */
export function Guides({ at, onClose }: { readonly at: string; readonly onClose: () => void }) {
  const { language } = useSay().state;
  const words = GUIDE_WORDS[language];
  const [page = CONTENTS, anchor = ''] = at.split('/');
  const index = useFetched<HelpIndex>(`help/${language}/index.json`);
  const { go, back } = useTrail(at);
  useAddress(at);
  return (
    <div class="guides" data-page={page}>
      <GuideBar page={page} onContents={() => go(CONTENTS)} onBack={back} onClose={onClose} />
      {index.is === 'here' ? (
        <>
          <Contents index={index.it} page={page} go={go} />
          {page === CONTENTS ? null : <Reading page={page} anchor={anchor} index={index.it} go={go} />}
        </>
      ) : (
        <p class="hint" role="status">
          {words[index.is]}
        </p>
      )}
    </div>
  );
}
