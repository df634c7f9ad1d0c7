/** When what is told of a run happened, as far as that is known. */
import type { RunKept } from '../learner/run-kept.ts';

/** Only begin and end of a run are kept: what lies between is put in order, not measured. */
export type Timing = 'measured' | 'in_order';

export interface Moment {
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  readonly timing: Timing;
}

const stampOf = (moment: number): string => new Date(moment).toISOString();

/** The beginning, so many moments between, and the end. Those between stand at equal distances, to the millisecond. */
export function momentsOf({ startedAt, endedAt }: RunKept, between: number) {
  const step = (endedAt - startedAt) / (between + 1);
  return {
    begin: { timestamp: stampOf(startedAt), timing: hasBegun(startedAt, endedAt) } satisfies Moment,
    between: Array.from({ length: between }, (_, place): Moment => {
      return { timestamp: stampOf(Math.round(startedAt + step * (place + 1))), timing: 'in_order' };
    }),
    end: { timestamp: stampOf(endedAt), timing: 'measured' } satisfies Moment,
  };
}

/** A run that was begun in another sitting is kept as if it had begun when it ended. */
const hasBegun = (startedAt: number, endedAt: number): Timing =>
  startedAt < endedAt ? 'measured' : 'in_order';

/** How long a run took, ISO 8601 to the hundredth of a second; null where nobody looked at the clock. */
export function durationOf({ startedAt, endedAt }: RunKept): string | null {
  const centiseconds = Math.round((endedAt - startedAt) / 10);
  return centiseconds > 0 ? `PT${centiseconds / 100}S` : null;
}
