/**
 * The closed vocabularies of Cascabel: every name a pack may use that the model gives a meaning to.
 * Their numbers live in `persona`; their titles and aliases live in `words.ts` beside this file.
 */

export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Families of acts. The mood model weights whole families; the debrief explains by them. */
export const ACT_CLASSES = [
  'listening',
  'understanding',
  'feeling',
  'apology',
  'respect',
  'solidarity',
  'ownership',
  'remedy',
  'closing',
  'correction',
  'honest_no',
  'limit',
  'bait_refusal',
  'transfer',
  'safety',
  'self_care',
  'harm',
  'giving_in',
] as const;
export type ActClass = (typeof ACT_CLASSES)[number];

/** Every act the model knows, with the family it belongs to. */
export const ACT_FAMILY = {
  greet: 'respect',
  listen: 'listening',
  breathe: 'self_care',
  paraphrase: 'understanding',
  ask_open: 'understanding',
  empathise: 'feeling',
  regret: 'feeling',
  scripted_courtesy: 'feeling',
  feign_interest: 'feeling',
  own_apology: 'apology',
  thank: 'respect',
  acknowledge_receipt: 'ownership',
  side_with: 'solidarity',
  own_it: 'ownership',
  meet_minds: 'remedy',
  remedy: 'remedy',
  offer_choice: 'remedy',
  goodwill_gesture: 'remedy',
  explain: 'remedy',
  confirm: 'closing',
  act_now: 'closing',
  follow_up: 'closing',
  record: 'closing',
  walk_me_through: 'correction',
  no_with_alternative: 'honest_no',
  firm_no: 'honest_no',
  ignore_bait: 'bait_refusal',
  ease_tension: 'bait_refusal',
  first_person_limit: 'limit',
  warn_of_end: 'limit',
  end_contact: 'limit',
  warm_transfer: 'transfer',
  step_back: 'safety',
  call_help: 'safety',
  leave_to_safety: 'safety',
  quote_contract: 'harm',
  blame_management: 'harm',
  point_to_website: 'harm',
  blame_supplier: 'harm',
  silence: 'harm',
  blame_customer: 'harm',
  deny_problem: 'harm',
  badmouth_colleague: 'harm',
  contradict_colleague: 'harm',
  reveal_internals: 'harm',
  interrupt: 'harm',
  refute: 'harm',
  retaliate: 'harm',
  touch_customer: 'harm',
  tell_to_calm_down: 'harm',
  quote_policy: 'harm',
  false_apology: 'harm',
  cold_transfer: 'harm',
  bare_limit: 'harm',
  second_person_threat: 'harm',
  rush: 'harm',
  capitulate: 'giving_in',
  empty_promise: 'giving_in',
  allow_hazard: 'giving_in',
} as const satisfies Record<string, ActClass>;
export type Act = keyof typeof ACT_FAMILY;
export const ACTS = Object.keys(ACT_FAMILY) as readonly Act[];

/** Mood bands by temperature, coolest first. */
export const BANDS = ['calm', 'frustrated', 'angry', 'furious', 'explosive'] as const;
export type Band = (typeof BANDS)[number];

/** Phases of recovery: where the conversation stands, never what may be chosen. */
export const PHASES = [
  'opening',
  'venting',
  'exploring',
  'acknowledging',
  'meeting',
  'acting',
  'closing',
  'following_up',
] as const;
export type Phase = (typeof PHASES)[number];

export const CHANNELS = ['counter', 'phone', 'video', 'chat', 'email', 'social', 'visit'] as const;
export type Channel = (typeof CHANNELS)[number];
/** Live channels answer in seconds; written ones run on simulated minutes (decision 6). */
export const CHANNEL_CLOCK = {
  counter: 'live',
  phone: 'live',
  video: 'live',
  visit: 'live',
  chat: 'written',
  email: 'written',
  social: 'written',
} as const satisfies Record<Channel, 'live' | 'written'>;

export const ENDING_KINDS = [
  'reconciled',
  'settled',
  'resigned',
  'gave_up',
  'walked_out',
  'escalated',
  'went_public',
  'handed_over',
  'ended_with_limit',
  'left_to_safety',
  'hazard_stopped',
  'hazard_stood',
  'unsafe',
] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

/** Moves that are at hand without an author writing them (decision 5). */
export const MOVES = [
  'listen',
  'breathe',
  'first_person_limit',
  'hand_over',
  'end_contact',
  'step_back',
  'call_help',
] as const;
export type Move = (typeof MOVES)[number];

/** The figures a condition may ask about, all 0–100. */
export const FIGURES = [
  'anger',
  'arousal',
  'heard',
  'trust',
  'hope',
  'effort',
  'face',
  'bait',
  'temperature',
  'composure',
] as const;
export type Figure = (typeof FIGURES)[number];

export const LOSSES = ['money', 'time', 'dignity', 'safety', 'trust', 'comfort'] as const;
export type Loss = (typeof LOSSES)[number];

export const THREATS = ['verbal', 'physical'] as const;
export type Threat = (typeof THREATS)[number];

/** The five source texts; a scenario cites them as `<source>/<number>` of the numbered teachings. */
export const SOURCES = [
  'always-right',
  'real-service',
  'harmful-advice',
  'hellish-customers',
  'three-ways-of-listening',
] as const;
export type Source = (typeof SOURCES)[number];

/** When a persona says a stock line. */
export const STOCK_SITUATIONS = [
  'softer',
  'harder',
  'any',
  'listening',
  'listened_out',
  'breathing',
  'interrupted',
  'repeated',
  'silence',
  'limit',
  'warned',
  'stepped_back',
  'help_called',
  'hand_over',
  'walks_out',
  'gives_up',
  'contact_ended',
] as const;
export type StockSituation = (typeof STOCK_SITUATIONS)[number];

export const AFTER_QUESTIONS = ['fix', 'owner', 'logged'] as const;
export type AfterQuestion = (typeof AFTER_QUESTIONS)[number];
export const AFTER_ANSWERS = {
  fix: ['quick', 'bigger'],
  owner: ['self', 'named_colleague', 'nobody'],
  logged: ['cause', 'nothing'],
} as const satisfies Record<AfterQuestion, readonly string[]>;
