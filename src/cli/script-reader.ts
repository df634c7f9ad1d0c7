/** Whoever reads a script: the scenario, the language, and an author's words in it, slots filled. */
import {
  fillSlots,
  slotsOf,
  spansOf,
  type Language,
  type Line,
  type Scenario,
  type Words,
} from '../scenario/scenario.ts';
import { marked, NOTHING, type Markup } from './markup.ts';
import { scriptWordsIn, type ScriptWords } from './script-words.ts';

export interface Reader {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly words: ScriptWords;
}

export function readerOf(scenario: Scenario, language: Language): Reader {
  return { scenario, language, words: scriptWordsIn(language) };
}

/** An author's words; where they are missing in this language, the other one's, marked as such. */
export function say(words: Words | undefined, { scenario, language }: Reader): Markup {
  const filled = fillSlots(words ?? {}, slotsOf(scenario));
  const text = filled[language];
  if (text !== undefined) return stressed(text);
  const other = language === 'es' ? 'en' : 'es';
  const foreign = filled[other];
  return foreign === undefined ? NOTHING : marked`<span lang="${other}">${stressed(foreign)}</span>`;
}

const stressed = (text: string): Markup =>
  marked`${spansOf(text).map((span) => (span.isStressed ? marked`<strong>${span.text}</strong>` : span.text))}`;

/** One line of the customer's, with what a reader should be warned of. */
export function lineOf(line: Line, reader: Reader): Markup {
  const { words } = reader;
  const flags = [
    ...(line.abuse > 0 ? [`${words.abuse} ${line.abuse}/2`] : []),
    ...(line.threat === undefined ? [] : [words.threat]),
    ...(line.for === undefined ? [] : [`${words.only}: ${line.for}`]),
  ];
  const flagged = flags.map((flag) => marked` <span class="flag">${flag}</span>`);
  return marked`<p class="line">${say(line.says, reader)}${flagged}</p>`;
}

export const linesOf = (lines: readonly Line[], reader: Reader): readonly Markup[] =>
  lines.map((line) => lineOf(line, reader));

/** A part of the page with a heading, or nothing where there is nothing in it. */
export function part(title: string, id: string, inside: readonly Markup[]): Markup {
  return inside.length === 0
    ? NOTHING
    : marked`<section id="${id}">
        <h2>${title}</h2>
        ${inside}
      </section>`;
}

/** Rows of a name and what it means; rows without a meaning are left out. */
export function rows(pairs: readonly (readonly [string, Markup | readonly Markup[]])[]): Markup {
  const shown = pairs.map(
    ([name, value]) =>
      marked`<tr>
        <th scope="row">${name}</th>
        <td>${value}</td>
      </tr>`,
  );
  return shown.length === 0
    ? NOTHING
    : marked`<table>
        ${shown}
      </table>`;
}
