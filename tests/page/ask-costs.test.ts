import { describe, expect, test } from 'vitest';
import { askCosts, type Hand } from '../../src/page/debrief/ask-costs.ts';
import type { Reckoned, RunAsked, Told } from '../../src/page/debrief/reckoning.ts';
import { play, start } from '../conversation/choices.ts';
import { practice } from '../conversation/practice.ts';

/** A short run with one bad choice in it: quick to search. */
const run = play(start({ ...practice, after: [] }), 'see-the-site', 'calm-down');

/** A worker under our hands. */
function hired() {
  const asked: RunAsked[] = [];
  const hand = {
    onmessage: null as Hand['onmessage'],
    onerror: null as Hand['onerror'],
    postMessage: (run: RunAsked) => void asked.push(structuredClone(run)),
    isGone: false,
    terminate: () => void (hand.isGone = true),
  };
  const tell = (told: Told) => hand.onmessage?.(new MessageEvent('message', { data: structuredClone(told) }));
  return { asked, hand, tell, hire: (): Hand => hand };
}
const nobody = (): Hand => {
  throw new Error('no workers here');
};
const FOUND: Reckoned = {
  pivots: [],
  best: 90,
  exhaustive: false,
  ground: { random: 20, best: 88 },
  disputes: [],
  examples: null,
};
const silent = () => undefined;

describe('a worker', () => {
  test('is given the run as plain data, says how far it is, and goes home when done', async () => {
    const { asked, hand, tell, hire } = hired();
    const seen: number[] = [];
    const { done } = askCosts(run, { onProgress: (progress) => seen.push(progress), hire });
    expect(asked[0]?.recipe).toEqual(run.recipe);
    tell({ is: 'under_way', progress: 0.5 });
    tell({ is: 'done', found: FOUND });
    expect(await done).toEqual(FOUND);
    expect(seen).toEqual([0.5]);
    expect(hand.isGone).toBe(true);
  });
  test('is sent home when nobody waits any more', () => {
    const { hand, hire } = hired();
    askCosts(run, { onProgress: silent, hire }).cancel();
    expect(hand.isGone).toBe(true);
  });
  test('that gets stuck says so', async () => {
    const { tell, hire } = hired();
    const { done } = askCosts(run, { onProgress: silent, hire });
    tell({ is: 'failed' });
    await expect(done).rejects.toThrow();
  });
});

describe('without a worker', () => {
  test('the page reckons by itself, and stays free meanwhile', async () => {
    const seen: number[] = [];
    let free = 0;
    const clock = setInterval(() => (free += 1));
    const onProgress = (progress: number) => void seen.push(progress);
    const found = await askCosts(run, { onProgress, hire: nobody }).done;
    clearInterval(clock);
    expect(found.best).toBeGreaterThan(50);
    expect(found.pivots.map(({ turn }) => turn)).toContain(1);
    expect(free).toBeGreaterThan(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });
  test('says nothing before whoever asked knows that it was asked', () => {
    let early = 0;
    const asking = askCosts(run, { onProgress: () => (early += 1), hire: nobody });
    expect(early).toBe(0);
    asking.cancel();
  });
  test('one that breaks before it begins is replaced', async () => {
    const { hand, hire } = hired();
    const { done } = askCosts(run, { onProgress: silent, hire });
    hand.onerror?.(new Event('error') as ErrorEvent);
    expect((await done).pivots.length).toBeGreaterThan(0);
  });
  test('what was called off never comes', async () => {
    const asking = askCosts(run, { onProgress: silent, hire: nobody });
    asking.cancel();
    const first = await Promise.race([
      asking.done,
      new Promise((resolve) => setTimeout(resolve, 200, 'none')),
    ]);
    expect(first).toBe('none');
  });
});
