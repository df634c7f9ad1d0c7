/** Where the browser starts: seats one person, raises the curtain. */
import '@fontsource-variable/figtree/wght.css';
import { openPage } from './page/page.tsx';
import type { Clock } from './page/page.tsx';

const found = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
};

/** Storage can be refused altogether; then every attempt to keep something fails, and says so. */
function shelf(): Storage {
  try {
    return localStorage;
  } catch {
    return new Proxy({} as Storage, {
      get: () => () => {
        throw new Error('storage refused');
      },
    });
  }
}

const clock: Clock = {
  after(milliseconds, then) {
    const waiting = setTimeout(then, milliseconds);
    return () => clearTimeout(waiting);
  },
};

const stage = found('stage');
const page = openPage({
  root: found('page'),
  stage,
  clock,
  world: {
    fetch: (address) => fetch(address),
    shelf: shelf(),
    search: location.search,
    hash: location.hash,
    languages: navigator.languages,
    chance: Math.random,
    stillness: matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
});
addEventListener('hashchange', () => location.reload());

/** The words are painted first; the scene is raised behind them. */
async function raise(): Promise<void> {
  try {
    const { raiseCurtain } = await import('./stage/stage.ts');
    const { renderer, still, volume } = page.wants;
    page.draw(await raiseCurtain(stage, { renderer, reducedMotion: still, volume }));
  } catch {
    page.draw(null);
  }
}
requestAnimationFrame(() => setTimeout(() => void raise(), 0));
