/** How each kind of act lands on the person who hears it. */
import type { ActEntry, Gauge } from '../acts.ts';
import { placeOf } from '../acts.ts';
import { isBaiting, isHellish, receptivity } from '../receptivity.ts';
import { nudge } from '../turn.ts';
import type { Turn } from '../turn.ts';
import { goodwill, shapeAct } from './shape.ts';

/** `strength`: order in the reply × quality, 0–1. Returns how well it landed; below 0 it backfired. */
export type Landing = (turn: Turn, entry: ActEntry, strength: number) => number;

const lowersForGood = (gauge: Gauge): boolean =>
  gauge === 'anger' || gauge === 'arousal' || gauge === 'effort';
const isGood = (gauge: Gauge, by: number): boolean => (lowersForGood(gauge) ? by < 0 : by > 0);

/** Well-meant acts: what is good in them meets goodwill, what backfires meets the temper. */
export const landKindly: Landing = (turn, entry, strength) => {
  const factor = shapeAct(turn, entry);
  const welcome = goodwill(turn, entry);
  for (const [gauge, by] of entry.moves) {
    const moved = by * factor * strength;
    if (gauge === 'composure') nudge(turn, gauge, by * strength, 'own_calm', entry.act);
    else if (isGood(gauge, moved)) nudge(turn, gauge, moved * welcome, entry.act, entry.act);
    else nudge(turn, gauge, moved * turn.state.temperament.react, 'backfires', entry.act);
  }
  return factor;
};

/** Harm is felt whole however specific the words, and more by the reactive and the worked up (domain 3.4.3). */
export const landHarm: Landing = (turn, entry, strength) => {
  const { temperament, arousal } = turn.state;
  const felt = temperament.react * (1 + (0.4 * arousal) / 100) * strength;
  for (const [gauge, by] of entry.moves) {
    const dignity = gauge === 'face' ? temperament.weights.respect : 1;
    nudge(turn, gauge, by * felt * dignity, entry.act, entry.act);
  }
  return -1;
};

/** Listening lands while there is something left to say; after that it is only silence with nods. */
export const landListening: Landing = (turn, entry, strength) => {
  const { state } = turn;
  if (state.mouthClosed && state.story > 0) {
    nudge(turn, 'heard', 5 * strength, 'mouth_opens_again', entry.act);
    return 0.5;
  }
  if (state.story > 0) {
    for (const [gauge, by] of entry.moves) nudge(turn, gauge, by * strength, 'story_told', entry.act);
    return 1;
  }
  const used = turn.before.uses[placeOf('listen')] ?? 0;
  nudge(turn, 'heard', 2 * strength * Math.pow(state.temperament.habit, used), 'listened_out', entry.act);
  nudge(turn, 'trust', -2 * strength, 'listened_out', entry.act);
  nudge(turn, 'effort', 2 * strength, 'listened_out', entry.act);
  return 0;
};

/** An honest no stings less the better the person was heard, and its way out counts more. */
export const landNo: Landing = (turn, entry, strength) => {
  const open = receptivity(turn.state);
  const { react, habit } = turn.state.temperament;
  const fresh = Math.pow(habit, turn.before.uses[placeOf(entry.act)] ?? 0);
  for (const [gauge, by] of entry.moves) {
    if (gauge === 'anger') nudge(turn, gauge, by * react * (1.3 - open) * strength, entry.act, entry.act);
    else if (by < 0) nudge(turn, gauge, by * (1.2 - open) * strength, entry.act, entry.act);
    else nudge(turn, gauge, by * (0.35 + 0.65 * open) * strength * fresh, entry.act, entry.act);
  }
  return 1;
};

/** A limit is valid against what was said; set without cause it humiliates. */
export const landLimit: Landing = (turn, entry, strength) => {
  const { state, said } = turn;
  const crossed = said.abuse > 0 || said.threat !== undefined;
  const inOrder = entry.act !== 'warn_of_end' || state.limitSet;
  if (crossed && inOrder) {
    const fresh = Math.pow(0.75, turn.before.uses[placeOf(entry.act)] ?? 0);
    for (const [gauge, by] of entry.moves) nudge(turn, gauge, by * strength * fresh, entry.act, entry.act);
    return 1;
  }
  const { react, weights } = state.temperament;
  nudge(turn, 'anger', 6 * react * strength, 'limit_without_cause', entry.act);
  nudge(turn, 'trust', -6 * strength, 'limit_without_cause', entry.act);
  nudge(turn, 'face', -6 * weights.respect * strength, 'limit_without_cause', entry.act);
  return -1;
};

/** Refusing bait works on those who bait; on others it is talk past the point. */
export const landRefusal: Landing = (turn, entry, strength) => {
  const { state, said } = turn;
  if (!isBaiting(state) && said.abuse === 0) {
    nudge(turn, 'trust', -1 * strength, 'no_bait_to_refuse', entry.act);
    return 0;
  }
  const used = turn.before.uses[placeOf(entry.act)] ?? 0;
  const fresh = Math.pow((1 + state.temperament.habit) / 2, used);
  for (const [gauge, by] of entry.moves) nudge(turn, gauge, by * strength * fresh, entry.act, entry.act);
  return 1;
};

/** Giving in buys a quiet moment with the next one's price (domain 3.8). */
export const landGivingIn: Landing = (turn, entry, strength) => {
  const used = turn.before.uses[placeOf(entry.act)] ?? 0;
  const worn = Math.pow(turn.state.temperament.habit, used);
  for (const [gauge, by] of entry.moves) {
    const shrinking = gauge === 'hope' ? Math.max(0, 1 - 0.4 * used) : 1;
    nudge(turn, gauge, by * worn * shrinking * strength, entry.act, entry.act);
  }
  if (entry.act === 'capitulate')
    nudge(turn, 'trust', (-3 - 2 * used) * strength, 'giving_in_costs_respect', entry.act);
  return 0.3;
};

/** Stepping away is right where somebody threatens, and rude or frightening where nobody does. */
export const landSafety: Landing = (turn, entry, strength) => {
  const inDanger = turn.said.threat === 'physical' || turn.state.threatened;
  for (const [gauge, by] of entry.moves) {
    if (inDanger || gauge === 'composure') nudge(turn, gauge, by * strength, entry.act, entry.act);
  }
  if (inDanger) return 1;
  const alarm = entry.act === 'step_back' ? 2 : 7;
  nudge(turn, 'anger', alarm * turn.state.temperament.react * strength, 'fled_from_rudeness', entry.act);
  nudge(turn, 'trust', -alarm * strength, 'fled_from_rudeness', entry.act);
  nudge(turn, 'face', -alarm * strength, 'fled_from_rudeness', entry.act);
  return -1;
};

/** A warm transfer to a baiting customer also breaks the game (source 003, method 3). */
export const landTransfer: Landing = (turn, entry, strength) => {
  const landed = landKindly(turn, entry, strength);
  const { state } = turn;
  if (isHellish(state) && state.bait > 40) {
    nudge(turn, 'bait', -state.bait * 0.5, 'transfer_breaks_the_game', entry.act);
    nudge(turn, 'arousal', -12, 'transfer_breaks_the_game', entry.act);
    nudge(turn, 'anger', -5, 'transfer_breaks_the_game', entry.act);
  }
  return landed;
};
