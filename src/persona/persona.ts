/**
 * persona: the customer as a machine. Front door of the room.
 * Moods, acts, baits, what calms and what inflames; pure arithmetic in `step`, shape in XState.
 */
export type { Circumstances, Effect, Mood, Shaping, State, Utterance } from './state.ts';
