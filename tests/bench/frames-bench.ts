/** What a picture of a running conversation costs: script and drawing calls of every frame, and how many come. */
import type { Browser } from '@playwright/test';
import { ENGLISH } from '../../src/page/words/words-en.ts';
import { withApp } from './browser.ts';
import { median, print, type Row } from './stopwatch.ts';

const SIZES = [
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
] as const;
const RENDERERS = ['canvas', 'webgl'] as const;
/** Loading and the first drawings are no measure. Milliseconds. */
const WARMING = 4000;
const WATCHED = 5000;

/** Times every callback of a frame that does some work. */
const TIMING = `
window.frames_ = [];
const ask = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (turn) => ask((now) => {
  const start = performance.now();
  turn(now);
  window.frames_.push([now, performance.now() - start]);
});`;

interface Frames {
  readonly work: readonly number[];
  readonly perSecond: number;
  /** Pixels the stage drew itself on. */
  readonly drawn: string;
}

async function framesOf(browser: Browser, address: string): Promise<Frames> {
  const [width, height] = /size=(\d+)x(\d+)/.exec(address)?.slice(1).map(Number) ?? [1280, 720];
  const context = await browser.newContext({
    viewport: { width: width ?? 1280, height: height ?? 720 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript({ content: TIMING });
  await page.goto(address);
  // Pressed in the page: a stage that draws slowly would keep a mouse waiting.
  const begin = page.getByRole('button', { name: ENGLISH.begin, exact: true });
  await begin.evaluate((button) => (button as HTMLButtonElement).click());
  await page.waitForSelector('[data-stage="alive"]', { timeout: 60_000 });
  await page.waitForTimeout(WARMING);
  await page.evaluate('window.frames_.length = 0');
  await page.waitForTimeout(WATCHED);
  const frames = (await page.evaluate('window.frames_')) as (readonly [number, number])[];
  const drawn = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
    // A stage that struggles with WebGL goes on in Canvas.
    const renderer = document.querySelector<HTMLElement>('#stage')?.dataset['renderer'];
    return `${canvas?.width} × ${canvas?.height}, ${renderer}`;
  });
  await context.close();
  // Beats that draw nothing cost nothing; what is asked is what a picture costs.
  const work = frames.map(([, time]) => time).filter((time) => time > 0.2);
  return { work, perSecond: (work.length / WATCHED) * 1000, drawn };
}

const p95 = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length * 0.95)] ?? Number.NaN;

export async function benchFrames(): Promise<void> {
  const rows: Row[] = [];
  await withApp(async (browser, address) => {
    for (const renderer of RENDERERS) {
      for (const [width, height] of SIZES) {
        const query = `?scenario=branch-g&seed=7&lang=en&renderer=${renderer}&size=${width}x${height}`;
        const { work, perSecond, drawn } = await framesOf(browser, address + query);
        rows.push({
          what: `${renderer}, ${width} × ${height}`,
          figure: `${median(work).toFixed(1)} ms`,
          beside: `95 in 100 under ${p95(work).toFixed(1)} ms; ${perSecond.toFixed(0)} pictures a second on ${drawn}`,
        });
      }
    }
  });
  print('Script and drawing calls of a picture while a customer talks, the median', rows);
}
