/** `cascabel check --explain`: one document, or the list of all: what the reader finds, and what the rules find. */
import { EXPLAINED, explainedNamed, type Explained } from '../lint/lint.ts';
import { nearest, type Language } from '../scenario/scenario.ts';
import { checkWordsIn } from './check-words.ts';
import { Refusal } from './refusal.ts';

const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '    ');

/** A document as a person reads it. */
function explained({ id, severity, foundBy, of, document }: Explained, language: Language): string {
  const words = checkWordsIn(language);
  return [
    `${id} (${words.severity[severity]}): ${document.title[language]}`,
    `${words.means}: ${document.meaning[language]}`,
    `${words.matters}: ${document.why[language]}`,
    `${words.breaks(of)}:\n\n${indented(document.breaks)}`,
    `${words.mended}:\n\n${indented(document.mended)}`,
    foundBy === 'reader' ? words.noSilence : words.silence(id),
  ].join('\n\n');
}

/** All documents, a line each, in three groups. */
function listed(language: Language): string {
  const words = checkWordsIn(language);
  const widest = Math.max(...EXPLAINED.map(({ id }) => id.length));
  const groups = (['reader', 'rule', 'play'] as const).map((finder) => {
    const lines = EXPLAINED.filter(({ foundBy }) => foundBy === finder).map(
      ({ id, document }) => `  ${id.padEnd(widest)}  ${document.title[language]}`,
    );
    return [`${words.foundBy[finder]}:`, ...lines, ''].join('\n');
  });
  return [...groups, words.explainMore].join('\n');
}

/** What there is to say about the problem or rule of that name; all of them when none is named. */
export function explain(name: string | undefined, language: Language): string {
  if (name === undefined) return listed(language);
  const known = explainedNamed(name);
  if (known !== undefined) return explained(known, language);
  const near = nearest(
    name,
    EXPLAINED.map(({ id }) => id),
  );
  throw new Refusal(checkWordsIn(language).unknownRule(name, near));
}
