/** Whether a long day of play stays in the page: heap, elements, listeners and canvases over many conversations. */
import type { CDPSession, Page } from '@playwright/test';
import { withApp } from './browser.ts';
import { print } from './stopwatch.ts';

/** As many as a busy class plays on one machine; fewer by `CONVERSATIONS=20`. */
const CONVERSATIONS = Number(process.env['CONVERSATIONS'] ?? 200);
const MARKS = 5;
const SETTINGS = JSON.stringify({ format: 1, visited: true, language: 'en' });

/**
 * Plays by the page's own buttons, conversation after conversation, with its pauses shortened: begin, the first reply
 * until it is over, the debrief, home, the next.
 */
const PLAYER = `
const after = window.setTimeout;
window.setTimeout = (then, time = 0, ...rest) => after(then, time / 12, ...rest);
window.played = 0;
let at = '';
const press = (selector) => document.querySelector(selector)?.click();
after(function turn() {
  const now = document.documentElement.dataset.at;
  if (now !== at && now === 'debrief') window.played += 1;
  at = now;
  if (window.played < window.wanted) {
    const cards = [...document.querySelectorAll('.card-button')];
    if (now === 'home') cards[window.played % cards.length]?.click();
    else if (now === 'briefing') press('button.primary');
    else if (now === 'call') press('.replies button:enabled') ?? press('.over button.primary');
    else if (now === 'debrief') press('.bar button');
    if (now === 'call') press('.over button.primary');
  }
  after(turn, 60);
}, 500);`;

interface Mark {
  readonly heap: number;
  readonly elements: number;
  readonly listeners: number;
  readonly canvases: number;
}

async function markOf(session: CDPSession): Promise<Mark> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const { result } = await session.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: count } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length; }',
    objectId: objects.objectId ?? '',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return {
    heap: usedSize / 1e6,
    elements: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    canvases: Number(count.value),
  };
}

async function marksOf(page: Page): Promise<readonly Mark[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const marks: Mark[] = [];
  for (let mark = 0; mark <= MARKS; mark += 1) {
    // The first few fill what is filled once.
    const wanted = 4 + Math.round((CONVERSATIONS * mark) / MARKS);
    await page.evaluate((figure) => {
      (window as unknown as { wanted: number }).wanted = figure;
    }, wanted);
    await page.waitForFunction(
      (figure) => (window as unknown as { played: number }).played >= figure,
      wanted,
      { timeout: 1_800_000, polling: 500 },
    );
    marks.push(await markOf(session));
  }
  return marks;
}

export async function benchPageMemory(): Promise<void> {
  await withApp(async (browser, address) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.addInitScript((settings) => localStorage.setItem('cascabel.settings', settings), SETTINGS);
    await page.addInitScript({ content: PLAYER });
    await page.goto(`${address}?renderer=canvas`);
    const marks = await marksOf(page);
    const row = (what: string, of: (mark: Mark) => number) => {
      const figures = marks.map(of);
      const grown = (figures.at(-1) ?? 0) - (figures[0] ?? 0);
      const all = figures.map((figure) => figure.toFixed(figure < 100 ? 1 : 0)).join(', ');
      return { what, figure: `${grown < 0 ? '−' : '+'}${Math.abs(grown).toFixed(1)}`, beside: all };
    };
    print(`The page over ${CONVERSATIONS} conversations, collected at ${MARKS + 1} marks`, [
      row('heap, MB', ({ heap }) => heap),
      row('elements', ({ elements }) => elements),
      row('listeners', ({ listeners }) => listeners),
      row('canvases', ({ canvases }) => canvases),
    ]);
  });
}
