/** Scenarios small enough to be played in every way there is, and a way to do so with the conversation itself. */
import {
  choose,
  open,
  outcomeSoFar,
  type Choice,
  type Conversation,
} from '../../src/conversation/conversation.ts';
import type { Persona, Scenario } from '../../src/scenario/scenario.ts';
import { choice } from '../conversation/choices.ts';
import { beat, fromHell, ordinary, practice, reply } from '../conversation/practice.ts';

const byId = (beats: readonly ReturnType<typeof beat>[]): Scenario['beats'] =>
  Object.fromEntries(beats.map((each) => [each.id, each]));

/** Gives up after a few stairs, so that nothing goes on for long. */
const shortOf = (persona: Persona, givesUpAt: number): Persona => ({
  ...persona,
  id: `short-${persona.id}`,
  temperament: { ...persona.temperament, givesUpAt, patience: 4 },
});

const end = 'end/settled-by-noon';

/** Two beats, listening allowed. */
export const twoBeats: Scenario = {
  ...practice,
  id: 'two-beats',
  persona: shortOf(ordinary, 38),
  moves: ['listen'],
  after: practice.after.filter(({ question }) => question === 'owner'),
  beats: byId([
    beat('ring', [
      reply('heard-you', { acts: ['paraphrase', 'listen'], next: 'offer' }),
      reply('at-once', { acts: ['remedy'], next: 'offer' }),
      reply('rules', { acts: ['quote_policy'], next: null }),
    ]),
    beat('offer', [
      reply('by-noon', { acts: ['remedy', 'confirm'], promise: 'by-noon', next: end }),
      reply('in-an-hour', { acts: ['empty_promise'], promise: 'in-an-hour', next: end }),
    ]),
  ]),
};

/** One beat with somebody who baits. */
export const oneBait: Scenario = {
  ...practice,
  id: 'one-bait',
  persona: shortOf(fromHell, 46),
  moves: [],
  beats: byId([
    beat('ring', [
      reply('own', { acts: ['own_apology', 'own_it'], next: end }),
      reply('blame', { acts: ['blame_customer'], next: 'end/gone' }),
    ]),
  ]),
};

const choicesIn = ({ table }: Conversation): readonly Choice[] => [
  ...table.replies.map(({ id }) => ({ kind: 'reply' as const, id })),
  ...table.moves.flatMap((each) => (each.open ? [{ kind: 'move' as const, move: each.move }] : [])),
  { kind: 'silence' },
];

/** Every outcome a conversation can still come to, by playing it in every way. */
export function allOutcomes(here: Conversation): readonly number[] {
  const { table } = here;
  if (table.stage === 'over') return [outcomeSoFar(here)];
  const [card] = table.after;
  const choices: readonly Choice[] =
    table.stage === 'after' && card
      ? card.answers.map(({ id }) => ({ kind: 'after', question: card.question, answer: id }))
      : choicesIn(here);
  return choices.flatMap((each) => allOutcomes(choose(here, each)));
}

/** Plays a course in the conversation a person would play. */
export function playedFor(
  scenario: Scenario,
  course: { readonly path: readonly string[]; readonly after: Readonly<Record<string, string>> },
  seed: number,
): Conversation {
  const answers = Object.entries(course.after).map(([question, answer]) => `${question}=${answer}`);
  return [...course.path, ...answers].reduce(
    (here, short) => choose(here, choice(short)),
    open(scenario, { seed, language: 'es' }),
  );
}

/** Thirty beats one after another, with somebody who does not leave. */
export const longTalk: Scenario = {
  ...practice,
  id: 'long-talk',
  persona: {
    ...ordinary,
    temperament: { ...ordinary.temperament, patience: 40, walksOutAt: null, givesUpAt: 100 },
  },
  moves: [],
  opening: 'beat-0',
  beats: byId(
    Array.from({ length: 30 }, (_, place) => {
      const next = place === 29 ? end : `beat-${place + 1}`;
      return beat(`beat-${place}`, [
        reply('kindly', { acts: ['paraphrase', 'empathise'], next }),
        reply('coldly', { acts: ['quote_policy'], next }),
      ]);
    }),
  ),
};
