import { describe, expect, test } from 'vitest';
import { NO_NOTES } from '../../src/records/records.ts';
import { recipeAsText, type Conversation } from '../../src/conversation/conversation.ts';
import { debriefOf, type Pivot } from '../../src/debrief/debrief.ts';
import { laidBeside, triesOf } from '../../src/page/debrief/beside.ts';
import type { Beside, Call } from '../../src/page/state.ts';
import { storyOf } from '../browser/story.ts';
import { visit } from './visit.ts';

const bad = storyOf('branch-g', 'bad-advice', 'es').end;
const typical = storyOf('branch-g', 'typical', 'es').end;
const elsewhere = storyOf('wrong-invoice', 'typical', 'es').end;

const callOf = (conversation: Conversation): Call => ({
  conversation,
  pending: null,
  line: 0,
  visit: 'ordinary',
  mode: 'practice',
  notes: NO_NOTES,
  movedOn: null,
});
const nameOf = (run: Conversation) => recipeAsText(run.recipe);

/** Debriefs seen one after another; the last one is on screen. */
function afterSeeing(...runs: readonly Conversation[]) {
  const { house } = visit();
  for (const run of runs) house.act({ type: 'went', view: { at: 'debrief', call: callOf(run) } });
  const shown = callOf(runs.at(-1)!);
  return {
    house,
    tries: () => triesOf(house.state(), shown),
    laid: () => laidBeside(house.state(), shown),
    pick: (beside: Beside) => house.act({ type: 'went', view: { at: 'debrief', call: shown, beside } }),
  };
}

const pivotAt = (turn: number): Pivot => ({
  turn,
  chose: 'see-the-site',
  said: {},
  heard: null,
  cost: 20 - turn,
  better: {
    chose: '~listen',
    said: {},
    next: {},
    ending: {},
    worth: 90,
    curve: debriefOf(typical).curve,
  },
});
const found = (...turns: readonly number[]) =>
  ({
    is: 'done',
    found: {
      pivots: turns.map(pivotAt),
      best: 90,
      exhaustive: true,
      ground: { random: 20, best: 88 },
      disputes: [],
      examples: null,
    },
  }) as const;

describe('the tries at a call', () => {
  test('are those from the same first ring, the one on screen among them', () => {
    const here = afterSeeing(bad, elsewhere, typical);
    expect(here.tries().map(({ branch }) => branch.from)).toEqual(['first', 1]);
    expect(here.tries().map(({ isShown }) => isShown)).toEqual([false, true]);
  });
  test('keep their order when an older one is looked at again', () => {
    const here = afterSeeing(bad, typical, bad);
    expect(here.tries().map(({ isShown }) => isShown)).toEqual([true, false]);
  });
});

describe('over the curve lies', () => {
  test('nothing, while nothing is known', () => {
    expect(afterSeeing(bad).laid()).toEqual({ with: 'nothing' });
  });
  test('the better course of the dearest pivot, once it is found', () => {
    const here = afterSeeing(bad);
    here.house.act({ type: 'reckoned', run: nameOf(bad), reckoning: found(3, 1) });
    expect(here.laid()).toMatchObject({ with: 'pivot', pivot: { turn: 3 } });
  });
  test('the try before, where there is one, with the turn at which they part', () => {
    const here = afterSeeing(bad, typical);
    here.house.act({ type: 'reckoned', run: nameOf(typical), reckoning: found(1) });
    expect(here.laid()).toMatchObject({ with: 'run', parting: 1, points: debriefOf(bad).curve });
  });
  test('the try before the one on screen, not the newest of all', () => {
    const here = afterSeeing(bad, typical, storyOf('branch-g', 'master', 'es').end, typical);
    expect(here.laid()).toMatchObject({ with: 'run', points: debriefOf(bad).curve });
  });
  test('what was picked instead', () => {
    const here = afterSeeing(bad, typical);
    here.house.act({ type: 'reckoned', run: nameOf(typical), reckoning: found(3, 1) });
    here.pick({ with: 'pivot', turn: 1 });
    expect(here.laid()).toMatchObject({ with: 'pivot', pivot: { turn: 1 } });
    here.pick({ with: 'nothing' });
    expect(here.laid()).toEqual({ with: 'nothing' });
    here.pick({ with: 'run', run: nameOf(bad) });
    expect(here.laid()).toMatchObject({ with: 'run' });
  });
  test('what says most, where what was picked is not there', () => {
    const here = afterSeeing(bad);
    here.house.act({ type: 'reckoned', run: nameOf(bad), reckoning: found(2) });
    here.pick({ with: 'pivot', turn: 7 });
    expect(here.laid()).toMatchObject({ with: 'pivot', pivot: { turn: 2 } });
  });
});
