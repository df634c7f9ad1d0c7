/** The learner's own if-then sentences, met again: when a recall is due, and in the record. */
import type { RunKept } from '../../records/records.ts';
import { useSay } from '../say.ts';
import { PLANS_WORDS } from './plans-words.ts';

/** Nobody keeps more than a few plans in mind. */
const SHOWN = 3;

/** Plans in the order they were made, the newest first; the same sentence once. */
const plansIn = (runs: readonly RunKept[]): readonly string[] => [
  ...new Set(runs.toReversed().flatMap(({ plan }) => (plan === null ? [] : [plan]))),
];

export function Plans({ runs }: { readonly runs: readonly RunKept[] }) {
  const { state } = useSay();
  const plans = plansIn(runs).slice(0, SHOWN);
  if (plans.length === 0) return null;
  return (
    <>
      <h3>{PLANS_WORDS[state.language].plans}</h3>
      <ul class="plans">
        {plans.map((plan) => (
          <li key={plan}>{plan}</li>
        ))}
      </ul>
    </>
  );
}

interface PlanThenProps {
  readonly runs: readonly RunKept[];
  /** The run it is called to mind for, by its id. */
  readonly run: string;
}

/** What was planned after the run that is called to mind; nothing where nothing was. */
export function PlanThen({ runs, run }: PlanThenProps) {
  const { state } = useSay();
  const plan = runs.find(({ id }) => id === run)?.plan ?? null;
  if (plan === null) return null;
  return (
    <p>
      {PLANS_WORDS[state.language].back} <q>{plan}</q>
    </p>
  );
}
