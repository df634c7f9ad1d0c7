/**
 * What every act does before anything shapes it (domain 3.8 and decisions 1, 7, 9, 10).
 * Figures on the customer's 0–100 scales, for an act said whole, in concrete words, at a good moment.
 * They are plausible orderings calibrated against the properties in tests/persona, not measurements of people.
 */
import { ACTS, ACT_FAMILY } from '../scenario/scenario.ts';
import type { Act, ActClass } from '../scenario/scenario.ts';

/** The figures an act can move. */
export type Gauge =
  'anger' | 'arousal' | 'heard' | 'trust' | 'hope' | 'effort' | 'face' | 'bait' | 'composure';

export interface ActEntry {
  readonly act: Act;
  /** The act's place in ACTS. */
  readonly place: number;
  readonly family: ActClass;
  readonly moves: readonly (readonly [Gauge, number])[];
  /** How much a baiting customer feeds on it, 0–1.3. */
  readonly bite: number;
  /** How much of the cause it finds, 0–1. */
  readonly root: number;
}

type Row = Partial<Record<Gauge, number>> & { readonly bite?: number; readonly root?: number };

const TABLE: Record<Act, Row> = {
  greet: { arousal: -2, heard: 4, trust: 3, face: 2 },
  listen: { arousal: -4, heard: 11, anger: -1, root: 0.15 },
  breathe: { composure: 14, arousal: -1 },
  paraphrase: { heard: 14, trust: 4, arousal: -3, anger: -3, root: 0.25 },
  ask_open: { heard: 6, hope: 2, anger: -1, root: 0.5 },
  empathise: { heard: 9, anger: -6, arousal: -4, trust: 3, face: 3 },
  regret: { heard: 3, anger: -3, arousal: -2, trust: 2 },
  scripted_courtesy: { heard: 4, anger: -2 },
  // Source 004: the rehearsed face of interest. Half of empathy, and it costs the one who acts it.
  feign_interest: { heard: 4.5, anger: -3, arousal: -2, trust: 1.5, composure: -6 },
  own_apology: { anger: -12, trust: 12, face: 6, arousal: -4 },
  thank: { trust: 3, face: 5, anger: -1 },
  acknowledge_receipt: { trust: 3, hope: 3, heard: 3, anger: -2, effort: -2 },
  side_with: { trust: 7, hope: 6, anger: -3, heard: 3 },
  own_it: { trust: 6, hope: 9, anger: -4 },
  meet_minds: { hope: 6, trust: 4, face: 4, heard: 3 },
  remedy: { hope: 26, anger: -13, trust: 8, arousal: -4 },
  offer_choice: { hope: 8, face: 6, trust: 3, anger: -2 },
  goodwill_gesture: { hope: 8, anger: -5, trust: 3 },
  explain: { trust: 4, hope: 3, anger: -1 },
  confirm: { hope: 8, trust: 5, effort: -3, anger: -3 },
  act_now: { hope: 10, trust: 6, anger: -4 },
  follow_up: { trust: 6, hope: 5, anger: -2 },
  record: { trust: 4, hope: 2 },
  walk_me_through: { face: 2, trust: 3, heard: 3 },
  no_with_alternative: { anger: 4, trust: 5, hope: 5 },
  firm_no: { anger: 7, face: -3, trust: 1 },
  ignore_bait: { arousal: -3, composure: 3, heard: 3, bait: -14 },
  ease_tension: { arousal: -6, anger: -3, trust: 4, bait: -12, composure: 2 },
  first_person_limit: { arousal: -8, trust: 3, composure: 8, bait: -17 },
  warn_of_end: { arousal: -5, composure: 4, bait: -10 },
  end_contact: { composure: 4 },
  warm_transfer: { effort: 4, trust: 2, anger: -2, arousal: -6 },
  step_back: { arousal: -6, composure: 6 },
  call_help: { composure: 6 },
  leave_to_safety: { composure: 8 },
  // Rules quoted at somebody who looks for a reason to shout are a bite (source 003, method 1).
  quote_contract: { anger: 9, trust: -10, face: -8, heard: -6, arousal: 6, bite: 0.6 },
  blame_management: { anger: 6, trust: -8, hope: -8, arousal: 3, effort: 4 },
  point_to_website: { anger: 7, trust: -8, effort: 10, heard: -6, arousal: 4 },
  blame_supplier: { anger: 6, trust: -9, hope: -5, arousal: 3 },
  silence: { anger: 5, trust: -7, effort: 9, heard: -5, arousal: 3 },
  blame_customer: { face: -16, anger: 11, trust: -9, heard: -8, arousal: 8, bite: 0.6 },
  deny_problem: { heard: -12, anger: 9, trust: -8, face: -6, arousal: 6, bite: 0.6 },
  badmouth_colleague: { trust: -8, hope: -4, anger: 4 },
  contradict_colleague: { trust: -8, hope: -6, anger: 4, effort: 4 },
  reveal_internals: { trust: -9, hope: -3, anger: 4, face: -2 },
  interrupt: { heard: -10, arousal: 8, anger: 5, face: -4, bite: 0.5 },
  refute: { face: -12, anger: 9, heard: -8, arousal: 7, trust: -4, bite: 0.8 },
  retaliate: { anger: 15, arousal: 16, trust: -16, face: -12, bite: 1.3 },
  touch_customer: { anger: 16, arousal: 22, trust: -20, face: -18, bite: 1.3 },
  tell_to_calm_down: { arousal: 8, anger: 6, face: -8, heard: -6, bite: 0.6 },
  quote_policy: { anger: 7, trust: -6, face: -4, arousal: 4, bite: 0.9 },
  false_apology: { anger: 5, trust: -8, face: -5 },
  cold_transfer: { effort: 18, trust: -9, anger: 8, arousal: 4 },
  bare_limit: { anger: 6, arousal: 5, trust: -6, face: -7, bite: 0.4 },
  second_person_threat: { anger: 9, arousal: 9, face: -9, trust: -6, bite: 0.9 },
  rush: { heard: -8, trust: -6, anger: 5, effort: 3 },
  capitulate: { hope: 10, anger: -4, bite: 0.8 },
  empty_promise: { hope: 14, anger: -6, trust: 3 },
  allow_hazard: { anger: -5, trust: 2 },
};

const isMove = (cell: [string, number]): cell is [Gauge, number] => cell[0] !== 'bite' && cell[0] !== 'root';

function entryOf(act: Act, place: number): ActEntry {
  const row = TABLE[act];
  const moves = Object.entries(row).filter(isMove);
  return { act, place, family: ACT_FAMILY[act], moves, bite: row.bite ?? 0, root: row.root ?? 0 };
}

/** The table by place in ACTS, which is how the model looks acts up. */
export const ENTRIES: readonly ActEntry[] = ACTS.map(entryOf);

const PLACE: ReadonlyMap<Act, number> = new Map(ACTS.map((act, place) => [act, place]));
/** An act's place in ACTS. */
export const placeOf = (act: Act): number => PLACE.get(act) ?? 0;
