import type { RunKept } from '../../src/records/records.ts';
import { storyOf } from './story.ts';

/** A run with a score, so many days ago. */
export function scoredRun(id: 'branch-g' | 'the-form', days: number, total: number): RunKept {
  const { end } = storyOf(id, 'master', 'es');
  const startedAt = Date.now() - days * 86_400_000;
  const { ending } = end.table;
  return {
    format: 2,
    id: `${id}-${days}`,
    startedAt,
    endedAt: startedAt + 600_000,
    mode: 'practice',
    recipe: end.recipe,
    ending: ending?.id ?? '',
    kind: ending?.kind ?? '',
    outcome: ending?.outcome ?? 0,
    score: { total, process: total, outcome: total, dimensions: { listening: total }, critical: [] },
    feeling: null,
    turningPoint: null,
    plan: null,
    disagreements: [],
    predictions: { made: 0, right: 0 },
    said: [],
    extendedTime: false,
  };
}
