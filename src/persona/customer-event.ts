/** What happens to a customer, and what one carries from event to event. */
import type { Persona, Threat } from '../scenario/scenario.ts';
import type { Circumstances, State, Utterance } from './state.ts';
import type { Trace } from './turn.ts';

/** What a sitting customer carries: the figures, and why they moved last. */
export interface Carried {
  readonly state: State;
  readonly why: Trace;
}
export type CustomerEvent =
  | { readonly type: 'reply.given'; readonly utterance: Utterance }
  | { readonly type: 'line.spoken'; readonly abuse: number; readonly threat?: Threat }
  | { readonly type: 'bait.thrown'; readonly abuse: number; readonly threat?: Threat };
export interface Seat {
  readonly persona: Persona;
  readonly circumstances: Circumstances;
}
