/** What an act does to the case itself: found, offered, agreed, promised, handed on, refused. */
import { placeOf } from '../acts.ts';
import type { ActEntry } from '../acts.ts';
import { isHellish, receptivity } from '../receptivity.ts';
import { nudge, setTo, shiftBelief } from '../turn.ts';
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

/** A solution is on the table once it landed at all; an owned next step is one too. */
function putOnTable({ state, utterance }: Turn, { entry, landed }: Said): void {
  if (entry.act === 'own_apology' && landed > 0) state.apologised = true;
  if (entry.act === 'meet_minds' && landed > 0) state.metMinds = true;
  if (entry.act === 'remedy' && landed > 0.25 && state.issue.resolvable > 0.25) state.offered = true;
  const onlyAsking = state.issue.resolvable <= 0.3;
  if (entry.act === 'own_it' && (landed > 0.25 || onlyAsking)) state.offered = true;
  if (entry.act === 'empty_promise' || utterance.promise?.feasible === false) state.lied = true;
  if (entry.act === 'empty_promise' || utterance.promise?.dated) {
    state.offered = true;
    state.promised = true;
  }
  if (entry.act === 'capitulate') {
    state.capitulations++;
    if (state.issue.resolvable > 0) state.offered = true;
  }
}

/** Agreed, done, followed up, written down: each needs the step before it. */
function close({ state, before }: Turn, { entry, landed }: Said): void {
  if (entry.act === 'confirm' && before.offered) state.confirmed = true;
  if (entry.act === 'act_now' && before.confirmed) state.acted = true;
  if (entry.act === 'follow_up' && state.offered) {
    state.followedUp = true;
    state.promised = true;
  }
  if (entry.act === 'record' && landed > 0) state.recorded = true;
  if (entry.act === 'contradict_colleague' && before.confirmed) state.confirmed = false;
}

/** People come back to reality in steps, on their own feet; pushed, they dig in (source 000). */
function correct(turn: Turn, { entry }: Said): void {
  const { state } = turn;
  if (state.belief === 0) return;
  if (entry.act === 'walk_me_through') {
    const open = receptivity(state);
    shiftBelief(turn, -0.55 * open, 'walk_me_through');
    if (open >= 0.35) return;
    nudge(turn, 'face', -6 * state.temperament.weights.respect, 'cornered_too_soon', entry.act);
    nudge(turn, 'anger', 4, 'cornered_too_soon', entry.act);
  }
  const entrenches = ['refute', 'quote_contract', 'blame_customer', 'deny_problem'];
  if (entrenches.includes(entry.act)) shiftBelief(turn, 0.15, 'digs_in');
}

/** There are two reasons to hand over: somebody else can solve it, or the relation is broken (sources 001, 003). */
const isNeeded = ({ before, said }: Turn): boolean =>
  before.issue.resolvable < 0.5 || isHellish(before) || said.abuse > 0 || before.composure < 25;

/** Cold, the story starts from nothing; warm, the next person knows it and can act (source 001). */
function handOn(turn: Turn, { entry }: Said): void {
  const { state } = turn;
  if (entry.act !== 'warm_transfer' && entry.act !== 'cold_transfer') return;
  const warm = entry.act === 'warm_transfer';
  state.transfers++;
  state.handedOver = warm ? 'warm' : 'cold';
  setTo(turn, 'heard', state.heard * (warm ? 0.9 : 0.25), 'story_told_again', entry.act);
  if (warm && !isNeeded(turn)) {
    nudge(turn, 'effort', 10, 'passed_on_without_need', entry.act);
    nudge(turn, 'trust', -8, 'passed_on_without_need', entry.act);
  }
  if (warm) state.issue = { ...state.issue, resolvable: 1 };
  if (state.transfers < 2) return;
  nudge(turn, 'effort', 8, 'transferred_again', entry.act);
  nudge(turn, 'trust', -5, 'transferred_again', entry.act);
}

function drawLines({ state }: Turn, { entry, landed }: Said): void {
  if (entry.act === 'first_person_limit' && landed > 0) state.limitSet = true;
  if (entry.act === 'warn_of_end' && landed > 0) state.warned = true;
  if (entry.act === 'end_contact') state.contactEnded = true;
  if (entry.act === 'step_back') state.steppedBack = true;
  if (entry.act === 'call_help') state.helpCalled = true;
  if (entry.act === 'leave_to_safety') state.left = true;
  if (entry.act === 'touch_customer') state.touched = true;
  if (entry.act === 'firm_no' || entry.act === 'no_with_alternative') state.refusedFirmly = true;
  if (entry.act === 'allow_hazard' && state.issue.hazard) state.hazardAllowed = true;
}

/** Interrupting or denying makes people begin again (source 004: back to the first listening). */
function reopenStory({ state }: Turn, { entry }: Said): void {
  if (entry.act === 'interrupt') state.story += 1;
  if (entry.act === 'deny_problem') state.story = Math.max(1.5, state.story + 1);
}

/** The second scripted phrase is recognised as one. */
function recogniseScript(turn: Turn, { entry }: Said): void {
  if (entry.act !== 'scripted_courtesy' || (turn.before.uses[placeOf(entry.act)] ?? 0) < 1) return;
  const { react } = turn.state.temperament;
  nudge(turn, 'trust', -4 * react, 'sounds_scripted', entry.act);
  nudge(turn, 'anger', 3 * react, 'sounds_scripted', entry.act);
}

/** The case's own rules, in order. */
export function changeCase(turn: Turn, said: Said): void {
  findCause(turn, said);
  putOnTable(turn, said);
  close(turn, said);
  correct(turn, said);
  handOn(turn, said);
  drawLines(turn, said);
  reopenStory(turn, said);
  recogniseScript(turn, said);
}
