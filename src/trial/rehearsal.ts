/** Playing a scenario without a person: made ready once, then played choice by choice. */
import {
  choose,
  MOVE_ACT,
  open,
  outcomeSoFar,
  personaOf,
  type Choice,
  type Conversation,
  type Intensity,
} from '../conversation/conversation.ts';
import { seatState } from '../persona/persona.ts';
import type { Persona, Scenario, Threat } from '../scenario/scenario.ts';
import type { AfterAnswers, Option, Rehearsal, Take } from './take.ts';

/** Makes a scenario ready to be played by its own persona or a guest, at an intensity of 1 unless told. */
export function rehearse(
  scenario: Scenario,
  cast: { readonly persona?: Persona; readonly intensity?: Intensity } = {},
): Rehearsal {
  return { scenario, persona: cast.persona ?? scenario.persona, intensity: cast.intensity ?? 1 };
}

const CONVERSATIONS = new WeakMap<Take, Conversation>();

/** Where a run starts: a whole seed from 1 to 2^32 − 1, and the trainee's calm, 0–100, 80 unless told. */
export interface Beginning {
  readonly seed: number;
  readonly composure?: number;
}

/** Seats the customer and lets the first line be said. */
export function begin(rehearsal: Rehearsal, { seed, composure = 80 }: Beginning): Take {
  const { scenario, persona, intensity } = rehearsal;
  const conversation = open(scenario, { seed, language: 'en', persona, intensity, composure });
  return takeWith(rehearsal, conversation);
}

function takeWith(rehearsal: Rehearsal, conversation: Conversation): Take {
  const { persona, scenario } = rehearsal;
  const { seed } = conversation.recipe;
  const state = seatState(persona, { issue: scenario.issue, seed });
  const take: Take = { rehearsal, seed, turn: 0, state, place: '', ended: null };
  show(take, conversation);
  return take;
}

function show(take: Take, conversation: Conversation): void {
  CONVERSATIONS.set(take, conversation);
  const { context } = conversation.moment;
  take.turn = conversation.table.turn;
  take.state = context.sitting.snapshot.context.state;
  take.place = conversation.recipe.stands ?? '';
  take.ended = context.leaving;
}

function conversationOf(take: Take): Conversation {
  const conversation = CONVERSATIONS.get(take);
  if (conversation === undefined) throw new Error('This take was not begun here.');
  return conversation;
}

/** A conversation somebody played, as a take: its choices made again. */
export function takeOf(conversation: Conversation): Take {
  const { scenario, recipe } = conversation;
  const rehearsal = rehearse(scenario, { persona: personaOf(conversation), intensity: recipe.intensity });
  const take = begin(rehearsal, recipe);
  for (const { chose, minutes } of recipe.choices) {
    const option = optionsOf(take).find((each) => each.chose === chose);
    if (option !== undefined) play(take, option, minutes);
  }
  return take;
}

const SILENCE: Option = { chose: '~silence', acts: ['silence'], specific: true, reply: null, move: null };

/** What the trainee can do now: replies as they lie on the table, open moves, silence. Nothing once it is over. */
export function optionsOf(take: Take): readonly Option[] {
  const { table, scenario } = conversationOf(take);
  if (table.stage !== 'answering') return [];
  const written = [
    ...Object.values(scenario.beats).flatMap(({ id, replies }) => (id === take.place ? replies : [])),
    ...[...take.rehearsal.persona.baits, ...scenario.persona.baits].flatMap(({ id, replies }) =>
      `bait:${id}` === take.place ? replies : [],
    ),
  ];
  const replies = table.replies.flatMap(({ id }): Option[] => {
    const reply = written.find((each) => each.id === id);
    if (reply === undefined) return [];
    return [{ chose: id, acts: reply.acts, specific: reply.specific, reply, move: null }];
  });
  const moves = table.moves.flatMap(({ move, open }): Option[] => {
    if (!open) return [];
    const isSecond = move === 'first_person_limit' && take.state.limitSet;
    const act = isSecond ? 'warn_of_end' : MOVE_ACT[move];
    return [{ chose: `~${move}`, acts: [act], specific: true, reply: null, move }];
  });
  return [...replies, ...moves, SILENCE];
}

/** Takes one of the options, in place. Minutes count in written channels only. */
export function play(take: Take, option: Option, minutes = 0): void {
  show(take, choose(conversationOf(take), choiceFor(option, minutes)));
}

function choiceFor({ chose, move }: Option, minutes: number): Choice {
  if (chose === SILENCE.chose) return { kind: 'silence', minutes };
  return move === null ? { kind: 'reply', id: chose, minutes } : { kind: 'move', move, minutes };
}

/** The same moment a second time, to try something. */
export function copyOf(take: Take): Take {
  return takeWith(take.rehearsal, conversationOf(take));
}

/** The worst the customer said since the last choice: what a limit would answer. */
export function saidIn(take: Take): { readonly abuse: number; readonly threat?: Threat } {
  const { lines } = conversationOf(take).table;
  const threats = lines.flatMap((line) => (line.threat ? [line.threat] : []));
  const threat = threats.find((each) => each === 'physical') ?? threats[0];
  return { abuse: Math.max(0, ...lines.map((line) => line.abuse)), ...(threat ? { threat } : {}) };
}

/** Pieces of story the customer still has to tell. */
export function untoldIn(take: Take): number {
  const { happenings, scenario } = conversationOf(take);
  return scenario.story.length - happenings.filter((each) => 'as' in each && each.as === 'story').length;
}

/** The outcome, 0–100, had these answers been given in the minute after; before the end, had it stopped here. */
export function worthOf(take: Take, after: AfterAnswers = {}): number {
  let answered = conversationOf(take);
  for (const [question, answer] of Object.entries(after))
    answered = choose(answered, { kind: 'after', question, answer });
  return outcomeSoFar(answered);
}
