import { initialTransition, transition } from 'xstate';
import { ENGINE } from '../persona/persona.ts';
import { CHANNEL_CLOCK, MOVES, type Persona, type Scenario } from '../scenario/scenario.ts';
import { conversationChart, type Event, type Moment } from './chart.ts';
import { placeOf, type Course, type Settings } from './course.ts';
import { outcomeNow } from './endings.ts';
import { offeredMoves } from './moves.ts';
import { repliesNow } from './replies.ts';
import type { Choice, ChoiceMade, Happening, Recipe, Table } from './run.ts';
import { tableOf } from './table.ts';
import { SET_ASIDE } from './thought.ts';

/** One run as it stands. Never changed in place: choosing hands back a new one. */
export interface Conversation {
  readonly recipe: Recipe;
  readonly table: Table;
  readonly happenings: readonly Happening[];
  readonly scenario: Scenario;
  /** The chart's own snapshot; nobody outside this room looks into it. */
  readonly moment: Moment;
}

/** Simulated minutes that even an answer at once takes in writing, so that time moves (decision 6). */
export const AT_ONCE = 1;

/** Seats a customer and lets the first line be said. */
export function open(scenario: Scenario, settings: Settings): Conversation {
  const [moment] = initialTransition(conversationChart, { scenario, settings });
  return seen(moment);
}

/** Makes a choice. One that is not on the table changes nothing: the same conversation comes back. */
export function choose(conversation: Conversation, choice: Choice): Conversation {
  if (!canChoose(conversation, choice)) return conversation;
  const { moment } = conversation;
  const [next] = transition(conversationChart, moment, eventOf(choice, moment.context));
  return seen(next);
}

/** Whether a choice is on the table now. */
export function canChoose({ table, moment }: Conversation, choice: Choice): boolean {
  switch (choice.kind) {
    case 'silence':
      return table.stage === 'answering';
    case 'set_aside':
      return table.thought !== null;
    case 'reply':
      return table.stage === 'answering' && repliesNow(moment.context).some(({ id }) => id === choice.id);
    case 'move':
      return table.stage === 'answering' && isOpen(moment.context, choice.move);
    case 'after':
      return table.after.some(
        ({ question, answers }) =>
          question === choice.question && answers.some(({ id }) => id === choice.answer),
      );
  }
}

function isOpen(course: Course, move: string): boolean {
  return offeredMoves(course).some((offered) => offered.move === move && offered.open);
}

function eventOf(choice: Choice, course: Course): Event {
  if (choice.kind === 'after')
    return { type: 'question.answered', question: choice.question, answer: choice.answer };
  if (choice.kind === 'set_aside') return { type: 'thought.set_aside' };
  const isWritten = CHANNEL_CLOCK[course.scenario.channel] === 'written';
  const minutes = isWritten ? Math.max(0, Math.round(choice.minutes ?? AT_ONCE)) : 0;
  return { type: 'turn.taken', turn: { ...choice, minutes } };
}

/** Who plays in this run: the scenario's own persona, or a guest. */
export function personaOf({ moment }: Conversation): Persona {
  return moment.context.persona;
}

/** The outcome, 0–100; before the end, what it would be had the contact stopped here. */
export function outcomeSoFar({ moment }: Conversation): number {
  return outcomeNow(moment.context);
}

/** Goes back to how things stood after so many choices; what came later is forgotten. */
export function rewind(conversation: Conversation, turn: number): Conversation {
  let back = reopened(conversation);
  for (const made of conversation.recipe.choices.slice(0, Math.max(0, turn))) {
    back = choose(back, choiceOf(made));
  }
  return back;
}

function reopened({ scenario, moment }: Conversation): Conversation {
  const { seed, language, persona, intensity, composure } = moment.context;
  return open(scenario, { seed, language, persona, intensity, composure });
}

const MOVE_MARK = '~';
const SILENCE = '~silence';

/** A choice as it was made, to be made again. */
export function choiceOf({ chose, minutes }: Pick<ChoiceMade, 'chose' | 'minutes'>): Choice {
  if (chose === SET_ASIDE) return { kind: 'set_aside' };
  if (chose === SILENCE) return { kind: 'silence', minutes };
  const move = MOVES.find((each) => chose === MOVE_MARK + each);
  return move === undefined ? { kind: 'reply', id: chose, minutes } : { kind: 'move', move, minutes };
}

function seen(moment: Moment): Conversation {
  const course: Course = moment.context;
  return {
    recipe: recipeOf(course),
    table: tableOf(moment),
    happenings: course.happenings,
    scenario: course.scenario,
    moment,
  };
}

function recipeOf(course: Course): Recipe {
  const { scenario, persona, language, seed, intensity, composure, choices, after } = course;
  return {
    format: 1,
    engine: ENGINE,
    pack: scenario.pack.id,
    version: scenario.pack.version,
    scenario: scenario.id,
    persona: persona.id,
    language,
    seed,
    intensity,
    composure,
    choices,
    after,
    fingerprint: scenario.fingerprint,
    stands: placeOf(course),
  };
}
