/** The live loop: what a trainer saves is on every open page at once. Comes only where a house watches its packs. */
import { render } from 'preact';
import './live.css';
import { followSaves } from './follow-saves.ts';
import type { SaveFollower } from './follow-saves.ts';
import type { House } from '../house.ts';
import type { Fetch } from '../library.ts';
import { Remarks } from './remarks.tsx';
import { SavedNews } from './saved-news.tsx';
import { SayProvider, sayFrom } from '../say.ts';
import type { State } from '../state.ts';

/** Where the house tells of changes. */
const CHANGES = 'packs/changes';
/** Milliseconds before asking again a house that is away or sends the page away: doubled every time, up to the longest. */
const FIRST_WAIT = 1_500;
const LONGEST_WAIT = 60_000;

export interface LivePage {
  readonly house: House;
  readonly fetch: Fetch;
  /** The element the page is drawn in: the news stand right after it. */
  readonly root: HTMLElement;
}

/**
 * Listens while the page is in sight: a browser keeps only a few connections to one house, and pages in the
 * background must not use them up. A house that is away is asked again with growing pauses: a browser left to
 * itself asks every second and a half, all night.
 */
function listenWhileSeen({ heard }: Pick<SaveFollower, 'heard'>): void {
  let source: EventSource | null = null;
  let wait = FIRST_WAIT;
  function close(): void {
    source?.close();
    source = null;
  }
  function open(): void {
    if (source || document.hidden) return;
    const opened = new EventSource(CHANGES);
    source = opened;
    opened.addEventListener('version', ({ data }: MessageEvent<string>) => {
      wait = FIRST_WAIT;
      void heard(data);
    });
    opened.addEventListener('error', () => {
      if (source !== opened) return;
      close();
      setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    });
  }
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  addEventListener('pagehide', close);
  open();
}

/** Whether the news of two moments look the same. */
const isSameNews = (now: State, before: State): boolean =>
  now.saved === before.saved &&
  now.library === before.library &&
  now.language === before.language &&
  now.view.at === before.view.at;

function drawNews(house: House, root: HTMLElement): void {
  const place = document.createElement('div');
  root.after(place);
  const draw = (state: State): void =>
    render(
      <SayProvider value={sayFrom(house, state)}>
        <Remarks />
        <SavedNews />
      </SayProvider>,
      place,
    );
  house.onChange((now, before) => {
    if (!isSameNews(now, before)) draw(now);
  });
  draw(house.state());
}

/** Begins to follow the saves of the house; `known` is the version the page has seen. */
export function goLive({ house, fetch, root }: LivePage, known: string): void {
  drawNews(house, root);
  listenWhileSeen(followSaves({ gate: house, fetch }, known));
}
