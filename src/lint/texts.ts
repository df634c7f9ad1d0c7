/** Every text of a scenario with where it stands, and who says it. */
import { unstressed } from '../scenario/scenario.ts';
import type { Beat, CompiledPack, Language, Line, Pointer, Scenario, Words } from '../scenario/scenario.ts';
import { pointerTo, repliesIn } from './walking.ts';

/** Who a text belongs to. */
export type Voice = 'customer' | 'trainee' | 'page';

export interface PlacedText {
  /** As it is read: without the stars around stressed words. */
  readonly text: string;
  readonly written: string;
  readonly language: Language;
  readonly voice: Voice;
  readonly at: Pointer;
}

export interface PlacedWords {
  readonly words: Words | undefined;
  readonly voice: Voice;
  readonly at: Pointer;
}

/** The texts of a scenario outside its beats, language by language. */
export function textsAround(scenario: Scenario): Iterable<PlacedText> {
  const words = [...framing(scenario), ...story(scenario), ...outcomes(scenario)];
  return inLanguages(words, scenario.pack.languages);
}

/** The texts of one beat, language by language. */
export function textsOfBeat(beat: Beat, languages: readonly Language[]): Iterable<PlacedText> {
  return inLanguages(conversation(beat), languages);
}

/** The texts of a pack's own file. */
export function textsOfPack({ card }: CompiledPack): Iterable<PlacedText> {
  const { title, goal, variables, languages } = card;
  const filled = Object.entries(variables).map(([name, words]): PlacedWords => ({
    words,
    voice: 'page',
    at: ['variables', name],
  }));
  const framing: readonly PlacedWords[] = [
    { words: title, voice: 'page', at: ['title'] },
    { words: goal, voice: 'page', at: ['goal'] },
  ];
  return inLanguages([...framing, ...filled], languages);
}

/** Texts one by one, language by language. */
export function* inLanguages(
  placed: Iterable<PlacedWords>,
  languages: readonly Language[],
): Iterable<PlacedText> {
  for (const { words = {}, voice, at } of placed)
    for (const language of languages) {
      const written = words[language];
      if (written === undefined) continue;
      yield { text: unstressed(written), written, language, voice, at: [...at, language] };
    }
}

function framing({
  title,
  goal,
  briefing,
  contentNote,
  audience,
  facilitator,
}: Scenario): readonly PlacedWords[] {
  return [
    { words: title, voice: 'page', at: ['title'] },
    { words: goal, voice: 'page', at: ['goal'] },
    { words: briefing, voice: 'page', at: ['briefing'] },
    { words: contentNote, voice: 'page', at: ['content_note'] },
    { words: audience, voice: 'page', at: ['audience'] },
    { words: facilitator?.trap, voice: 'page', at: ['facilitator', 'trap'] },
    { words: facilitator?.ask, voice: 'page', at: ['facilitator', 'ask'] },
    { words: facilitator?.plan, voice: 'page', at: ['facilitator', 'plan'] },
  ];
}

function* story({ story: pieces }: Scenario): Iterable<PlacedWords> {
  for (const [index, { says }] of pieces.entries())
    yield { words: says, voice: 'customer', at: ['story', index, 'says'] };
}

function* conversation(beat: Beat): Iterable<PlacedWords> {
  yield* linesIn(beat.customer, ['beats', beat.id, 'customer']);
  yield { words: beat.thinks, voice: 'customer', at: ['beats', beat.id, 'thinks'] };
  yield { words: beat.thought?.says, voice: 'trainee', at: ['beats', beat.id, 'thought', 'says'] };
  for (const placed of repliesIn(beat)) {
    yield { words: placed.reply.say, voice: 'trainee', at: pointerTo(placed, 'say') };
    yield { words: placed.reply.heardAs, voice: 'customer', at: pointerTo(placed, 'hears') };
    yield* linesIn(placed.reply.answer, pointerTo(placed, 'answer'));
  }
}

type Lines = Readonly<Record<string, readonly Line[] | undefined>>;

/** What the customer says, variant by variant. */
export function* linesIn(lines: Lines, at: Pointer): Iterable<PlacedWords> {
  for (const [under, variants = []] of Object.entries(lines))
    for (const [index, { says }] of variants.entries())
      yield { words: says, voice: 'customer', at: [...at, under, index, 'says'] };
}

function* outcomes({ endings, promises, after }: Scenario): Iterable<PlacedWords> {
  for (const { id, title, says, epilogue } of Object.values(endings)) {
    yield { words: title, voice: 'page', at: ['endings', id, 'title'] };
    yield { words: says, voice: 'customer', at: ['endings', id, 'says'] };
    for (const [variant, words] of Object.entries(epilogue))
      yield { words, voice: 'page', at: ['endings', id, 'epilogue', variant] };
  }
  for (const { id, says } of Object.values(promises))
    yield { words: says, voice: 'page', at: ['promises', id, 'says'] };
  for (const { question, answers } of after)
    for (const { id, says } of answers) yield { words: says, voice: 'page', at: ['after', question, id] };
}
