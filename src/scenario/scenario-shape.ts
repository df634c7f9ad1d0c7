/** The shape of a scenario file as a trainer writes it. */
import type { AfterCard, Beat, Ending, PromiseTerms, Words } from './compiled.ts';
import { A_WEEK, DURATION, FORMAT, TEACHING } from './format-shape.ts';
import { LINES_BY_BAND } from './line-shapes.ts';
import { VOICE } from './persona-shape.ts';
import { ACT_NAME } from './name-shapes.ts';
import { refer } from './reading.ts';
import { onlyWritten, optional, record, required } from './record-shape.ts';
import { REPLIES } from './reply-shape.ts';
import { filled, FLAG, listOf, listOnly, mapOf, nameFrom, numberFrom, turned } from './shape.ts';
import type { Shape } from './shape.ts';
import { ID, nameGiven, nameTo, readId, WORDS } from './text-shapes.ts';
import { AFTER_ANSWERS, AFTER_QUESTIONS } from './vocabulary.ts';
import type { AfterQuestion } from './vocabulary.ts';
import { SEEN } from './look-shape.ts';
import { seenAs } from './seen-shape.ts';
import { CHANNEL, ENDING_KIND, GENDER, LOSS, MOVE, SETTING } from './vocabularies.ts';
import { vocabulary } from './vocabulary-lookup.ts';

const SHARE = optional(numberFrom(0, 1));

const CUSTOMER = record({
  name: required(WORDS),
  treatment: optional(WORDS),
  gender: required(nameFrom(GENDER)),
  look: optional(SEEN),
  voice: optional(VOICE),
});

const ISSUE = record({
  fault: SHARE,
  monetary: SHARE,
  misbelief: SHARE,
  resolvable: SHARE,
  hazard: optional(FLAG),
  loss: optional(nameFrom(LOSS)),
});

/** Minutes the first message had stood unanswered when the run opens (written channels). */
const CLOCK = record({ opened: required(numberFrom(0, A_WEEK)) });

const STORY_PIECE = record({ says: required(WORDS), reveals: optional(nameGiven('fact')) });

/** The trainee's own judging thought, and the act it comes down to where it is not set aside. */
const THOUGHT = record({ says: required(WORDS), leaks: required(ACT_NAME) });

const BEAT_FIELDS = record({
  customer: required(LINES_BY_BAND),
  thinks: optional(WORDS),
  thought: optional(THOUGHT),
  replies: required(REPLIES),
});
/** A beat under its id. */
function beat(id: string): Shape<Beat> {
  return turned(BEAT_FIELDS, ({ customer, replies, ...inward }) => {
    return { id, customer, ...onlyWritten(inward), replies };
  });
}

const PROMISE_FIELDS = record({ says: required(WORDS), due: required(DURATION), feasible: optional(FLAG) });
function promise(id: string): Shape<PromiseTerms> {
  return turned(PROMISE_FIELDS, ({ says, due, feasible }) => ({
    id,
    says,
    dueHours: due,
    feasible: feasible ?? true,
  }));
}

const EPILOGUES = record({
  kept: optional(WORDS),
  broken: optional(WORDS),
  again: optional(WORDS),
  any: optional(WORDS),
});
const ENDING_FIELDS = record({
  kind: required(nameFrom(ENDING_KIND)),
  title: required(WORDS),
  says: optional(WORDS),
  epilogue: optional(orWords(EPILOGUES)),
});
function ending(id: string): Shape<Ending> {
  return turned(ENDING_FIELDS, ({ kind, title, says, epilogue }) => ({
    id,
    kind,
    title,
    ...(says === undefined ? {} : { says }),
    epilogue: withoutGaps(epilogue ?? {}),
  }));
}

type Epilogues = Partial<Record<'kept' | 'broken' | 'again' | 'any', Words | undefined>>;

function withoutGaps(epilogues: Epilogues): Ending['epilogue'] {
  const pairs = Object.entries(epilogues).filter(([, words]) => words !== undefined);
  return Object.fromEntries(pairs);
}

/** A group of epilogues, or one text for all of them. */
function orWords(shape: Shape<Epilogues>): Shape<Epilogues> {
  return {
    read: (node, reading) => {
      const isGroup = node.kind === 'map' && node.entries.every(({ key }) => key.text.length > 2);
      if (isGroup) return shape.read(node, reading);
      const any = WORDS.read(node, reading);
      return any === undefined ? undefined : { any };
    },
    schema: (definitions) => ({ anyOf: [shape.schema(definitions), WORDS.schema(definitions)] }),
  };
}

function afterCard(question: AfterQuestion): Shape<AfterCard> {
  const answers: readonly string[] = AFTER_ANSWERS[question];
  const answerFields = Object.fromEntries(answers.map((answer) => [answer, required(WORDS)]));
  const fits = optional(nameFrom(vocabulary(answers, 'unknown-choice')));
  const fields = record({ ...answerFields, fits });
  return {
    read: (node, reading) => {
      const card = fields.read(node, reading);
      if (card === undefined) return undefined;
      const { fits: fitting, ...says } = card as Readonly<Record<string, Words>> & { readonly fits?: string };
      const spoken = answers.map((id) => ({ id, says: says[id] ?? {} }));
      return { question, answers: spoken, ...(fitting === undefined ? {} : { fits: fitting }) };
    },
    schema: fields.schema,
  };
}

const AFTER_FIELDS = Object.fromEntries(
  AFTER_QUESTIONS.map((question) => [question, optional(afterCard(question))]),
);
const AFTER: Shape<readonly AfterCard[]> = turned(record(AFTER_FIELDS), (cards) =>
  AFTER_QUESTIONS.map((question) => cards[question]).filter((card) => card !== undefined),
);

const OPENING: Shape<string> = {
  read: (node, reading) => {
    const id = ID.read(node, reading);
    if (id !== undefined) refer(reading, { to: 'beat', name: id, span: node });
    return id;
  },
  schema: ID.schema,
};

const FACILITATOR = record({ trap: optional(WORDS), ask: optional(WORDS), plan: optional(WORDS) });

/** A scenario file as written. */
export const SCENARIO = record({
  format: required(FORMAT),
  id: required(ID),
  title: required(WORDS),
  goal: optional(WORDS),
  sources: optional(listOf(TEACHING)),
  channel: required(nameFrom(CHANNEL)),
  setting: optional(seenAs(SETTING)),
  persona: required(nameTo('persona')),
  also: optional(listOf(nameTo('persona'))),
  customer: required(CUSTOMER),
  issue: optional(ISSUE),
  content_note: optional(WORDS),
  briefing: required(WORDS),
  audience: optional(WORDS),
  clock: optional(CLOCK),
  story: optional(listOnly(STORY_PIECE)),
  opening: required(OPENING),
  moves: optional(listOf(nameFrom(MOVE))),
  beats: required(filled(mapOf(readId, beat))),
  after: optional(AFTER),
  promises: optional(mapOf(readId, promise)),
  endings: required(filled(mapOf(readId, ending))),
  facilitator: optional(FACILITATOR),
  unlisted: optional(FLAG),
});
type Read<S> = S extends Shape<infer T> ? T : never;
export type WrittenScenario = Read<typeof SCENARIO>;
