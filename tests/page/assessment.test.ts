import { describe, expect, test } from 'vitest';
import { open } from '../../src/conversation/conversation.ts';
import { FIXED_SEEDS, fixedSeed } from '../../src/page/call/assessment/fixed-seeds.ts';
import { followSilence, SOON, warnsIn } from '../../src/page/call/assessment/soft-silence.ts';
import { fetchLate } from '../../src/page/late.ts';
import { sceneOf } from '../../src/page/scene.ts';
import { visit } from './visit.ts';

interface Wished {
  readonly scenario?: string;
  readonly mode?: string;
  readonly extendedTime?: boolean;
}

async function assessed({ scenario = 'branch-g', mode = 'assessment', extendedTime = false }: Wished = {}) {
  await fetchLate();
  const here = visit({ search: `?scenario=${scenario}&mode=${mode}&seed=7` });
  const begin = async () => {
    await here.house.enter();
    const { view } = here.house.state();
    if (view.at !== 'briefing') throw new Error(`No briefing but ${view.at}.`);
    here.house.start(view.scenario, view.persona);
  };
  followSilence({ gate: here.house, clock: here.clock, isSeen: () => true });
  here.house.act({ type: 'set', settings: { extendedTime } });
  await begin();
  const silences = () =>
    here.call().conversation.recipe.choices.filter(({ chose }) => chose === '~silence').length;
  return { ...here, begin, silences };
}

const MINUTE = 60_000;

describe('a silence in an assessment', () => {
  test('is announced, and then heard', async () => {
    const here = await assessed();
    here.clock.pass(warnsIn(here.house.state()) ?? 0);
    expect([SOON.isOn(), here.silences()]).toEqual([true, 0]);
    here.clock.pass(MINUTE);
    expect([SOON.isOn(), here.silences()]).toEqual([false, 1]);
  });
  test('leaves a slow reader all the time it takes to read what there is, and then most of a minute', async () => {
    const here = await assessed();
    const { lines, replies } = here.call().conversation.table;
    const letters = [...lines.map(({ words }) => words), ...replies.map(({ say }) => say)]
      .map(({ es = '' }) => es.length)
      .reduce((sum, length) => sum + length, 0);
    here.clock.pass(letters * 100 + 44_000);
    expect([SOON.isOn(), here.silences()]).toEqual([false, 0]);
  });
  test('never falls with extended time, in practice, or where both write', async () => {
    for (const wished of [{ extendedTime: true }, { mode: 'practice' }, { scenario: 'the-form' }]) {
      const here = await assessed(wished);
      here.clock.pass(60 * MINUTE);
      expect([wished, here.silences()]).toEqual([wished, 0]);
    }
  });
  test('never falls while the conversation is held, and time starts anew after that', async () => {
    for (const type of ['paused', 'breathing', 'help'] as const) {
      const here = await assessed();
      here.clock.pass((warnsIn(here.house.state()) ?? 0) + 1000);
      here.house.act({ type, on: true });
      here.clock.pass(60 * MINUTE);
      here.house.act({ type, on: false });
      here.clock.pass(30_000);
      expect([SOON.isOn(), here.silences()]).toEqual([false, 0]);
    }
  });
});

describe('the seed of an assessment', () => {
  test('is the same for everybody, whatever the link says, and the next one the next time', async () => {
    const here = await assessed();
    expect(here.call().conversation.recipe.seed).toBe(FIXED_SEEDS[0]);
    await here.begin();
    expect(here.call().conversation.recipe.seed).toBe(FIXED_SEEDS[1]);
    expect(fixedSeed(FIXED_SEEDS.length + 1)).toBe(FIXED_SEEDS[0]);
  });
  test('is not touched where the run is practice', async () => {
    const here = await assessed({ mode: 'practice' });
    expect(here.call().conversation.recipe.seed).toBe(7);
    expect(here.house.state().settings.assessed).toEqual({});
  });
  test('deals nobody a harder customer: no figure starts over two points from where the persona does', async () => {
    const { scenario } = (await assessed({ scenario: 'wrong-invoice' })).call().conversation;
    const moodAt = (seed: number) => open(scenario, { seed, language: 'es' }).table.mood;
    const plain = Object.values(moodAt(0));
    for (const seed of FIXED_SEEDS) {
      const moved = Object.values(moodAt(seed)).map((figure, place) =>
        Math.abs(figure - (plain[place] ?? 0)),
      );
      expect(Math.max(...moved)).toBeLessThanOrEqual(2);
    }
  });
});

test('nothing is praised before the end of an assessment', async () => {
  const earnedIn = async (mode: string) => {
    const here = await assessed({ scenario: 'wrong-invoice', mode });
    for (let turns = 0; turns < 12 && here.call().conversation.table.stage === 'answering'; turns += 1) {
      const { replies } = here.call().conversation.table;
      const best = replies.find(({ acts }) =>
        acts.some((act) => act === 'ignore_bait' || act === 'ease_tension'),
      );
      here.say((best ?? replies[0])?.id ?? '');
      const scene = sceneOf(here.house.state());
      if (scene?.scene === 'dialogue' && scene.picture.earned) return scene.picture.earned.word;
    }
    return null;
  };
  expect(await earnedIn('practice')).not.toBeNull();
  expect(await earnedIn('assessment')).toBeNull();
});

test('whether time was extended stands beside the run of an assessment, and of no other', async () => {
  expect((await assessed({ extendedTime: true })).call().notes.extendedTime).toBe(true);
  expect((await assessed({ extendedTime: true, mode: 'practice' })).call().notes.extendedTime).toBe(false);
});
