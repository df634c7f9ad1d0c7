import { assign, setup, type SnapshotFrom } from 'xstate';
import type { Scenario } from '../scenario/scenario.ts';
import { canBait, throwNextBait } from './baits.ts';
import { seat, type Course, type Settings } from './course.ts';
import { openQuestions, sayFarewell, tellEpilogue } from './endings.ts';
import type { Turn } from './hearing.ts';
import { goOn, isOnTable, sayBeat, takeTurn } from './playing.ts';
import { setAside, thoughtOn } from './thought.ts';

/** What can happen to a conversation. */
export type Event =
  | { readonly type: 'turn.taken'; readonly turn: Turn }
  | { readonly type: 'thought.set_aside' }
  | { readonly type: 'question.answered'; readonly question: string; readonly answer: string };

const room = setup({
  types: {
    context: {} as Course,
    events: {} as Event,
    input: {} as { readonly scenario: Scenario; readonly settings: Settings },
  },
  actions: {
    sayBeat: assign(({ context }) => sayBeat(context)),
    takeTurn: assign(({ context, event }) =>
      event.type === 'turn.taken' ? takeTurn(context, event.turn) : context,
    ),
    setAside: assign(({ context }) => setAside(context)),
    throwNextBait: assign(({ context }) => throwNextBait(context)),
    goOn: assign(({ context }) => goOn(context)),
    sayFarewell: assign(({ context }) => sayFarewell(context)),
    noteAnswer: assign(({ context, event }) => {
      if (event.type !== 'question.answered') return context;
      return { ...context, after: { ...context.after, [event.question]: event.answer } };
    }),
    tellEpilogue: assign(({ context }) => tellEpilogue(context)),
  },
  guards: {
    isOnTable: ({ context, event }) => event.type === 'turn.taken' && isOnTable(event.turn, context),
    isThinking: ({ context }) => thoughtOn(context) !== null,
    isLeaving: ({ context }) => context.leaving !== null,
    canBait: ({ context }) => canBait(context),
    isDecided: ({ context }) => context.decided !== null,
    isAsked: ({ context, event }) => event.type === 'question.answered' && isAsked(context, event),
    isSettled: ({ context }) => openQuestions(context).length === 0,
    hasQuestions: ({ context }) => openQuestions(context).length > 0,
  },
});

function isAsked(course: Course, event: Extract<Event, { type: 'question.answered' }>): boolean {
  const card = openQuestions(course).find(({ question }) => question === event.question);
  return card?.answers.some(({ id }) => id === event.answer) ?? false;
}

/** One conversation, from the first ring to what came of it days later. */
export const conversationChart = room.createMachine({
  id: 'conversation',
  description: 'A customer and a trainee, turn by turn.',
  context: ({ input }) => seat(input.scenario, input.settings),
  initial: 'speaking',
  states: {
    speaking: {
      description: 'The customer says what this moment has to say.',
      entry: 'sayBeat',
      always: 'answering',
    },
    answering: {
      description: 'The trainee has the floor: a reply, a standing move, or silence.',
      on: {
        'turn.taken': { guard: 'isOnTable', target: 'reacting', actions: 'takeTurn' },
        'thought.set_aside': { guard: 'isThinking', actions: 'setAside' },
      },
    },
    reacting: {
      description: 'The customer has answered; what follows is being decided.',
      always: [
        { guard: 'isLeaving', target: 'parting' },
        { guard: 'canBait', target: 'provoked', actions: 'throwNextBait' },
        { guard: 'isDecided', target: 'speaking', actions: 'goOn' },
        { target: 'answering' },
      ],
    },
    provoked: {
      description: 'A provocation hangs in the air, and what was decided before it waits.',
      on: { 'turn.taken': { guard: 'isOnTable', target: 'recovering', actions: 'takeTurn' } },
    },
    recovering: {
      description: 'The provocation is over, bitten or not; no second one follows at once.',
      always: [
        { guard: 'isLeaving', target: 'parting' },
        { guard: 'isDecided', target: 'speaking', actions: 'goOn' },
        { target: 'answering' },
      ],
    },
    parting: {
      description: 'The contact has ended; the last words are said.',
      entry: 'sayFarewell',
      always: [{ guard: 'hasQuestions', target: 'minute_after' }, { target: 'days_later' }],
    },
    minute_after: {
      description: 'The minute after: what is repaired, who owns it, where it is written down.',
      on: { 'question.answered': { guard: 'isAsked', actions: 'noteAnswer' } },
      always: { guard: 'isSettled', target: 'days_later' },
    },
    days_later: {
      description: 'Days later: what came of it, and what the customer would say about it.',
      type: 'final',
      entry: 'tellEpilogue',
    },
  },
});

/** A conversation at one moment. */
export type Moment = SnapshotFrom<typeof conversationChart>;
