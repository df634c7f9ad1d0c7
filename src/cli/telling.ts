/** A conversation in lines for people to read. */
import type { Conversation } from '../conversation/conversation.ts';
import { fillSlots, slotsOf, spansOf, unstressed, type Language, type Words } from '../scenario/scenario.ts';
import { moodLine } from './steps.ts';
import type { Terminal } from './terminal.ts';
import { wordsIn } from './words.ts';

const asWritten = (words: Words, language: Language): string => words[language] ?? words.es ?? words.en ?? '';

/** A text in the language asked for, else in the one there is. */
export const inLanguage = (words: Words, language: Language): string =>
  unstressed(asWritten(words, language));

/** The same with its stressed words in bold, where somebody looks on who has not asked for plain text. */
export function spoken(words: Words, language: Language, { isInteractive, env }: Terminal): string {
  if (!isInteractive || env['NO_COLOR']) return inLanguage(words, language);
  return spansOf(asWritten(words, language))
    .map(({ text, isStressed }) => (isStressed ? `\u001b[1m${text}\u001b[22m` : text))
    .join('');
}

/** What the trainee knows before it starts. */
export function tellBriefing({ scenario }: Conversation, language: Language, terminal: Terminal): void {
  const slots = slotsOf(scenario);
  const { title, briefing, audience, contentNote } = scenario;
  const texts = [title, briefing, audience, contentNote].filter((text) => text !== undefined);
  for (const text of texts) terminal.print(`${inLanguage(fillSlots(text, slots), language).trim()}\n`);
}

/** What the customer said since the last choice, and the mood that shows. */
export function tellTurn({ table }: Conversation, language: Language, terminal: Terminal): void {
  const name = inLanguage(table.person.name, language);
  for (const line of table.lines) terminal.print(`\n${name}: ${spoken(line.words, language, terminal)}`);
  terminal.print(`  ${moodLine(table.mood, table.band, language)}`);
  if (table.thought) terminal.print(`\n(${inLanguage(table.thought, language)})`);
}

/** How it ended and what came of it, once it has. */
export function tellEnding({ table }: Conversation, language: Language, terminal: Terminal): void {
  if (!table.ending) return;
  const words = wordsIn(language);
  terminal.print(`\n${words.ended}: ${inLanguage(table.ending.title, language)}`);
  terminal.print(`${words.later}: ${inLanguage(table.ending.epilogue, language)}`);
  terminal.print(`${words.outcome}: ${Math.round(table.ending.outcome)}`);
}
