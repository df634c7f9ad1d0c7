import { describe, expect, test } from 'vitest';
import { progressOf, type RunKept } from '../../src/records/records.ts';
import { play, start } from '../conversation/choices.ts';
import { practice } from '../conversation/practice.ts';

const { recipe } = play(start(practice), 'forty-minutes', 'sorry', 'by-noon');

interface Told {
  readonly at: number;
  readonly total?: number | null;
  readonly persona?: string;
  readonly scenario?: string;
  readonly mode?: RunKept['mode'];
  readonly dimensions?: Readonly<Record<string, number>>;
}
function run({ at, total = 60, dimensions = { listening: 70 }, mode = 'practice', ...who }: Told): RunKept {
  const { persona = 'hasty', scenario = 'lost-parcel' } = who;
  return {
    format: 2,
    id: `run-${at}`,
    startedAt: at,
    endedAt: at + 1,
    mode,
    recipe: { ...recipe, persona, scenario },
    ending: 'settled-by-noon',
    kind: 'settled',
    outcome: 60,
    score: total === null ? null : { total, process: 60, outcome: 60, dimensions, critical: [] },
    feeling: null,
    turningPoint: null,
    plan: null,
    disagreements: [],
    predictions: { made: 0, right: 0 },
    said: [],
    extendedTime: false,
  };
}
const none = (): readonly string[] => [];

describe('the learner’s progress', () => {
  test('is told in the order the conversations were played, whatever the order they lie in', () => {
    const { scored } = progressOf([run({ at: 9, total: 80 }), run({ at: 3, total: 40 })], none);
    expect(scored.map(({ place, run: { score } }) => [place, score.total])).toEqual([
      [1, 40],
      [2, 80],
    ]);
  });
  test('leaves out what was explored and what has no score yet', () => {
    const runs = [run({ at: 1 }), run({ at: 2, mode: 'explore' }), run({ at: 3, total: null })];
    expect(progressOf(runs, none).scored).toHaveLength(1);
  });
  test('a dimension a conversation did not show has a gap there, not a nought', () => {
    const runs = [run({ at: 1, dimensions: { limits: 50 } }), run({ at: 2 })];
    const points = progressOf(runs, none).dimensions.find(
      ({ dimension }) => dimension === 'listening',
    )?.points;
    expect(points).toEqual([{ place: 2, points: 70 }]);
  });
  test('means stand lowest first, each with how many conversations it is of', () => {
    const runs = [
      run({ at: 1, total: 90, persona: 'analyst' }),
      run({ at: 2, total: 30 }),
      run({ at: 3, total: 50 }),
    ];
    expect(progressOf(runs, none).byPersona).toEqual([
      { name: 'hasty', mean: 40, runs: 2 },
      { name: 'analyst', mean: 90, runs: 1 },
    ]);
  });
  test('a scenario that teaches two sources counts once for each', () => {
    const { bySource } = progressOf([run({ at: 1 })], () => [
      'real-service',
      'harmful-advice',
      'real-service',
    ]);
    expect(bySource.map(({ name, runs }) => [name, runs])).toEqual([
      ['harmful-advice', 1],
      ['real-service', 1],
    ]);
  });
  test('every score lies in one band', () => {
    const runs = [39, 40, 69, 70, 100].map((total, at) => run({ at, total }));
    expect(progressOf(runs, none).bands.map(({ id, runs: of }) => [id, of])).toEqual([
      ['wildfire', 1],
      ['spark', 1],
      ['containment', 1],
      ['bridge', 1],
      ['master', 1],
    ]);
  });
  test('claims nothing under eight scenarios with five kinds of customer', () => {
    const many = (scenarios: number, personas: number) =>
      Array.from({ length: scenarios }, (_, at) =>
        run({ at, scenario: `s-${at}`, persona: `p-${at % personas}` }),
      );
    expect(progressOf(many(8, 4), none).isEnough).toBe(false);
    expect(progressOf(many(7, 5), none).isEnough).toBe(false);
    expect(progressOf(many(8, 5), none).isEnough).toBe(true);
  });
});
