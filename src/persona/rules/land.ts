/** How each kind of act lands on the person who hears it. */
import type { ActEntry, Gauge } from '../acts.ts';
import { CALM_ENOUGH } from '../numbers.ts';
import { isBaiting, isHellish, receptivity } from '../receptivity.ts';
import { nudge } from '../moving.ts';
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
  const welcome = goodwill(turn);
  for (const [gauge, by] of entry.moves) {
    const moved = by * factor * strength;
    if (gauge === 'composure') nudge(turn, 'own_calm', [gauge, by * strength]);
    else if (isGood(gauge, moved)) nudge(turn, entry.act, [gauge, moved * welcome]);
    else nudge(turn, 'backfires', [gauge, moved * turn.state.temperament.react]);
  }
  return factor;
};

/** Harm is felt whole however specific the words, and more by the reactive and the worked up (domain 3.4.3). */
export const landHarm: Landing = (turn, entry, strength) => {
  const { temperament, arousal } = turn.state;
  const felt = temperament.react * (1 + (0.4 * arousal) / 100) * strength;
  for (const [gauge, by] of entry.moves) {
    const dignity = gauge === 'face' ? temperament.weights.respect : 1;
    nudge(turn, entry.act, [gauge, by * felt * dignity]);
  }
  return -1;
};

/**
 * A breath restores who is losing calm. Pausing again without need, or when something is on the table already, is
 * to the customer only a silence.
 */
export const landBreath: Landing = (turn, entry, strength) => {
  const again = turn.state.offered || (turn.state.uses[entry.place] ?? 0) > 0;
  const needless = again && turn.state.composure >= CALM_ENOUGH;
  const landed = landKindly(turn, entry, strength);
  if (!needless) return landed;
  nudge(turn, 'needless_pause', ['trust', -2 * strength]);
  nudge(turn, 'needless_pause', ['effort', 2 * strength]);
  return landed;
};

/** Listening lands while there is something left to say; after that it is only silence with nods, and keeps people. */
export const landListening: Landing = (turn, entry, strength) => {
  const { state } = turn;
  if (state.mouthClosed && state.story > 0) {
    nudge(turn, 'mouth_opens_again', ['heard', 5 * strength]);
    return 0.5;
  }
  if (state.story > 0 || turn.utterance.tellsMore) {
    for (const [gauge, by] of entry.moves) nudge(turn, 'story_told', [gauge, by * strength]);
    return 1;
  }
  if (!state.offered) {
    const worn = Math.pow(state.temperament.habit, state.uses[entry.place] ?? 0);
    nudge(turn, 'listened_out', ['heard', 2 * strength * worn]);
  }
  nudge(turn, 'listened_out', ['trust', -2 * strength]);
  nudge(turn, 'listened_out', ['effort', 2 * strength]);
  return 0;
};

/** An honest no stings less the better the person was heard, and its way out counts more. */
export const landNo: Landing = (turn, entry, strength) => {
  const open = receptivity(turn.state);
  const { react, habit } = turn.state.temperament;
  const fresh = Math.pow(habit, turn.state.uses[entry.place] ?? 0);
  for (const [gauge, by] of entry.moves) {
    if (gauge === 'anger') nudge(turn, entry.act, [gauge, by * react * (1.3 - open) * strength]);
    else if (by < 0) nudge(turn, entry.act, [gauge, by * (1.2 - open) * strength]);
    else nudge(turn, entry.act, [gauge, by * (0.35 + 0.65 * open) * strength * fresh]);
  }
  return 1;
};

/** A limit is valid against what was said; set without cause it humiliates. */
export const landLimit: Landing = (turn, entry, strength) => {
  const { state, said } = turn;
  const crossed = said.abuse > 0 || said.threat !== undefined;
  const inOrder = entry.act !== 'warn_of_end' || state.limitSet;
  if (crossed && inOrder) {
    const fresh = Math.pow(0.75, turn.state.uses[entry.place] ?? 0);
    for (const [gauge, by] of entry.moves) nudge(turn, entry.act, [gauge, by * strength * fresh]);
    return 1;
  }
  const { react, weights } = state.temperament;
  nudge(turn, 'limit_without_cause', ['anger', 6 * react * strength]);
  nudge(turn, 'limit_without_cause', ['trust', -6 * strength]);
  nudge(turn, 'limit_without_cause', ['face', -6 * weights.respect * strength]);
  return -1;
};

/** Refusing bait works on those who bait; on others it is talk past the point. */
export const landRefusal: Landing = (turn, entry, strength) => {
  const { state, said } = turn;
  if (!isBaiting(state) && said.abuse === 0) {
    nudge(turn, 'no_bait_to_refuse', ['trust', -1 * strength]);
    return 0;
  }
  const used = turn.state.uses[entry.place] ?? 0;
  const fresh = Math.pow((1 + state.temperament.habit) / 2, used);
  for (const [gauge, by] of entry.moves) nudge(turn, entry.act, [gauge, by * strength * fresh]);
  return 1;
};

/** Giving in buys a quiet moment with the next one's price (domain 3.8). */
export const landGivingIn: Landing = (turn, entry, strength) => {
  const used = turn.state.uses[entry.place] ?? 0;
  const worn = Math.pow(turn.state.temperament.habit, used);
  for (const [gauge, by] of entry.moves) {
    const shrinking = gauge === 'hope' ? Math.max(0, 1 - 0.4 * used) : 1;
    nudge(turn, entry.act, [gauge, by * worn * shrinking * strength]);
  }
  if (entry.act === 'capitulate')
    nudge(turn, 'giving_in_costs_respect', ['trust', (-3 - 2 * used) * strength]);
  return 0.3;
};

/** Stepping away is right where somebody threatens, and rude or frightening where nobody does. */
export const landSafety: Landing = (turn, entry, strength) => {
  const inDanger = turn.said.threat === 'physical' || turn.state.threatened;
  for (const [gauge, by] of entry.moves) {
    if (inDanger || gauge === 'composure') nudge(turn, entry.act, [gauge, by * strength]);
  }
  if (inDanger) return 1;
  const alarm = entry.act === 'step_back' ? 2 : 7;
  nudge(turn, 'fled_from_rudeness', ['anger', alarm * turn.state.temperament.react * strength]);
  nudge(turn, 'fled_from_rudeness', ['trust', -alarm * strength]);
  nudge(turn, 'fled_from_rudeness', ['face', -alarm * strength]);
  return -1;
};

/** A warm transfer to a baiting customer also breaks the game (source 003, method 3). */
export const landTransfer: Landing = (turn, entry, strength) => {
  const landed = landKindly(turn, entry, strength);
  const { state } = turn;
  if (isHellish(state) && state.bait > 40) {
    nudge(turn, 'transfer_breaks_the_game', ['bait', -state.bait * 0.5]);
    nudge(turn, 'transfer_breaks_the_game', ['arousal', -12]);
    nudge(turn, 'transfer_breaks_the_game', ['anger', -5]);
  }
  return landed;
};
