/** What an act does to the case itself: found, offered, agreed, promised, handed on, refused. */
import { ACTS } from '../../scenario/scenario.ts';
import type { Act } from '../../scenario/scenario.ts';
import type { ActEntry } from '../acts.ts';
import * as n from '../numbers.ts';
import { isHellish, receptivity } from '../receptivity.ts';
import { nudge, setTo, shiftBelief } from '../moving.ts';
import type { Turn } from '../turn.ts';

/** One act that has just been said: how concrete, how well it landed. */
export interface Said {
  readonly entry: ActEntry;
  readonly quality: number;
  readonly landed: number;
}

/** Understanding finds the cause, though not from somebody still bursting with the story. */
function findCause(turn: Turn, { entry, quality, landed }: Said): void {
  const { state } = turn;
  if (entry.root === 0 || landed <= 0) return;
  const bursting = state.story > 1.5 && state.heard < 15;
  if (bursting && entry.act !== 'listen') return;
  state.root = Math.min(1, state.root + entry.root * quality);
}

type Consequence = (turn: Turn, said: Said) => void;

/** Only somebody else can decide: what can be offered is to ask, and to come back with an answer. */
const isOnlyAsking = ({ state }: Turn): boolean => state.issue.resolvable <= 0.3;

function promise({ state }: Turn): void {
  state.offered = true;
  state.promised = true;
}

/** What single acts set in motion: offered, agreed, done, promised, refused, limited, left. */
const CONSEQUENCES: Partial<Record<Act, Consequence>> = {
  own_apology: ({ state }, { landed }) => {
    if (landed > n.APOLOGY_COUNTS_FROM) state.apologised = true;
  },
  meet_minds: ({ state }, { landed }) => {
    if (landed > 0) state.metMinds = true;
  },
  remedy: (turn, { landed }) => {
    if (landed > 0.25 && !isOnlyAsking(turn)) turn.state.offered = true;
  },
  own_it: (turn, { landed }) => {
    if (landed > 0.25 || isOnlyAsking(turn)) turn.state.offered = true;
  },
  empty_promise: (turn) => {
    turn.state.lied = true;
    promise(turn);
  },
  capitulate: ({ state }) => {
    state.capitulations++;
    if (state.issue.resolvable > 0) state.offered = true;
  },
  confirm: ({ state, before }) => {
    if (before.offered) state.confirmed = true;
  },
  act_now: ({ state, before }) => {
    if (before.confirmed) state.acted = true;
  },
  follow_up: (turn) => {
    if (!turn.state.offered) return;
    turn.state.followedUp = true;
    promise(turn);
  },
  record: ({ state }, { landed }) => {
    if (landed > 0) state.recorded = true;
  },
  contradict_colleague: ({ state }) => {
    state.confirmed = false;
  },
  first_person_limit: ({ state }, { landed }) => {
    if (landed > 0) state.limitSet = true;
  },
  warn_of_end: ({ state }, { landed }) => {
    if (landed > 0) state.warned = true;
  },
  end_contact: ({ state }) => {
    state.contactEnded = true;
  },
  step_back: ({ state }) => {
    state.steppedBack = true;
  },
  call_help: ({ state }) => {
    state.helpCalled = true;
  },
  leave_to_safety: ({ state }) => {
    state.left = true;
  },
  touch_customer: ({ state }) => {
    state.touched = true;
  },
  firm_no: ({ state }) => {
    state.refusedFirmly = true;
  },
  no_with_alternative: ({ state }) => {
    state.refusedFirmly = true;
  },
  allow_hazard: ({ state }) => {
    if (state.issue.hazard) state.hazardAllowed = true;
  },
  // Interrupting or denying makes people begin again (source 004: back to the first listening).
  interrupt: ({ state }) => {
    state.story += 1;
  },
  deny_problem: ({ state }) => {
    state.story = Math.max(1.5, state.story + 1);
  },
};

/** The same by an act's place in ACTS: every act of every turn asks. */
const CONSEQUENCE_OF = ACTS.map((act) => CONSEQUENCES[act]);

/** A promise in the words themselves, as a scenario's reply can carry one. */
function makePromise(turn: Turn): void {
  const made = turn.utterance.promise;
  if (!made) return;
  if (!made.feasible) turn.state.lied = true;
  if (made.dated) promise(turn);
}

const ENTRENCHES: ReadonlySet<Act> = new Set(['refute', 'quote_contract', 'blame_customer', 'deny_problem']);

/** People come back to reality in steps, on their own feet; pushed, they dig in (source 000). */
function correct(turn: Turn, { entry }: Said): void {
  const { state } = turn;
  if (state.belief === 0) return;
  if (entry.act === 'walk_me_through') {
    const open = receptivity(state);
    shiftBelief(turn, 'walk_me_through', -0.55 * open);
    if (open >= 0.35) return;
    nudge(turn, 'cornered_too_soon', ['face', -6 * state.temperament.weights.respect]);
    nudge(turn, 'cornered_too_soon', ['anger', 4]);
  }
  if (ENTRENCHES.has(entry.act)) shiftBelief(turn, 'digs_in', 0.15);
}

/** There are two reasons to hand over: somebody else can solve it, or the relation is broken (sources 001, 003). */
const isNeeded = ({ state, before, said }: Turn): boolean =>
  before.resolvable < 0.5 || isHellish(state) || said.abuse > 0 || before.composure < 25;

/** Cold, the story starts from nothing; warm, the next person knows it and can act (source 001). */
function handOn(turn: Turn, { entry }: Said): void {
  const { state } = turn;
  if (entry.act !== 'warm_transfer' && entry.act !== 'cold_transfer') return;
  const warm = entry.act === 'warm_transfer';
  state.transfers++;
  state.handedOver = warm ? 'warm' : 'cold';
  setTo(turn, 'story_told_again', ['heard', state.heard * (warm ? 0.9 : 0.25)]);
  if (warm && !isNeeded(turn)) {
    nudge(turn, 'passed_on_without_need', ['effort', 10]);
    nudge(turn, 'passed_on_without_need', ['trust', -8]);
  }
  if (warm) state.issue = { ...state.issue, resolvable: 1 };
  if (state.transfers < 2) return;
  nudge(turn, 'transferred_again', ['effort', 8]);
  nudge(turn, 'transferred_again', ['trust', -5]);
}

/** The second scripted phrase is recognised as one. */
function recogniseScript(turn: Turn, { entry }: Said): void {
  if (entry.act !== 'scripted_courtesy' || (turn.state.uses[entry.place] ?? 0) < 1) return;
  const { react } = turn.state.temperament;
  nudge(turn, 'sounds_scripted', ['trust', -4 * react]);
  nudge(turn, 'sounds_scripted', ['anger', 3 * react]);
}

/** The case's own rules, in order. */
export function changeCase(turn: Turn, said: Said): void {
  findCause(turn, said);
  CONSEQUENCE_OF[said.entry.place]?.(turn, said);
  makePromise(turn);
  correct(turn, said);
  handOn(turn, said);
  recogniseScript(turn, said);
}
