/** What a turn does by passing, after everything in it was said. Each rule once per turn. */
import type { ActClass } from '../../scenario/scenario.ts';
import type { ActEntry } from '../acts.ts';
import { temperature } from '../measure.ts';
import * as n from '../numbers.ts';
import { nudge, setTo, shiftBelief } from '../moving.ts';
import type { Turn } from '../turn.ts';

/** Solving or closing over a story that is still being told. */
function talkOverStory(turn: Turn): void {
  const { state, before, speech } = turn;
  if (before.story <= 1 || !speech.solves) return;
  nudge(turn, 'talked_over_the_story', ['heard', -5 * state.temperament.react]);
  nudge(turn, 'talked_over_the_story', ['arousal', 4 * state.temperament.react]);
}

/** The story gets told to those who listen or ask; a harmful act closes the mouth (decision 4). */
function tellStory(turn: Turn): void {
  const { state, before, speech } = turn;
  if (before.story <= 0) return;
  if (speech.harms) {
    state.mouthClosed = true;
    return;
  }
  if (before.mouthClosed) {
    if (speech.listens) state.mouthClosed = false;
    return;
  }
  const told = speech.listens || speech.paraphrases ? 1 : speech.asks ? 0.5 : 0;
  state.story = Math.max(0, state.story - told);
}

/** Families that are done rather than said: doing them again is not repeating oneself. */
const isSilent = (family: ActClass): boolean =>
  family === 'self_care' || family === 'limit' || family === 'safety';

/** Whether an act is something said that can be said too often; each new bait or piece of story is answered anew. */
function isSaid({ before, said, utterance }: Turn, { act, family }: ActEntry): boolean {
  if (family === 'bait_refusal') return !before.baiting && said.abuse === 0;
  if (act === 'listen') return before.story <= 0 && !utterance.tellsMore;
  return !isSilent(family);
}

/** How many things in a reply were said before, and whether all of them too often. */
function wornTalk(turn: Turn): number {
  const { state, speech } = turn;
  let talk = 0;
  let least = Infinity;
  for (const entry of speech.entries) {
    if (!isSaid(turn, entry)) continue;
    talk += 1;
    least = Math.min(least, state.uses[entry.place] ?? 0);
  }
  const often = talk > 1 ? n.WORN_AFTER_AT_LENGTH : n.WORN_AFTER;
  return talk > 0 && least >= often ? talk : 0;
}

/** The same things simply said again, with nothing new in them. */
function noticeRepetition(turn: Turn): void {
  if (turn.utterance.freshFact) return;
  const worn = wornTalk(turn);
  if (worn === 0) return;
  const noticed = turn.state.temperament.react * Math.min(3, worn);
  nudge(turn, 'broken_record', ['trust', -5.5 * noticed]);
  nudge(turn, 'broken_record', ['heard', -5.5 * noticed]);
  nudge(turn, 'broken_record', ['hope', -5.5 * noticed]);
  nudge(turn, 'broken_record', ['anger', 3 * noticed]);
}

/** Kind words about nothing in particular take the customer's time all the same. */
function chargeEmptyTalk(turn: Turn): void {
  const { speech, utterance } = turn;
  if (speech.harms || speech.entries.length === 0) return;
  if (utterance.quality.some((quality) => quality >= n.CONCRETE_FROM)) return;
  nudge(turn, 'empty_talk', ['effort', n.EMPTY_TALK]);
  nudge(turn, 'empty_talk', ['trust', -1]);
}

/** Anger is catching (Dallimore et al. 2007); calm slowly returns. */
function catchMood(turn: Turn): void {
  const { state, speech } = turn;
  if (state.arousal > 60) nudge(turn, 'anger_is_catching', ['composure', -3]);
  if (!speech.breathes) nudge(turn, 'calm_returns', ['composure', 1]);
}

/** Every stair the customer has to climb makes angrier. */
function chargeEffort(turn: Turn): void {
  const climbed = turn.state.effort - turn.before.effort;
  if (climbed > 0) nudge(turn, 'effort_angers', ['anger', 0.25 * climbed * turn.state.temperament.react]);
}

/** What a turn leaves of arousal over its resting place, and takes of anger in somebody wholly heard. */
const AROUSAL_KEPT = Math.pow(2, -1 / n.AROUSAL_HALF_LIFE);
const ANGER_COOLED = 1 - Math.pow(2, -1 / n.ANGER_HALF_LIFE);

/** Arousal falls by itself towards the anger under it. */
function coolArousal(turn: Turn): void {
  const rest = n.AROUSAL_REST * turn.state.anger;
  setTo(turn, 'arousal_settles', ['arousal', rest + (turn.state.arousal - rest) * AROUSAL_KEPT]);
}

/** Anger falls only in people who were heard; the unheard stew (Kjærvik & Bushman 2024). */
function coolAnger(turn: Turn): void {
  const { state } = turn;
  const cooled = state.anger * ANGER_COOLED * (state.heard / 100) * (0.5 + state.trust / 100);
  nudge(turn, 'cools_when_heard', ['anger', -cooled]);
  if (state.heard < n.STEWING_UNDER) nudge(turn, 'stews_unheard', ['anger', 0.8 * state.temperament.react]);
}

/** A fault of ours without a word of apology. */
function missApology(turn: Turn): void {
  const { state } = turn;
  if (state.issue.fault < n.FAULT_OWED || state.apologised || state.turn <= n.APOLOGY_DUE) return;
  nudge(turn, 'apology_missing', ['anger', 1]);
  nudge(turn, 'apology_missing', ['trust', -1]);
}

/** Patience runs out when nothing is on offer. */
function losePatience(turn: Turn): void {
  const { state } = turn;
  if (state.offered || state.turn <= state.temperament.patience) return;
  nudge(turn, 'patience_runs_out', ['effort', 2]);
  nudge(turn, 'patience_runs_out', ['anger', 1.2 * state.temperament.react]);
}

/** Once it is really being put right, anger loses its object. */
function settle(turn: Turn): void {
  const { state } = turn;
  if (state.acted && state.belief < 0.3 && state.hope > 55)
    setTo(turn, 'put_right', ['anger', state.anger * 0.8]);
}

/** Some anger stays until the thing is done. */
function keepResidue(turn: Turn): void {
  const { state, before } = turn;
  const base = state.acted ? n.RESIDUE.acted : state.confirmed ? n.RESIDUE.confirmed : n.RESIDUE.open;
  const floor = base + (state.earlierFailure ? n.RESIDUE.afterEarlierFailure : 0);
  const least = Math.min(before.anger, floor);
  if (state.anger < least) setTo(turn, 'some_anger_stays', ['anger', least]);
}

/** Talked to kindly and heard, people see their own mistake (source 002; Itzchakov et al. 2017). */
function comeToReality(turn: Turn): void {
  if (turn.state.belief > 0 && turn.state.heard > 60) shiftBelief(turn, 'sees_it_himself', -0.08);
}

/** The hazard goes on for every turn nobody says no (decision 10). */
function letHazardStand({ state }: Turn): void {
  if (state.issue.hazard && (!state.refusedFirmly || state.hazardAllowed)) state.hazardTurns++;
}

/** Within reach of somebody who threatens, every turn counts. */
function stayInDanger({ state, said }: Turn): void {
  const reachable = !state.left && !(state.steppedBack && state.helpCalled);
  if (said.threat === 'physical' && reachable) state.dangerTurns++;
}

function rememberPeak({ state }: Turn): void {
  state.peak = Math.max(state.peak, temperature(state));
}

/** The passing of a turn, in order. Named one by one: a list of them would cost a third more. */
export function passTurn(turn: Turn): void {
  talkOverStory(turn);
  tellStory(turn);
  noticeRepetition(turn);
  chargeEmptyTalk(turn);
  catchMood(turn);
  chargeEffort(turn);
  coolArousal(turn);
  coolAnger(turn);
  missApology(turn);
  losePatience(turn);
  settle(turn);
  keepResidue(turn);
  comeToReality(turn);
  letHazardStand(turn);
  stayInDanger(turn);
  rememberPeak(turn);
}
