/** Where the browser starts: seats one person, and raises the curtain once the words stand. */
import { openPage } from './page/page.tsx';
import type { Page } from './page/page.tsx';

function elementNamed(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has lost #${id}`);
  return found;
}

/** Storage can be refused even by being looked at. */
function shelf(): Storage | { getItem(): null; setItem(): never; removeItem(): void } {
  try {
    return localStorage;
  } catch {
    const setItem = (): never => {
      throw new Error('storage is refused');
    };
    return { getItem: () => null, setItem, removeItem: () => undefined };
  }
}

/** What the person's system prefers. */
const asks = (preference: string): boolean => matchMedia(`(prefers-${preference})`).matches;

declare global {
  interface Window {
    /** What `index.html` has asked for already, by address. */
    early?: Record<string, Promise<Response>>;
  }
}
/** An answer that is on its way is given once. */
function ask(address: string): Promise<Response> {
  const { early = {} } = window;
  const coming = early[address] ?? fetch(address);
  delete early[address];
  return coming;
}

const nextPicture = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

const host = elementNamed('stage');
const opened = openPage({
  root: elementNamed('page'),
  stage: host,
  world: {
    fetch: ask,
    shelf: shelf(),
    search: location.search,
    hash: location.hash,
    languages: navigator.languages,
    chance: Math.random,
    stillness: asks('reduced-motion: reduce'),
    theme: asks('contrast: more') ? 'contrast' : asks('color-scheme: light') ? 'light' : 'dark',
  },
  clock: {
    after(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  },
});

/** What draws is on its way while the first words are, behind everything they need. */
function fetchStage(): void {
  const files = document.querySelector<HTMLMetaElement>('meta[name=stage]')?.content.split(' ') ?? [];
  for (const href of files) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', href, crossOrigin: '', fetchPriority: 'low' });
    document.head.append(link);
  }
}

async function raise(page: Page): Promise<void> {
  fetchStage();
  await page.painted;
  await nextPicture();
  try {
    const { raiseCurtain } = await import('./stage/stage.ts');
    const onBroken = (reason: unknown): void => {
      console.warn(reason);
      page.playOnWithoutStage();
    };
    page.meet(await raiseCurtain(host, { ...page.wishes, onDrawn: () => page.sceneDrawn(), onBroken }));
  } catch (reason) {
    console.warn(reason);
    page.playOnWithoutStage();
  }
}
void raise(opened);
addEventListener('hashchange', () => location.reload());
