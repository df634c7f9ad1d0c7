import { describe, expect, test } from 'vitest';
import { NO_NOTES } from '../../src/records/records.ts';
import { recipeAsText, type Conversation } from '../../src/conversation/conversation.ts';
import type { Wish } from '../../src/page/debrief/ask-costs.ts';
import { reckonFor } from '../../src/page/debrief/reckon-for.ts';
import type { Reckoned } from '../../src/page/debrief/reckoning.ts';
import { storyOf } from '../browser/story.ts';
import { visit } from './visit.ts';

/** Somebody who reckons only when told to. */
function patientHand() {
  const asked: {
    conversation: Conversation;
    onProgress: Wish['onProgress'];
    cancelled: boolean;
    find: (found: Reckoned) => void;
    fail: () => void;
  }[] = [];
  const ask = (conversation: Conversation, { onProgress }: Wish) => {
    let find: (found: Reckoned) => void = () => undefined;
    let fail: () => void = () => undefined;
    const done = new Promise<Reckoned>((resolve, reject) => {
      find = resolve;
      fail = () => reject(new Error('no'));
    });
    const job = { conversation, onProgress, cancelled: false, find, fail };
    asked.push(job);
    return { done, cancel: () => void (job.cancelled = true) };
  };
  return { asked, ask };
}
const FOUND: Reckoned = {
  pivots: [],
  best: 88,
  exhaustive: true,
  ground: { random: 20, best: 88 },
  disputes: [],
  examples: null,
};
const soon = () => new Promise((resolve) => setTimeout(resolve));

/** A visit that has just come to a debrief. */
function atDebrief() {
  const here = visit();
  const { end } = storyOf('branch-g', 'bad-advice', 'es');
  const debriefOn = (conversation: Conversation) =>
    here.house.act({
      type: 'went',
      view: {
        at: 'debrief',
        call: {
          conversation,
          pending: null,
          line: 0,
          visit: 'ordinary',
          mode: 'practice',
          notes: NO_NOTES,
          movedOn: null,
        },
      },
    });
  debriefOn(end);
  const run = recipeAsText(end.recipe);
  const hand = patientHand();
  const stop = reckonFor(here.house, hand.ask);
  const reckoning = () => here.house.state().reckonings[run];
  return { ...here, ...hand, debriefOn, end, run, reckoning, stop };
}

describe('what the choices of a run cost', () => {
  test('is asked when its debrief comes up, with how far it is on the way, and stays once found', async () => {
    const here = atDebrief();
    expect(here.asked).toHaveLength(1);
    expect(here.reckoning()).toEqual({ is: 'under_way', progress: 0 });
    here.asked[0]!.onProgress(0.4);
    expect(here.reckoning()).toEqual({ is: 'under_way', progress: 0.4 });
    here.asked[0]!.find(FOUND);
    await soon();
    expect(here.reckoning()).toEqual({ is: 'done', found: FOUND });
    here.house.goHome();
    here.debriefOn(here.end);
    expect(here.asked).toHaveLength(1);
  });

  test('can be called off, and asked for again', () => {
    const here = atDebrief();
    here.house.act({ type: 'reckoned', run: here.run, reckoning: { is: 'stopped' } });
    expect(here.asked[0]!.cancelled).toBe(true);
    expect(here.reckoning()).toEqual({ is: 'stopped' });
    here.house.act({ type: 'reckoned', run: here.run, reckoning: null });
    expect(here.asked).toHaveLength(2);
    expect(here.reckoning()).toEqual({ is: 'under_way', progress: 0 });
  });

  test('that could not be found says so, and is tried again when wished', async () => {
    const here = atDebrief();
    here.asked[0]!.fail();
    await soon();
    expect(here.reckoning()).toEqual({ is: 'failed' });
    here.house.act({ type: 'reckoned', run: here.run, reckoning: null });
    expect(here.asked).toHaveLength(2);
  });

  test('is not worked on for nobody: leaving the debrief stops it, coming back starts it', () => {
    const here = atDebrief();
    here.house.act({ type: 'rewound', turn: 1 });
    expect(here.asked[0]!.cancelled).toBe(true);
    expect(here.reckoning()).toBeNull();
    here.debriefOn(here.end);
    expect(here.asked).toHaveLength(2);
  });

  test('comes too late when nobody waits any more', async () => {
    const here = atDebrief();
    here.stop();
    here.asked[0]!.find(FOUND);
    await soon();
    expect(here.reckoning()).toBeNull();
  });

  test('is asked for each run by itself', () => {
    const here = atDebrief();
    here.debriefOn(storyOf('branch-g', 'typical', 'es').end);
    expect(here.asked[0]!.cancelled).toBe(true);
    expect(here.asked[1]!.conversation.recipe.choices.length).toBeGreaterThan(4);
  });
});

describe('the runs of a sitting', () => {
  test('are kept, each once, in the order they were finished', () => {
    const here = atDebrief();
    const other = storyOf('branch-g', 'typical', 'es').end;
    here.debriefOn(other);
    here.debriefOn(here.end);
    const kept = here.house.state().runs.map(({ conversation }) => conversation);
    expect(kept).toEqual([here.end, other]);
  });

  test('outlive going home', () => {
    const here = atDebrief();
    here.house.goHome();
    expect(here.house.state().runs).toHaveLength(1);
  });
});
