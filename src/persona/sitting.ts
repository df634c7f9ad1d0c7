/** A customer sitting in a conversation: stepped as a pure function, kept as plain data. */
import { initialTransition, transition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { BANDS, PHASES } from '../scenario/scenario.ts';
import type { Band, EndingKind, Move, Persona, Phase, Threat } from '../scenario/scenario.ts';
import { machineFor } from './chart.ts';
import type { CustomerMachine } from './chart.ts';
import type { CustomerEvent } from './customer-event.ts';
import { exitFor } from './exits.ts';
import { temperature } from './measure.ts';
import { outcome } from './outcome.ts';
import type { Aftermath } from './memory.ts';
import type { Circumstances, Effect, Mood, Shaping, State, Utterance } from './state.ts';

export interface Sitting {
  readonly persona: Persona;
  readonly snapshot: SnapshotFrom<CustomerMachine>;
}

/** Seats a persona: the start of a run. */
export function seatPersona(persona: Persona, circumstances: Circumstances): Sitting {
  const [snapshot] = initialTransition(machineFor(persona), { persona, circumstances });
  return { persona, snapshot };
}

function happens(sitting: Sitting, event: CustomerEvent): Sitting {
  const [snapshot] = transition(machineFor(sitting.persona), sitting.snapshot, event);
  return { persona: sitting.persona, snapshot };
}

/** The trainee takes a turn. After the contact has ended nothing changes any more. */
export const hear = (sitting: Sitting, utterance: Utterance): Sitting =>
  happens(sitting, { type: 'reply.given', utterance });

/** What kind of thing a customer's line was; baits are thrown, other lines spoken. */
export interface Spoken {
  readonly abuse: number;
  readonly threat?: Threat;
}
export const lineSpoken = (sitting: Sitting, line: Spoken): Sitting =>
  happens(sitting, { type: 'line.spoken', ...line });
export const throwBait = (sitting: Sitting, line: Spoken): Sitting =>
  happens(sitting, { type: 'bait.thrown', ...line });

const regionValue = (sitting: Sitting, region: string): string => {
  const value: unknown = sitting.snapshot.value;
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, region) : null;
  return typeof found === 'string' ? found : '';
};

export const stateOf = (sitting: Sitting): State => sitting.snapshot.context.state;

/** The figures as they show, all 0–100. */
export function moodOfState(state: State): Mood {
  const { anger, arousal, heard, trust, hope, effort, face, bait, composure } = state;
  return {
    anger,
    arousal,
    heard,
    trust,
    hope,
    effort,
    face,
    bait,
    temperature: temperature(state),
    composure,
  };
}
export const moodOf = (sitting: Sitting): Mood => moodOfState(stateOf(sitting));

/** The band that shows, with its hysteresis. */
export const bandOf = (sitting: Sitting): Band =>
  BANDS.find((band) => band === regionValue(sitting, 'mood')) ?? 'calm';
export const phaseOf = (sitting: Sitting): Phase =>
  PHASES.find((phase) => phase === regionValue(sitting, 'phase')) ?? 'opening';

const GAMES = ['provoking', 'gloating', 'testing', 'deflated'] as const;
/** How a baiting person plays just now; `none` for everybody else. */
export function gameOf(sitting: Sitting): (typeof GAMES)[number] | 'none' {
  const game = GAMES.find((name) => name === regionValue(sitting, 'game'));
  return game ?? (regionValue(sitting, 'needle') === 'needling' ? 'provoking' : 'none');
}
/** Whether a bait may be thrown now. */
export function isBaitDue(sitting: Sitting): boolean {
  const game = gameOf(sitting);
  return game !== 'none' && game !== 'deflated' && exitOf(sitting) === null;
}

/** Why the figures moved in the last turn. */
export const whyOf = (
  sitting: Sitting,
): { readonly effects: readonly Effect[]; readonly shapings: readonly Shaping[] } =>
  sitting.snapshot.context.why;

/** How the contact ended by itself, or null while the two still talk. */
export const exitOf = (sitting: Sitting): EndingKind | null => exitFor(stateOf(sitting));

/** Where it would rest if it stopped now: an exit, a case handed on in the last turn, or nothing yet. */
export function restOf(sitting: Sitting): EndingKind | null {
  return exitOf(sitting) ?? (stateOf(sitting).handedOver === 'no' ? null : 'handed_over');
}

/** The standing moves there is cause for. */
export const movesOpen = (sitting: Sitting): readonly Move[] =>
  movesWithCause({
    crossed: regionValue(sitting, 'conduct') !== 'civil',
    danger: regionValue(sitting, 'safety') === 'danger',
  });

/** The moves there is cause for once a line was crossed, or while somebody is in danger. */
export function movesWithCause({ crossed, danger }: { crossed: boolean; danger: boolean }): readonly Move[] {
  const always: readonly Move[] = ['listen', 'breathe', 'hand_over'];
  return [
    ...always,
    ...(crossed ? (['first_person_limit', 'end_contact'] as const) : []),
    ...(crossed || danger ? (['step_back', 'call_help'] as const) : []),
  ];
}

/** What the customer would say about it later, 0–100, by how it ended and what came after. */
export const outcomeOf = (sitting: Sitting, aftermath: Aftermath): number =>
  outcome(stateOf(sitting), aftermath);
