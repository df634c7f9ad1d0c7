/** Two records of one run brought together: nothing that was said of it is lost. Pure. */
import type { Disagreement, RunKept } from './run-kept.ts';

/** `known` with what only `other` says; of two texts the longer. Null where `other` says nothing new. */
export function joinRuns(known: RunKept, other: RunKept): RunKept | null {
  const whole: RunKept = {
    ...known,
    score: known.score ?? other.score,
    feeling: longer(known.feeling, other.feeling),
    turningPoint: known.turningPoint ?? other.turningPoint,
    plan: longer(known.plan, other.plan),
    disagreements: [...known.disagreements, ...other.disagreements.filter(isNewTo(known))],
    predictions: other.predictions.made > known.predictions.made ? other.predictions : known.predictions,
    said: other.said.length > known.said.length ? other.said : known.said,
  };
  return JSON.stringify(whole) === JSON.stringify(known) ? null : whole;
}

const longer = (known: string | null, other: string | null): string | null =>
  (other?.length ?? 0) > (known?.length ?? 0) ? other : known;

const isNewTo =
  ({ disagreements }: RunKept) =>
  ({ about, turn, reason }: Disagreement): boolean =>
    !disagreements.some((each) => each.about === about && each.turn === turn && each.reason === reason);
