/** Long pieces of work, done bit by bit so that whoever waits can show how far they are, or stop them. */
import type { Progress } from './findings.ts';

/** Runs a long piece of work to its end. */
export function finish<Found>(work: Generator<Progress, Found>): Found {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Does a piece of work as one part of a larger one: the part from one share of it to another, 0–1. */
export function* within<Found>(
  work: Generator<Progress, Found>,
  from: Progress,
  to: Progress,
): Generator<Progress, Found> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}
