/** Seven things the score looks at, what they weigh, and which acts show which (domain 4.1). One table. */
import type { Act, Words } from '../../scenario/scenario.ts';

export const DIMENSIONS = [
  'listening',
  'dignity',
  'ownership',
  'solution',
  'follow_through',
  'composure',
  'limits',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Weights of a hundred; in conversations about danger, abuse or an honest no, limits weigh 25 and the others less. */
const WEIGHTS: Readonly<Record<Dimension, number>> = {
  listening: 20,
  dignity: 15,
  ownership: 15,
  solution: 15,
  follow_through: 15,
  composure: 10,
  limits: 10,
};
const LIMITS_AT_STAKE = 25;

/** What every dimension weighs; they add up to 100. */
export function weightsFor(areLimitsAtStake: boolean): Readonly<Record<Dimension, number>> {
  if (!areLimitsAtStake) return WEIGHTS;
  const share = (100 - LIMITS_AT_STAKE) / (100 - WEIGHTS.limits);
  const scaled = DIMENSIONS.map((dimension) => [dimension, WEIGHTS[dimension] * share] as const);
  // Every dimension is in the list it is made from.
  return { ...Object.fromEntries(scaled), limits: LIMITS_AT_STAKE } as Record<Dimension, number>;
}

export const DIMENSION_WORDS: Readonly<
  Record<Dimension, { readonly title: Words; readonly meaning: Words }>
> = {
  listening: {
    title: { es: 'Escucha y fondo', en: 'Listening and cause' },
    meaning: {
      es: 'Dejar contar, devolver lo oído con sus datos, buscar la causa.',
      en: 'Let it be told, give it back in its own facts, look for the cause.',
    },
  },
  dignity: {
    title: { es: 'Empatía y dignidad', en: 'Empathy and dignity' },
    meaning: {
      es: 'Reconocer lo vivido sin culpar, corregir ni hacer quedar mal.',
      en: 'Recognise what it was like without blaming, correcting or showing anybody up.',
    },
  },
  ownership: {
    title: { es: 'Responsabilidad y lealtad', en: 'Responsibility and loyalty' },
    meaning: {
      es: 'Disculparse por lo propio, hacerse cargo, no culpar a colegas, jefes ni proveedores.',
      en: 'Apologise for what is ours, take it on, blame no colleague, manager or supplier.',
    },
  },
  solution: {
    title: { es: 'Solución acordada', en: 'Agreed solution' },
    meaning: {
      es: 'Acordar qué, quién y cuándo, con algo que resuelva el caso.',
      en: 'Agree on what, who and when, with something that settles the case.',
    },
  },
  follow_through: {
    title: { es: 'Cumplimiento y esfuerzo', en: 'Follow-through and effort' },
    meaning: {
      es: 'Contestar pronto, no hacer repetir ni peregrinar, seguir el caso y anotar la causa.',
      en: 'Answer soon, make nobody repeat or climb stairs, follow up and write down the cause.',
    },
  },
  composure: {
    title: { es: 'Temple', en: 'Composure' },
    meaning: {
      es: 'No morder provocaciones y cuidar la propia calma.',
      en: 'Take no bait and look after one’s own calm.',
    },
  },
  limits: {
    title: { es: 'Límites, seguridad y verdad', en: 'Limits, safety and truth' },
    meaning: {
      es: 'Decir no cuando toca, poner límites en primera persona, no mentir ni ceder por cansancio.',
      en: 'Say no when it is due, set limits in the first person, neither lie nor give in.',
    },
  },
};

/** Which dimension an act shows. */
export const SHOWS: Readonly<Record<Act, Dimension>> = {
  greet: 'dignity',
  listen: 'listening',
  breathe: 'composure',
  paraphrase: 'listening',
  ask_open: 'listening',
  empathise: 'dignity',
  regret: 'dignity',
  scripted_courtesy: 'dignity',
  feign_interest: 'listening',
  own_apology: 'ownership',
  thank: 'dignity',
  acknowledge_receipt: 'follow_through',
  side_with: 'ownership',
  own_it: 'ownership',
  meet_minds: 'solution',
  remedy: 'solution',
  offer_choice: 'solution',
  goodwill_gesture: 'solution',
  explain: 'solution',
  confirm: 'solution',
  act_now: 'follow_through',
  follow_up: 'follow_through',
  record: 'follow_through',
  walk_me_through: 'dignity',
  no_with_alternative: 'limits',
  firm_no: 'limits',
  ignore_bait: 'composure',
  ease_tension: 'composure',
  first_person_limit: 'limits',
  warn_of_end: 'limits',
  end_contact: 'limits',
  warm_transfer: 'follow_through',
  step_back: 'limits',
  call_help: 'limits',
  leave_to_safety: 'limits',
  quote_contract: 'dignity',
  blame_management: 'ownership',
  point_to_website: 'follow_through',
  blame_supplier: 'ownership',
  silence: 'follow_through',
  blame_customer: 'dignity',
  deny_problem: 'listening',
  badmouth_colleague: 'ownership',
  contradict_colleague: 'ownership',
  reveal_internals: 'ownership',
  interrupt: 'listening',
  refute: 'dignity',
  retaliate: 'composure',
  touch_customer: 'limits',
  tell_to_calm_down: 'dignity',
  quote_policy: 'composure',
  false_apology: 'ownership',
  cold_transfer: 'follow_through',
  bare_limit: 'limits',
  second_person_threat: 'limits',
  rush: 'listening',
  capitulate: 'limits',
  empty_promise: 'limits',
  allow_hazard: 'limits',
};
