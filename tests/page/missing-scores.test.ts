import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AskCosts } from '../../src/page/debrief/ask-costs.ts';
import type { Reckoned } from '../../src/page/debrief/reckoning.ts';
import { keepEnded, RECORD } from '../../src/page/record/kept-runs.ts';
import { scoreMissing } from '../../src/page/record/missing-scores.ts';
import { NO_NOTES } from '../../src/records/records.ts';
import { storyOf } from '../browser/story.ts';
import { visit } from './visit.ts';

const ENDED = { endedAt: 9_000, ending: 'lost', kind: 'lost', outcome: 20 };
const { end } = storyOf('branch-g', 'bad-advice', 'es');
const FOUND: Reckoned = {
  pivots: [],
  best: 90,
  exhaustive: true,
  ground: { random: 30, best: 90 },
  disputes: [],
  examples: null,
};

/** Whoever is asked notes who was asked and called off; each answer is given by hand. */
function asker() {
  const answers: ((found: Reckoned | null) => void)[] = [];
  let cancelled = 0;
  const ask: AskCosts = () => ({
    done: new Promise((resolve, reject) => {
      answers.push((found) => (found ? resolve(found) : reject(new Error('broken'))));
    }),
    cancel: () => void (cancelled += 1),
  });
  return { ask, answers, cancelled: () => cancelled };
}

async function open(ask: AskCosts, givenUp = new Set<string>()) {
  const { house } = visit();
  await house.enter();
  house.goHome();
  await expect.poll(() => house.state().library).not.toBeNull();
  const { library } = house.state();
  if (!library) throw new Error('no library');
  const { runs } = await RECORD.all();
  const turns: (string | null)[] = [];
  const onTurn = (id: string | null) => void turns.push(id);
  const note = RECORD.note.bind(RECORD);
  const { fetch } = house;
  const stop = scoreMissing({ runs, library, fetch, ask, note, givenUp, onTurn, onNoted: () => undefined });
  return { turns, stop, givenUp, ids: runs.map(({ id }) => id) };
}

const keep = (startedAt: number, recipe = end.recipe) =>
  keepEnded({ recipe, mode: 'practice', notes: { ...NO_NOTES, startedAt } }, ENDED);
const totals = async () => (await RECORD.all()).runs.map(({ score }) => score?.total ?? null);
const soon = () => new Promise((resolve) => setTimeout(resolve, 60));

beforeEach(() => RECORD.wipe());

describe('a run without a score', () => {
  test('gets it while the record lies open: one at a time, the newest first', async () => {
    await keep(1);
    await keep(2);
    const { ask, answers } = asker();
    const { turns, ids } = await open(ask);
    await expect.poll(() => answers.length).toBe(1);
    expect(turns).toEqual([ids[1]]);
    answers[0]?.(FOUND);
    await expect.poll(() => answers.length).toBe(2);
    expect(await totals()).toEqual([null, expect.any(Number)]);
    answers[1]?.(FOUND);
    await expect.poll(totals).toEqual([expect.any(Number), expect.any(Number)]);
    await expect.poll(() => turns).toEqual([ids[1], ids[0], null]);
  });
  test('is let go the moment something else begins, and nothing is noted however late the answer', async () => {
    await keep(1);
    await keep(2);
    const { ask, answers, cancelled } = asker();
    const { stop } = await open(ask);
    await expect.poll(() => answers.length).toBe(1);
    stop();
    expect(cancelled()).toBe(1);
    answers[0]?.(FOUND);
    await soon();
    expect(answers).toHaveLength(1);
    expect(await totals()).toEqual([null, null]);
  });
  test('that cannot be worked out keeps its dash, holds nobody up, and is not tried again in this sitting', async () => {
    await keep(1);
    await keep(2);
    await keep(3, { ...end.recipe, pack: 'gone' });
    const first = asker();
    const { givenUp, turns, ids } = await open(first.ask);
    await expect.poll(() => first.answers.length).toBe(1);
    expect(turns).toEqual([ids[2], ids[1]]);
    first.answers[0]?.(null);
    await expect.poll(() => first.answers.length).toBe(2);
    first.answers[1]?.(FOUND);
    await expect.poll(totals).toEqual([expect.any(Number), null, null]);
    const again = asker();
    const { turns: none } = await open(again.ask, givenUp);
    await soon();
    expect(none).toEqual([null]);
    expect(again.answers).toEqual([]);
  });
});
