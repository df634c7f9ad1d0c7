/**
 * A technique against its anti-pattern: the same conversation twice, with one turn swapped. The table holds the
 * twenty pairs of the source texts and at least one for every act the sources name besides.
 */
import { temperature } from '../../src/persona/persona.ts';
import type { Act, Issue } from '../../src/scenario/scenario.ts';
import {
  EVERYBODY,
  HELLISH,
  ORDINARY,
  RECOVERY,
  after,
  isHellish,
  personaNamed,
  replies,
  worth,
} from '../persona/people.ts';
import type { Play } from '../persona/people.ts';
import { METHODS, SEEDS } from './claims.ts';
import type { Arithmetic, Claim } from './claims.ts';

interface Swap {
  /** The numbered teaching it makes felt. */
  readonly source: string;
  readonly well: Act;
  readonly badly: Act;
  /** Place of the turn that is swapped. */
  readonly at: number;
  readonly issue?: Partial<Issue>;
  readonly who?: readonly string[];
  /** What is said around it, where it is not recovery in its order (or the four methods). */
  readonly around?: string;
}

const MISTAKEN = { misbelief: 1, fault: 0.1 };
const THREATENING = EVERYBODY.filter((id) => personaNamed(id).temperament.threatens === 'physical');
const DANGER = 'step_back call_help leave_to_safety';
const ENDING = 'listen first_person_limit warn_of_end end_contact';

export const TWENTY_PAIRS: readonly Swap[] = [
  { source: 'harmful-advice/45', well: 'empathise', badly: 'quote_contract', at: 4 },
  { source: 'harmful-advice/52', well: 'own_it', badly: 'blame_management', at: 6 },
  { source: 'harmful-advice/56', well: 'side_with', badly: 'point_to_website', at: 1 },
  { source: 'harmful-advice/61', well: 'own_apology', badly: 'blame_supplier', at: 6 },
  { source: 'harmful-advice/66', well: 'thank', badly: 'silence', at: 0 },
  { source: 'harmful-advice/73', well: 'breathe', badly: 'retaliate', at: 3 },
  { source: 'real-service/40', well: 'empathise', badly: 'blame_customer', at: 4 },
  { source: 'three-ways-of-listening/117', well: 'paraphrase', badly: 'deny_problem', at: 3 },
  { source: 'three-ways-of-listening/113', well: 'listen', badly: 'remedy', at: 1 },
  { source: 'real-service/27', well: 'own_it', badly: 'badmouth_colleague', at: 6 },
  { source: 'real-service/38', well: 'listen', badly: 'interrupt', at: 1 },
  {
    source: 'real-service/41',
    well: 'warm_transfer',
    badly: 'cold_transfer',
    at: 7,
    issue: { resolvable: 0.2 },
  },
  { source: 'always-right/5', well: 'listen', badly: 'refute', at: 1, issue: MISTAKEN },
  { source: 'always-right/9', well: 'walk_me_through', badly: 'refute', at: 7, issue: MISTAKEN },
  { source: 'hellish-customers/92', well: 'ignore_bait', badly: 'quote_policy', at: 3, who: HELLISH },
  { source: 'hellish-customers/93', well: 'ease_tension', badly: 'retaliate', at: 4, who: HELLISH },
  {
    source: 'hellish-customers/98',
    well: 'first_person_limit',
    badly: 'second_person_threat',
    at: 3,
    who: HELLISH,
  },
  { source: 'three-ways-of-listening/111', well: 'empathise', badly: 'tell_to_calm_down', at: 4 },
  { source: 'harmful-advice/76', well: 'own_apology', badly: 'false_apology', at: 6 },
  { source: 'three-ways-of-listening/116', well: 'ask_open', badly: 'rush', at: 5 },
];

export const FURTHER_PAIRS: readonly Swap[] = [
  { source: 'harmful-advice/70', well: 'acknowledge_receipt', badly: 'silence', at: 0 },
  { source: 'real-service/28', well: 'own_it', badly: 'contradict_colleague', at: 6 },
  { source: 'real-service/29', well: 'own_it', badly: 'reveal_internals', at: 6 },
  { source: 'three-ways-of-listening/107', well: 'empathise', badly: 'feign_interest', at: 4, who: ORDINARY },
  { source: 'three-ways-of-listening/107', well: 'empathise', badly: 'feign_interest', at: 5, who: HELLISH },
  { source: 'three-ways-of-listening/115', well: 'empathise', badly: 'scripted_courtesy', at: 4 },
  { source: 'hellish-customers/97', well: 'first_person_limit', badly: 'bare_limit', at: 3, who: HELLISH },
  {
    source: 'hellish-customers/97',
    well: 'warn_of_end',
    badly: 'second_person_threat',
    at: 2,
    who: HELLISH,
    around: ENDING,
  },
  {
    source: 'hellish-customers/97',
    well: 'warn_of_end',
    badly: 'end_contact',
    at: 2,
    who: HELLISH,
    around: ENDING,
  },
  {
    source: 'hellish-customers/101',
    well: 'end_contact',
    badly: 'retaliate',
    at: 3,
    who: HELLISH,
    around: ENDING,
  },
  {
    source: 'hellish-customers/101',
    well: 'step_back',
    badly: 'refute',
    at: 0,
    who: THREATENING,
    around: DANGER,
  },
  {
    source: 'hellish-customers/101',
    well: 'step_back',
    badly: 'silence',
    at: 0,
    who: THREATENING,
    around: DANGER,
  },
  {
    source: 'hellish-customers/105',
    well: 'call_help',
    badly: 'retaliate',
    at: 1,
    who: THREATENING,
    around: DANGER,
  },
  {
    source: 'hellish-customers/101',
    well: 'leave_to_safety',
    badly: 'touch_customer',
    at: 2,
    who: THREATENING,
    around: DANGER,
  },
  { source: 'hellish-customers/101', well: 'listen', badly: 'touch_customer', at: 1, who: ORDINARY },
];

/** How much calmer at once, and how much better in the end, the technique leaves the person. */
export function gainOf(swap: Swap, id: string, play: Play): { now: number; end: number } {
  const script = replies(swap.around ?? (isHellish(id) ? METHODS : RECOVERY));
  const [well, badly] = [swap.well, swap.badly].map((act) => {
    const upTo = [...script.slice(0, swap.at), [act]];
    const case_ = { ...play, ...(swap.issue ? { issue: swap.issue } : {}) };
    return {
      now: temperature(after(id, upTo, case_)),
      end: worth(after(id, [...upTo, ...script.slice(swap.at + 1)], case_)),
    };
  });
  return { now: (badly?.now ?? 0) - (well?.now ?? 0), end: (well?.end ?? 0) - (badly?.end ?? 0) };
}

/** Everyone and every start in which a technique does not beat its anti-pattern, with both gains. */
export function lostSwaps(swap: Swap, step?: Arithmetic): readonly string[] {
  return (swap.who ?? EVERYBODY).flatMap((id) =>
    SEEDS.flatMap((seed) => {
      const { now, end } = gainOf(swap, id, step ? { seed, step } : { seed });
      const told = `${swap.well} over ${swap.badly}, ${id}, seed ${seed}: ${now.toFixed(1)} cooler, ${end.toFixed(1)} better`;
      return now > 0 && end > 0 ? [] : [told];
    }),
  );
}

export const SWAPPING: readonly Claim[] = [...TWENTY_PAIRS, ...FURTHER_PAIRS].map((swap) => ({
  claim: `${swap.source}: ${swap.well} rather than ${swap.badly}`,
  broken: (step) => lostSwaps(swap, step),
}));
