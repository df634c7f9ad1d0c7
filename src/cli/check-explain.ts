/** `cascabel check --explain`: one rule's document, or the list of all rules. */
import { RULES, ruleNamed, type Described } from '../lint/lint.ts';
import { nearest, type Language } from '../scenario/scenario.ts';
import { checkWordsIn } from './check-words.ts';
import { Refusal } from './refusal.ts';

const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '    ');

/** A rule as a person reads it. */
function explained({ id, severity, document }: Described, language: Language): string {
  const words = checkWordsIn(language);
  return [
    `${id} (${words.severity[severity]}): ${document.title[language]}`,
    `${words.means}: ${document.meaning[language]}`,
    `${words.matters}: ${document.why[language]}`,
    `${words.breaks}:\n\n${indented(document.breaks)}`,
    `${words.mended}:\n\n${indented(document.mended)}`,
    words.silence(id),
  ].join('\n\n');
}

/** All rules, a line each. */
function listed(language: Language): string {
  const widest = Math.max(...RULES.map(({ id }) => id.length));
  const lines = RULES.map(({ id, document }) => `  ${id.padEnd(widest)}  ${document.title[language]}`);
  return [...lines, '', checkWordsIn(language).explainMore].join('\n');
}

/** What there is to say about the rule of that name; all of them when none is named. */
export function explain(name: string | undefined, language: Language): string {
  if (name === undefined) return listed(language);
  const rule = ruleNamed(name);
  if (rule !== undefined) return explained(rule, language);
  const near = nearest(
    name,
    RULES.map(({ id }) => id),
  );
  throw new Refusal(checkWordsIn(language).unknownRule(name, near));
}
