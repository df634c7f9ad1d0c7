/** Texts and baits that stand in a persona's own file; what it inherits is looked at where it was written. */
import { isWritten } from '../scenario/scenario.ts';
import type { Bait, Pointer } from '../scenario/scenario.ts';
import type { PersonaSubject } from './rule.ts';
import { inLanguages, linesIn } from './texts.ts';
import type { PlacedText, PlacedWords } from './texts.ts';

/** The baits its own file holds: all of them, or none. */
export function ownBaits({ persona, paper }: PersonaSubject): readonly Bait[] {
  return isWritten(paper, ['baits']) ? persona.baits : [];
}

/** Every text of its own file, language by language. */
export function textsOfPersona(subject: PersonaSubject): Iterable<PlacedText> {
  return inLanguages(wordsOf(subject), subject.languages);
}

function* wordsOf(subject: PersonaSubject): Iterable<PlacedWords> {
  const { persona, paper } = subject;
  if (isWritten(paper, ['title'])) yield { words: persona.title, voice: 'page', at: ['title'] };
  if (isWritten(paper, ['need'])) yield { words: persona.need, voice: 'page', at: ['need'] };
  for (const [situation, lines] of Object.entries(persona.stock))
    if (isWritten(paper, ['stock', situation])) yield* linesIn(lines, ['stock', situation]);
  for (const [place, bait] of ownBaits(subject).entries()) yield* wordsOfBait(bait, ['baits', place]);
}

function* wordsOfBait({ line, replies, bitten, refused }: Bait, at: Pointer): Iterable<PlacedWords> {
  yield { words: line.says, voice: 'customer', at: [...at, 'says'] };
  for (const [index, reply] of replies.entries()) {
    const here = [...at, 'replies', index];
    yield { words: reply.say, voice: 'trainee', at: [...here, 'say'] };
    yield { words: reply.heardAs, voice: 'customer', at: [...here, 'hears'] };
    yield* linesIn(reply.answer, [...here, 'answer']);
  }
  yield* linesIn({ bitten, refused }, at);
}
