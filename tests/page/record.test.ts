import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { RECORD } from '../../src/page/record/kept-runs.ts';
import { followRuns } from '../../src/page/record/follow-runs.ts';
import { callOf } from '../../src/page/errands.ts';
import type { Call } from '../../src/page/state.ts';
import { recipeAsText } from '../../src/conversation/conversation.ts';
import { storyOf } from '../browser/story.ts';
import { visit } from './visit.ts';

const MINUTE = 60_000;
const { end } = storyOf('branch-g', 'bad-advice', 'es');

/** A visit whose runs are followed by a clock that goes on a minute at every look. */
function followed() {
  const here = visit();
  let minutes = 0;
  followRuns(here.house, () => (minutes += 1) * MINUTE);
  const show = (at: 'call' | 'debrief', conversation: Conversation, as: Partial<Call> = {}) =>
    here.house.act({
      type: 'went',
      view: { at, call: { ...callOf(conversation, { visit: 'ordinary' }), ...as } },
    });
  return { ...here, show };
}
const kept = async () => (await RECORD.all()).runs;
/** As long as a database in memory takes. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 60));

beforeEach(() => RECORD.wipe());

describe('the learner’s record', () => {
  test('has every run that ended here, with when it began and ended', async () => {
    const here = followed();
    here.show('call', end);
    here.show('debrief', end);
    await soon();
    expect(await kept()).toMatchObject([
      { startedAt: MINUTE, endedAt: 2 * MINUTE, mode: 'practice', kind: end.table.ending?.kind, score: null },
    ]);
    expect(recipeAsText((await kept())[0]!.recipe)).toBe(recipeAsText(end.recipe));
  });
  test('has two of it when the same run was played twice, and one when it was only looked at again', async () => {
    const here = followed();
    for (const _ of [1, 2]) {
      here.show('call', end);
      here.show('debrief', end);
      await soon();
    }
    here.house.act({ type: 'went', view: { at: 'home' } });
    here.show('debrief', end);
    await soon();
    expect(await kept()).toHaveLength(2);
  });
  test('has nothing of somebody else’s run that was opened from a link', async () => {
    const here = followed();
    here.show('debrief', end, { visit: 'shared' });
    await soon();
    expect(await kept()).toEqual([]);
  });
  test('says how a run was played', async () => {
    const here = followed();
    here.show('call', end, { mode: 'assessment' });
    here.show('debrief', end, { mode: 'assessment' });
    await soon();
    expect((await kept())[0]?.mode).toBe('assessment');
  });
  test('gets the score once the search has found its ground, and keeps it', async () => {
    const here = followed();
    here.show('call', end);
    here.show('debrief', end);
    await soon();
    const found = { pivots: [], best: 90, exhaustive: true, ground: { random: 30, best: 90 }, disputes: [] };
    const run = recipeAsText(end.recipe);
    here.house.act({ type: 'reckoned', run, reckoning: { is: 'done', found } });
    await soon();
    const [{ score } = { score: null }] = await kept();
    expect(score?.total).toBeLessThan(40);
    expect(Object.keys(score?.dimensions ?? {})).toContain('listening');
  });
});
