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

const nextPicture = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

const host = elementNamed('stage');
const opened = openPage({
  root: elementNamed('page'),
  stage: host,
  world: {
    fetch: (address) => fetch(address),
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

async function raise(page: Page): Promise<void> {
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
