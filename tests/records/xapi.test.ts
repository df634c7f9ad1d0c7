import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose, type Conversation } from '../../src/conversation/conversation.ts';
import {
  actorOf,
  ownMark,
  wipeShelf,
  statementsAsFile,
  type RunKept,
  type RunTold,
  type Shelf,
  type Statement,
} from '../../src/records/records.ts';
import { allChoices, play, start } from '../conversation/choices.ts';
import { practice } from '../conversation/practice.ts';
import { shipped } from '../conversation/shipped.ts';
import { brokenIn } from './xapi-rules.ts';

const BEGAN = Date.UTC(2026, 10, 22, 9);
const SOMEBODY = actorOf('', '6f2c1a52-5d0e-4a55-9a0e-0d6e3f2b1c11');
const SCORE = {
  total: 62,
  process: 60.25,
  outcome: 66,
  dimensions: { listening: 80, limits: 40 },
  critical: [],
};

function told(conversation: Conversation, more: Partial<RunKept> = {}): RunTold {
  const { recipe, table } = conversation;
  const { ending } = table;
  const run: RunKept = {
    format: 2,
    id: `${BEGAN}-${recipe.seed}-${recipe.scenario}`,
    startedAt: BEGAN,
    endedAt: BEGAN + 600_000,
    mode: 'say_it_first',
    recipe,
    ending: ending?.id ?? 'none',
    kind: ending?.kind ?? 'resigned',
    outcome: ending?.outcome ?? 0,
    score: SCORE,
    feeling: 'tense',
    turningPoint: 2,
    plan: 'If she shouts, then I listen.',
    disagreements: [{ about: 'turn', turn: 1, reason: 'My own reason.', preferred: null }],
    predictions: { made: 3, right: 2 },
    said: [{ turn: 1, words: 'My own sentence.', found: [] }],
    extendedTime: true,
    ...more,
  };
  return { run, conversation };
}

const statements = (...runs: readonly RunTold[]): readonly Statement[] =>
  JSON.parse(statementsAsFile(runs, SOMEBODY)) as readonly Statement[];

const TO_THE_END = ['forty-minutes', 'sorry', 'by-noon', 'fix=bigger', 'owner=self', 'logged=cause'] as const;
const PARCEL = play(start(practice), ...TO_THE_END);
const ours = (name: string): string => `https://cascabel.invalid/xapi/extensions/${name}`;

/** A run to its end by a list of numbers: each picks one of the choices on the table. */
function playedBy(picks: readonly number[], scenario: (typeof shipped)[number]): Conversation {
  let here = start(scenario, 11);
  for (const pick of picks) {
    const choices = allChoices(here);
    const made = choices[pick % Math.max(1, choices.length)];
    if (made === undefined) break;
    here = choose(here, made);
  }
  return here;
}

describe('a run as statements', () => {
  test('tells what was chosen, turn by turn, and how it ended', () => {
    const all = statements(told(PARCEL));
    const verbs = all.map(({ verb }) => verb.display.en);
    expect(verbs.slice(0, 4)).toEqual(['initialized', 'selected', 'selected', 'selected']);
    expect(verbs.slice(-2)).toEqual(['completed', 'accessed']);
    expect(all.slice(1, 4).map(({ result }) => result?.response)).toEqual([
      'forty-minutes',
      'sorry',
      'by-noon',
    ]);
    expect(all.at(-2)?.result).toMatchObject({
      response: PARCEL.table.ending?.id,
      completion: true,
      duration: 'PT600S',
      score: { scaled: 0.62, raw: 62, min: 0, max: 100 },
    });
  });
  test('carries the figures of the mood the customer was left in', () => {
    const [, first] = statements(told(PARCEL));
    const change = PARCEL.happenings.find(({ what }) => what === 'mood_changed');
    if (change?.what !== 'mood_changed') throw new Error('nothing happened');
    expect(first?.result?.extensions?.[ours('temperature')]).toBeCloseTo(change.after.temperature, 1);
    expect(first?.result?.extensions?.[ours('rules')]).not.toEqual([]);
  });
  test('names things in both languages and says how a moment was timed', () => {
    const [first, second] = statements(told(PARCEL));
    expect(Object.keys(first?.object.definition?.name ?? {})).toEqual(['es', 'en']);
    expect(first?.context.extensions[ours('timing')]).toBe('measured');
    expect(second?.context.extensions[ours('timing')]).toBe('in_order');
  });
  test('nothing the learner wrote leaves in it, and no name', () => {
    const file = statementsAsFile([told(PARCEL)], SOMEBODY);
    for (const own of ['My own', 'tense', 'If she shouts']) expect(file).not.toContain(own);
    expect(file).not.toMatch(/"mbox|"name": "[^6]/);
  });
  test('a score that was never worked out is not made up', () => {
    const last = statements(told(PARCEL, { score: null })).at(-2);
    expect(last?.result).not.toHaveProperty('score');
    expect(last?.result).not.toHaveProperty('success');
  });
  test('ending an abusive contact properly is told as a success, a critical error never is', () => {
    const limit = { kind: 'ended_with_limit', outcome: 74 } as const;
    const success = (more: Partial<RunKept>) => statements(told(PARCEL, more)).at(-2)?.result?.success;
    expect(success(limit)).toBe(true);
    expect(success({ ...limit, score: { ...SCORE, critical: ['insult_or_blow'] } })).toBe(false);
    expect(success({ kind: 'resigned', outcome: 55 })).toBe(false);
  });
  test('a run whose scenario is gone is still told by its recipe', () => {
    const all = statements({ ...told(PARCEL), conversation: null });
    expect(all.map(({ result }) => result?.response)).toEqual(
      statements(told(PARCEL)).map(({ result }) => result?.response),
    );
    expect(all.flatMap(brokenIn)).toEqual([]);
  });
  test('a run begun in another sitting has no duration and claims no measured beginning', () => {
    const all = statements(told(PARCEL, { startedAt: BEGAN + 600_000 }));
    expect(all[0]?.context.extensions[ours('timing')]).toBe('in_order');
    expect(all.at(-2)?.result).not.toHaveProperty('duration');
  });
});

describe('every statement', () => {
  test('is what xAPI 1.0.3 asks for, whoever plays whatever', () => {
    const picks = fc.array(fc.nat(9), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(
        picks,
        fc.nat(shipped.length - 1),
        fc.integer({ min: 0, max: 9_000_000 }),
        (made, place, took) => {
          const scenario = shipped[place];
          if (scenario === undefined) return;
          const all = statements(told(playedBy(made, scenario), { endedAt: BEGAN + took }));
          expect(all.flatMap(brokenIn)).toEqual([]);
          const stamps = all.map(({ timestamp }) => timestamp);
          expect(stamps).toEqual(stamps.toSorted());
          expect(new Set(all.map(({ context }) => context.registration)).size).toBe(1);
          expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        },
      ),
      { numRuns: 30 },
    );
  });
  test('is refused by the same rules when it is spoilt', () => {
    const [sound] = statements(told(PARCEL));
    expect(brokenIn(sound)).toEqual([]);
    for (const spoilt of [
      { ...sound, id: 'one' },
      { ...sound, timestamp: '22/11/2026' },
      { ...sound, verb: { id: 'initialized', display: { en: 'began' } } },
      { ...sound, actor: { objectType: 'Agent', account: { homePage: 'here', name: 'x' } } },
      { ...sound, result: { score: { scaled: 1.5 } } },
      { ...sound, result: { response: null } },
      { ...sound, stored: '2026-11-22T09:00:00Z' },
    ])
      expect(brokenIn(spoilt)).not.toEqual([]);
  });
  test('has the same id however often it is exported, and another for another learner or run', () => {
    const ids = (run: RunTold, actor = SOMEBODY) =>
      (JSON.parse(statementsAsFile([run], actor)) as Statement[]).map(({ id }) => id);
    expect(ids(told(PARCEL))).toEqual(ids(told(PARCEL)));
    const others = [...ids(told(PARCEL), actorOf('Ana', '')), ...ids(told(PARCEL, { id: 'another' }))];
    expect(new Set([...ids(told(PARCEL)), ...others]).size).toBe(3 * ids(told(PARCEL)).length);
  });
  test('of the same run stands as it always stood', async () => {
    await expect(statementsAsFile([told(PARCEL)], SOMEBODY)).toMatchFileSnapshot('fixtures/xapi-1.json');
  });
});

describe('under which name they leave', () => {
  function shelf(): Shelf & { readonly lies: Map<string, string> } {
    const lies = new Map<string, string>();
    return {
      lies,
      getItem: (key) => lies.get(key) ?? null,
      setItem: (key, value) => void lies.set(key, value),
      removeItem: (key) => void lies.delete(key),
    };
  }
  test('one mark for this browser, drawn by lot, until the data are deleted', () => {
    const here = shelf();
    const mark = ownMark(here);
    expect(ownMark(here)).toBe(mark);
    wipeShelf(here, [...here.lies.keys()]);
    expect(ownMark(here)).not.toBe(mark);
  });
  test('an alias where there is one, made plain', () => {
    expect(actorOf('  Ana\n ', 'mark').account.name).toBe('Ana');
    expect(actorOf(' \u202E ', 'mark').account.name).toBe('mark');
  });
});
