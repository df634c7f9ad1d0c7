/**
 * The shape of a customer: how the person is, what can happen next, how it ends. One chart per persona;
 * the figures come from the pure `step`, called in the one assign, and guards only read its result.
 */
import { assign, setup } from 'xstate';
import type { Persona } from '../scenario/scenario.ts';
import { seatState } from './seat.ts';
import { stepWithReasons } from './step.ts';
import type { Trace } from './turn.ts';
import { GUARDS } from './chart-guards.ts';
import type { Carried, CustomerEvent, Seat } from './customer-event.ts';
import { regionsOf } from './chart-regions.ts';

const NO_REASONS: Trace = { effects: [], shapings: [] };

const vocabulary = setup({
  types: {
    context: {} as Carried,
    events: {} as CustomerEvent,
    input: {} as Seat,
  },
  guards: GUARDS,
  actions: {
    takeTurn: assign(({ context, event }) => {
      if (event.type !== 'reply.given') return context;
      return stepWithReasons(context.state, event.utterance);
    }),
  },
});

/** The chart of one persona as plain configuration; the tests take single transitions out of it. */
export const chartOf = (persona: Persona) => ({
  id: persona.id,
  description: 'A customer, from the first word to the end of the contact.',
  type: 'parallel' as const,
  context: ({ input }: { input: Seat }): Carried => ({
    state: seatState(input.persona, input.circumstances),
    why: NO_REASONS,
  }),
  states: regionsOf(persona),
});
export type Chart = ReturnType<typeof chartOf>;

/** Makes a machine of a chart. */
export const machineOf = (chart: Chart) => vocabulary.createMachine(chart);
export type CustomerMachine = ReturnType<typeof machineOf>;

const MACHINES = new WeakMap<Persona, CustomerMachine>();

/** The persona's machine, built once. */
export function machineFor(persona: Persona): CustomerMachine {
  const known = MACHINES.get(persona);
  if (known) return known;
  const machine = machineOf(chartOf(persona));
  MACHINES.set(persona, machine);
  return machine;
}
