import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { RECORD } from '../../src/page/record/kept-runs.ts';
import { followSettings } from '../../src/page/record/follow-settings.ts';
import { followRuns } from '../../src/page/record/follow-runs.ts';
import { callOf } from '../../src/page/errands.ts';
import type { Call } from '../../src/page/state.ts';
import { recipeAsText, rewind } from '../../src/conversation/conversation.ts';
import { storyOf } from '../browser/story.ts';
import { shelfWith, visit } from './visit.ts';
import { findUnfinished, FIRST_SETTINGS, NO_NOTES } from '../../src/records/records.ts';

const MINUTE = 60_000;
const { end } = storyOf('branch-g', 'bad-advice', 'es');
const start = rewind(end, 0);

/** A visit whose runs are followed by a clock that goes on a minute at every look. */
function followed() {
  const here = visit();
  let minutes = 0;
  followRuns(here.house, { shelf: here.shelf, now: () => (minutes += 1) * MINUTE });
  const show = async (at: 'call' | 'debrief', conversation: Conversation, as: Partial<Call> = {}) => {
    const call = { ...callOf(conversation, { visit: 'ordinary' }), ...as };
    here.house.act({ type: 'went', view: { at, call } });
    await soon();
  };
  /** Plays a run to its end; its debrief comes only with the next step. */
  const playOut = async (as: Partial<Call> = {}) => {
    await show('call', start, as);
    here.house.act({ type: 'went', view: { at: 'call', call: { ...here.call(), conversation: end } } });
    await soon();
  };
  return { ...here, show, playOut };
}
const kept = async () => (await RECORD.all()).runs;
/** As long as a database in memory takes. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 60));

beforeEach(() => RECORD.wipe());

describe('the learner’s record', () => {
  test('has every run from its last word on, with when it began and ended, before anybody has gone on', async () => {
    const here = followed();
    await here.playOut();
    expect(await kept()).toMatchObject([
      { endedAt: MINUTE, mode: 'practice', kind: end.table.ending?.kind, score: null },
    ]);
    const [run] = await kept();
    expect(run?.startedAt).toBe(here.call().notes.startedAt);
    expect(recipeAsText(run!.recipe)).toBe(recipeAsText(end.recipe));
    here.house.act({ type: 'call.over' });
    await soon();
    expect(here.at()).toBe('debrief');
    expect(await kept()).toHaveLength(1);
  });
  test('has two of it when the same run was played twice, and one when it was only looked at again', async () => {
    const here = followed();
    await here.playOut();
    await here.playOut();
    here.house.act({ type: 'went', view: { at: 'home' } });
    await here.show('debrief', end);
    const [run] = await kept();
    await here.show('debrief', end, { notes: { ...NO_NOTES, startedAt: run!.startedAt } });
    expect(await kept()).toHaveLength(2);
  });
  test('has nothing of somebody else’s run that was opened from a link', async () => {
    const here = followed();
    await here.show('debrief', end, { visit: 'shared' });
    expect(await kept()).toEqual([]);
  });
  test('has an assigned run once it was handed in and is looked at, not before', async () => {
    const here = followed();
    await here.playOut({ visit: 'assigned' });
    expect(await kept()).toEqual([]);
    await here.show('debrief', end, { visit: 'assigned' });
    expect(await kept()).toHaveLength(1);
  });
  test('says how a run was played', async () => {
    const here = followed();
    await here.playOut({ mode: 'assessment' });
    expect((await kept())[0]?.mode).toBe('assessment');
  });
  test('gets the score once the search has found its ground, and keeps it', async () => {
    const here = followed();
    await here.playOut();
    here.house.act({ type: 'call.over' });
    const found = {
      pivots: [],
      best: 90,
      exhaustive: true,
      ground: { random: 30, best: 90 },
      disputes: [],
      examples: null,
    };
    const run = recipeAsText(end.recipe);
    here.house.act({ type: 'reckoned', run, reckoning: { is: 'done', found } });
    await soon();
    const [{ score } = { score: null }] = await kept();
    expect(score?.total).toBeLessThan(40);
    expect(Object.keys(score?.dimensions ?? {})).toContain('listening');
  });
  test('is given, by the next visit, a run whose tab died between its last word and the record', async () => {
    const shelf = shelfWith();
    const dying = visit({ shelf });
    dying.house.act({ type: 'went', view: { at: 'call', call: callOf(start, { visit: 'ordinary' }) } });
    await soon();
    dying.house.act({ type: 'went', view: { at: 'call', call: { ...dying.call(), conversation: end } } });
    const next = visit({ shelf });
    followRuns(next.house, { shelf });
    await soon();
    expect(await kept()).toMatchObject([
      { startedAt: dying.call().notes.startedAt, kind: end.table.ending?.kind },
    ]);
    expect(findUnfinished(shelf).runs).toEqual([]);
  });
});

describe('a run that was cut short', () => {
  test('stays on the shelf however often home lists it, and goes when it is let go', async () => {
    const here = followed();
    await here.show('call', rewind(end, 2), { notes: { ...NO_NOTES, startedAt: 5 } });
    for (const at of ['home', 'loading', 'home'] as const) here.house.act({ type: 'went', view: { at } });
    expect(here.house.state().unfinished).toHaveLength(1);
    expect(findUnfinished(here.shelf).runs).toHaveLength(1);
    here.house.act({ type: 'unfinished', runs: [] });
    expect(findUnfinished(here.shelf).runs).toEqual([]);
  });
});

describe('two tabs', () => {
  const first = rewind(end, 1);
  const inTab = (shelf: ReturnType<typeof shelfWith>) => {
    const here = visit({ shelf });
    const on = (conversation: Conversation) =>
      here.house.act({ type: 'went', view: { at: 'call', call: { ...here.call(), conversation } } });
    const begin = async (conversation: Conversation) => {
      here.house.act({
        type: 'went',
        view: { at: 'call', call: callOf(conversation, { visit: 'ordinary' }) },
      });
      await soon();
    };
    return { ...here, begin, on };
  };
  const choices = (shelf: ReturnType<typeof shelfWith>) =>
    findUnfinished(shelf).runs.map(({ recipe }) => recipe.choices.length);

  test('that play the very same scenario and seed each keep their own run', async () => {
    const shelf = shelfWith();
    const [one, other] = [inTab(shelf), inTab(shelf)];
    await one.begin(start);
    await other.begin(start);
    one.on(rewind(end, 2));
    other.on(first);
    one.on(rewind(end, 3));
    expect(choices(shelf).toSorted((a, b) => a - b)).toEqual([1, 3]);
  });
  test('that go on with one run part ways and lose neither', async () => {
    const shelf = shelfWith();
    const one = inTab(shelf);
    await one.begin(start);
    one.on(first);
    const other = inTab(shelf);
    const [left] = findUnfinished(shelf).runs;
    await other.house.resume(left!);
    other.on(rewind(end, 3));
    one.on(rewind(end, 2));
    expect(choices(shelf).toSorted((a, b) => a - b)).toEqual([2, 3]);
  });
  test('the end of one run leaves the other where it is', async () => {
    const shelf = shelfWith();
    const [one, other] = [inTab(shelf), inTab(shelf)];
    followRuns(one.house, { shelf });
    await one.begin(start);
    await other.begin(start);
    other.on(first);
    one.on(end);
    await soon();
    expect(choices(shelf)).toEqual([1]);
  });
});

describe('the settings', () => {
  const SET = { ...FIRST_SETTINGS, visited: true, language: 'en', volume: 0.1 } as const;

  test('are in the record as well, and come back from it with a word when the quick copy is gone', async () => {
    const here = visit();
    followSettings(here.house, here.shelf);
    here.house.act({ type: 'set', settings: SET });
    await soon();

    const later = visit();
    await later.house.enter();
    expect(later.at()).toBe('door');
    followSettings(later.house, later.shelf);
    await soon();
    const { settings, language, notice } = later.house.state();
    expect([settings, language, later.at()]).toEqual([SET, 'en', 'home']);
    expect(notice?.en).toContain('gave them back');
  });
  test('are not written over by those of an older record while they are there', async () => {
    await RECORD.keepSettings(SET);
    const shelf = shelfWith({ 'cascabel.settings': '{"format":1,"visited":true,"volume":0.9}' });
    const here = visit({ shelf });
    followSettings(here.house, shelf);
    await soon();
    expect(here.house.state().settings.volume).toBe(0.9);
    await expect.poll(async () => (await RECORD.settings())?.volume).toBe(0.9);
  });
  test('of a first visit stay the first ones', async () => {
    const here = visit();
    followSettings(here.house, here.shelf);
    await soon();
    expect(here.house.state().notice).toBeNull();
    expect(here.house.state().settings).toBe(FIRST_SETTINGS);
  });
});
