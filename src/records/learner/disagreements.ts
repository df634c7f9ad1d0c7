/** Every verdict that was disputed, gathered over many runs: where the argument is, and what learners would rather say. Pure. */
import type { RunKept } from './run-kept.ts';

/** One verdict on one reply of one scenario, and everybody who disputes it. */
export interface DisputedVerdict {
  readonly pack: string;
  readonly scenario: string;
  /** As in a run: `score`, `outcome`, `turn`, `pivot`, `dimension:listening` … */
  readonly about: string;
  /** What was chosen in the turn it is about; null for a verdict on the whole run. */
  readonly chose: string | null;
  readonly voices: readonly Voice[];
  /** Replies that were preferred, by id, with how often; the most wanted first. */
  readonly preferred: readonly (readonly [reply: string, times: number])[];
}

/** One learner's argument. */
export interface Voice {
  /** The run it was said of, and the turn; 0 for the whole run. */
  readonly run: string;
  readonly turn: number;
  readonly reason: string;
  readonly preferred: string | null;
  /** What they would have said, in words of their own; null where nothing was. */
  readonly instead: string | null;
}

/** What is disputed in these runs, by verdict and reply; what most dispute comes first. */
export function disagreementsIn(runs: readonly RunKept[]): readonly DisputedVerdict[] {
  const found = new Map<string, Omit<DisputedVerdict, 'preferred'>>();
  for (const run of runs) {
    for (const each of run.disagreements) {
      const { about, turn, reason, preferred, instead = null } = each;
      const { pack, scenario, choices } = run.recipe;
      const chose = choices[turn - 1]?.chose ?? null;
      const name = JSON.stringify([pack, scenario, about, chose]);
      const voices = found.get(name)?.voices ?? [];
      const voice: Voice = { run: run.id, turn, reason, preferred, instead };
      found.set(name, { pack, scenario, about, chose, voices: [...voices, voice] });
    }
  }
  return [...found.values()]
    .map((verdict) => ({ ...verdict, preferred: preferredBy(verdict.voices) }))
    .toSorted((a, b) => b.voices.length - a.voices.length);
}

function preferredBy(voices: readonly Voice[]): DisputedVerdict['preferred'] {
  const times = new Map<string, number>();
  for (const { preferred } of voices) {
    if (preferred !== null) times.set(preferred, (times.get(preferred) ?? 0) + 1);
  }
  return [...times].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
