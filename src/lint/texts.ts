/** Every text of a scenario with where it stands, and who says it. */
import type { Language, Line, Pointer, Scenario, Words } from '../scenario/scenario.ts';
import { pointerTo, repliesOf } from './walking.ts';

/** Who a text belongs to. */
export type Voice = 'customer' | 'trainee' | 'page';

export interface PlacedText {
  readonly text: string;
  readonly language: Language;
  readonly voice: Voice;
  readonly at: Pointer;
}

interface PlacedWords {
  readonly words: Words | undefined;
  readonly voice: Voice;
  readonly at: Pointer;
}

/** Every text, language by language, as it was written. */
export function textsOf(scenario: Scenario): readonly PlacedText[] {
  return [...framing(scenario), ...conversation(scenario), ...outcomes(scenario)].flatMap(
    ({ words = {}, voice, at }) =>
      scenario.pack.languages.flatMap((language) => {
        const text = words[language];
        return text === undefined ? [] : [{ text, language, voice, at: [...at, language] }];
      }),
  );
}

function framing({ title, goal, briefing, contentNote, facilitator }: Scenario): readonly PlacedWords[] {
  return [
    { words: title, voice: 'page', at: ['title'] },
    { words: goal, voice: 'page', at: ['goal'] },
    { words: briefing, voice: 'page', at: ['briefing'] },
    { words: contentNote, voice: 'page', at: ['content_note'] },
    { words: facilitator?.trap, voice: 'page', at: ['facilitator', 'trap'] },
    { words: facilitator?.ask, voice: 'page', at: ['facilitator', 'ask'] },
    { words: facilitator?.plan, voice: 'page', at: ['facilitator', 'plan'] },
  ];
}

function* conversation(scenario: Scenario): Iterable<PlacedWords> {
  for (const [index, { says }] of scenario.story.entries())
    yield { words: says, voice: 'customer', at: ['story', index, 'says'] };
  for (const beat of Object.values(scenario.beats)) {
    yield* linesIn(beat.customer, ['beats', beat.id, 'customer']);
    yield { words: beat.thinks, voice: 'customer', at: ['beats', beat.id, 'thinks'] };
  }
  for (const placed of repliesOf(scenario)) {
    yield { words: placed.reply.say, voice: 'trainee', at: pointerTo(placed, 'say') };
    yield { words: placed.reply.heardAs, voice: 'customer', at: pointerTo(placed, 'hears') };
    yield* linesIn(placed.reply.answer, pointerTo(placed, 'answer'));
  }
}

type Lines = Readonly<Record<string, readonly Line[] | undefined>>;

function* linesIn(lines: Lines, at: Pointer): Iterable<PlacedWords> {
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
