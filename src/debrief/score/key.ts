/** What a reply is worth by the key: of its acts in the moment it was said in, or the trainer's own grade. */
import type { Act } from '../../scenario/scenario.ts';
import { KEY, type Teaching } from './key-table.ts';
import type { KeyMoment } from './state-class.ts';

/** Something that may be said, as far as the key looks at it. */
export interface Keyed {
  /** One to three, in the order said. */
  readonly acts: readonly Act[];
  readonly isSpecific: boolean;
  /** A trainer's grade, −3 to 3: it outranks the table (decision 18). */
  readonly key?: number | undefined;
}

export interface Grade {
  /** −3 to 3. */
  readonly grade: number;
  readonly from: 'table' | 'trainer';
  /** The act that weighed most, with the teaching behind it. */
  readonly act: Act;
  readonly teaching: Teaching;
}

/** The first act counts whole, the second at .7, the third at .5 (decision 2). */
const ORDER = [1, 0.7, 0.5];
/** Generic words are worth this share of what concrete ones are. */
const GENERIC = 0.6;

/** A limit against nothing, a warning without a limit, an end without a warning: each is an insult of its own. */
const UNCALLED_FOR = -2;
const CALLED_FOR: Partial<Record<Act, (moment: KeyMoment) => boolean>> = {
  first_person_limit: ({ isAbused }) => isAbused,
  warn_of_end: ({ isAbused, isLimitSet }) => isAbused && isLimitSet,
  end_contact: ({ isAbused, isLimitSet, isWarned }) => isAbused && isLimitSet && isWarned,
};

/** What one act is worth in a moment, −3 to 3. */
export function rateOf(act: Act, moment: KeyMoment): number {
  const isCalledFor = CALLED_FOR[act]?.(moment) ?? true;
  return isCalledFor || moment.kind === 'danger' ? KEY[act].rates[moment.kind] : UNCALLED_FOR;
}

/** What a reply is worth in a moment. Harm is never averaged away: half of the grade is the worst act in it. */
export function gradeOf({ acts, isSpecific, key }: Keyed, moment: KeyMoment): Grade {
  const rates = acts.map((act) => rateOf(act, moment));
  const weights = acts.map((_, place) => ORDER[place] ?? 0);
  const mean = sum(rates.map((rate, place) => rate * (weights[place] ?? 0))) / sum(weights);
  const worst = Math.min(...rates);
  const whole = worst < 0 ? (mean + worst) / 2 : mean;
  const act = weightiest(acts, rates, whole);
  const told = { act, teaching: KEY[act].teaching };
  if (key !== undefined) return { grade: key, from: 'trainer', ...told };
  return { grade: whole > 0 && !isSpecific ? whole * GENERIC : whole, from: 'table', ...told };
}

/** The worst act of a reply that does harm, else the best. */
function weightiest(acts: readonly Act[], rates: readonly number[], whole: number): Act {
  const wanted = whole < 0 ? Math.min(...rates) : Math.max(...rates);
  return acts[rates.indexOf(wanted)] ?? 'silence';
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
