/**
 * The game of customers who bait (source 003; decision 7): a reaction feeds it, a refusal starves it,
 * with one last burst before it goes out. Once per turn, whatever number of acts the reply had.
 */
import * as n from '../numbers.ts';
import { isHellish } from '../receptivity.ts';
import { nudge, setTo } from '../moving.ts';
import type { Turn } from '../turn.ts';

function bitten(turn: Turn, bite: number): void {
  const { state } = turn;
  const game = state.temperament.bait;
  state.reaction = 'bitten';
  state.bites++;
  state.refusals = 0;
  nudge(turn, 'bait_taken', ['bait', 18 * bite * game + 4]);
  nudge(turn, 'bait_taken', ['anger', 6 * bite * game]);
  nudge(turn, 'bait_taken', ['arousal', 8 * bite * game]);
  nudge(turn, 'bait_taken', ['composure', -10 * bite]);
}

function refused(turn: Turn): void {
  const { state } = turn;
  state.reaction = 'refused';
  state.refusals++;
  nudge(turn, 'bait_refused', ['bait', -4]);
  if (state.refusals > 1 || state.bites > 0) return;
  nudge(turn, 'last_burst', ['arousal', 6 * state.temperament.bait]);
  nudge(turn, 'last_burst', ['bait', 6]);
}

/** Neither bitten nor refused: the hook goes out again, unless the person is being listened to. */
function fish(turn: Turn): void {
  if (!turn.speech.attends) nudge(turn, 'fishing_again', ['bait', 4]);
}

/** A game that had gone out flares up again after a reaction or a slight. */
function rekindle(turn: Turn): void {
  turn.state.deflated = false;
  setTo(turn, 'rekindled', ['bait', Math.max(turn.state.bait, n.BAITING_OVER + 8)]);
}

/** What the reply was to somebody playing: food, nothing, or neither. */
function react(turn: Turn, bite: number): void {
  const playing = turn.before.baiting;
  const { harms: harmful, refuses } = turn.speech;
  if (bite > 0 && (playing || harmful)) bitten(turn, bite);
  else if (playing && bite === 0 && !harmful && refuses) refused(turn);
  else if (playing) fish(turn);
  if (playing) drain(turn);
}

/** The game's own rules for one turn; people who never bait have none. */
export function playGame(turn: Turn): void {
  const { state, before, speech } = turn;
  state.reaction = 'none';
  if (state.temperament.bait === 0) return;
  react(turn, speech.bite);
  if (!isHellish(state)) return;
  if (before.deflated && (speech.bite > 0 || speech.harms)) rekindle(turn);
  else if (state.bait < n.DEFLATED_UNDER) state.deflated = true;
}

/** Being baited wears the trainee down; a breath taken on purpose halves it. */
function drain(turn: Turn): void {
  const breath = turn.speech.breathes ? 0.5 : 1;
  nudge(turn, 'baited_turn', ['composure', -n.BAITED_TURN * turn.state.temperament.bait * breath]);
}
