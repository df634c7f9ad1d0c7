/**
 * The readable key (decision 18): what an act is worth by the kind of moment, −3 to 3, with the teaching it comes from.
 * It is a judgement of people, not a measurement, and not the model's own arithmetic: where the two disagree, both are
 * shown. Teachings are numbered as in `sources:` of a scenario.
 */
import type { Act } from '../../scenario/scenario.ts';
import type { MomentKind } from './state-class.ts';

/** A teaching of one of the five sources: `<source>/<number>`. */
export type Teaching = string;

interface KeyRow {
  readonly rates: Readonly<Record<MomentKind, number>>;
  readonly teaching: Teaching;
}

/** settled, hot, unheard, raw, playing, hazard, danger. */
type Rates = readonly [number, number, number, number, number, number, number];

function row(teaching: Teaching, rates: Rates): KeyRow {
  const [settled, hot, unheard, raw, playing, hazard, danger] = rates;
  return { teaching, rates: { settled, hot, unheard, raw, playing, hazard, danger } };
}

// prettier-ignore
export const KEY: Readonly<Record<Act, KeyRow>> = {
  greet:                row('real-service/34',            [ 0,  0,  1,  0,  0,  0, -1]),
  listen:               row('real-service/38',            [ 1,  2,  3,  3,  1, -1, -2]),
  breathe:              row('hellish-customers/87',       [ 0,  1,  0,  1,  2,  0, -1]),
  paraphrase:           row('harmful-advice/75',          [ 2,  2,  3,  3,  1,  0, -2]),
  ask_open:             row('three-ways-of-listening/116',[ 1,  1,  2,  1,  0, -1, -2]),
  empathise:            row('three-ways-of-listening/111',[ 2,  2,  3,  3,  0,  0, -2]),
  regret:               row('three-ways-of-listening/115',[ 1,  1,  2,  2,  0,  0, -1]),
  scripted_courtesy:    row('three-ways-of-listening/107',[-1, -1, -1, -2, -1, -1, -2]),
  feign_interest:       row('three-ways-of-listening/107',[-1, -2, -2, -2, -2, -2, -2]),
  own_apology:          row('harmful-advice/76',          [ 2,  2,  1,  1,  0,  0, -1]),
  thank:                row('harmful-advice/54',          [ 1,  0,  1,  0,  0,  0, -1]),
  acknowledge_receipt:  row('harmful-advice/70',          [ 1,  1,  2,  2,  0,  0, -1]),
  side_with:            row('harmful-advice/59',          [ 1,  1,  1,  1,  0,  0, -1]),
  own_it:               row('harmful-advice/54',          [ 3,  2,  1,  1,  1,  0, -1]),
  meet_minds:           row('always-right/18',            [ 3,  2, -1, -1,  0, -1, -2]),
  remedy:               row('harmful-advice/77',          [ 3,  2, -1, -2, -1, -1, -2]),
  offer_choice:         row('harmful-advice/77',          [ 2,  2,  0, -1,  1,  1, -2]),
  goodwill_gesture:     row('harmful-advice/77',          [ 1,  1, -1, -1, -2, -1, -2]),
  explain:              row('harmful-advice/65',          [ 1,  0, -1, -2, -1,  1, -2]),
  confirm:              row('harmful-advice/78',          [ 2,  2, -1, -1,  0, -1, -2]),
  act_now:              row('real-service/42',            [ 3,  2,  0, -1,  0, -1, -2]),
  follow_up:            row('real-service/42',            [ 3,  2,  0, -1,  0, -1, -2]),
  record:               row('three-ways-of-listening/118',[ 1,  1,  0, -1,  0, -1, -2]),
  walk_me_through:      row('always-right/9',             [ 2,  1,  0, -1, -1, -1, -2]),
  no_with_alternative:  row('always-right/21',            [ 2,  2,  0, -1,  1,  3, -1]),
  firm_no:              row('always-right/12',            [-1, -1, -2, -2,  0,  3,  0]),
  ignore_bait:          row('hellish-customers/90',       [ 0,  0, -1, -1,  3, -1, -2]),
  ease_tension:         row('hellish-customers/93',       [ 1,  2,  1,  2,  3,  0,  0]),
  first_person_limit:   row('hellish-customers/97',       [ 3,  3,  3,  3,  3,  2,  1]),
  warn_of_end:          row('hellish-customers/97',       [ 2,  2,  2,  2,  2,  1,  0]),
  end_contact:          row('hellish-customers/105',      [ 3,  3,  3,  3,  3,  1,  2]),
  warm_transfer:        row('real-service/41',            [ 1,  1,  0,  0,  2, -1,  1]),
  step_back:            row('hellish-customers/105',      [-2, -2, -2, -2, -1, -1,  3]),
  call_help:            row('hellish-customers/105',      [-2, -2, -2, -2, -1,  1,  3]),
  leave_to_safety:      row('hellish-customers/101',      [-3, -3, -3, -3, -3, -2,  3]),
  quote_contract:       row('harmful-advice/45',          [-2, -3, -3, -3, -3, -1, -3]),
  blame_management:     row('harmful-advice/52',          [-2, -2, -2, -3, -2, -2, -3]),
  point_to_website:     row('harmful-advice/56',          [-2, -2, -2, -3, -2, -2, -3]),
  blame_supplier:       row('harmful-advice/61',          [-2, -2, -2, -3, -2, -2, -3]),
  silence:              row('harmful-advice/66',          [-2, -2, -3, -3, -1, -3, -2]),
  blame_customer:       row('real-service/40',            [-3, -3, -3, -3, -3, -2, -3]),
  deny_problem:         row('three-ways-of-listening/117',[-3, -3, -3, -3, -3, -2, -3]),
  badmouth_colleague:   row('real-service/27',            [-2, -2, -2, -2, -2, -2, -3]),
  contradict_colleague: row('real-service/28',            [-2, -2, -2, -2, -2, -2, -3]),
  reveal_internals:     row('real-service/29',            [-3, -3, -3, -3, -3, -3, -3]),
  interrupt:            row('real-service/38',            [-2, -3, -3, -3, -3, -1, -3]),
  refute:               row('always-right/5',             [-2, -3, -3, -3, -3, -2, -3]),
  retaliate:            row('harmful-advice/73',          [-3, -3, -3, -3, -3, -3, -3]),
  touch_customer:       row('hellish-customers/101',      [-3, -3, -3, -3, -3, -3, -3]),
  tell_to_calm_down:    row('hellish-customers/85',       [-2, -3, -3, -3, -3, -2, -3]),
  quote_policy:         row('hellish-customers/92',       [-2, -2, -3, -3, -3, -1, -3]),
  false_apology:        row('harmful-advice/76',          [-2, -2, -2, -2, -2, -2, -2]),
  cold_transfer:        row('real-service/41',            [-2, -2, -3, -3, -2, -2, -1]),
  bare_limit:           row('hellish-customers/97',       [-2, -2, -2, -2, -1,  0, -1]),
  second_person_threat: row('hellish-customers/98',       [-3, -3, -3, -3, -3, -2, -3]),
  rush:                 row('harmful-advice/50',          [-2, -2, -3, -3, -2, -1, -2]),
  capitulate:           row('hellish-customers/85',       [-1, -1, -2, -2, -3, -3, -2]),
  empty_promise:        row('harmful-advice/78',          [-3, -3, -3, -3, -3, -3, -2]),
  allow_hazard:         row('always-right/15',            [-2, -2, -2, -2, -2, -3, -3]),
};
