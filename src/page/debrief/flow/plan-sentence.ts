/** A plan is one sentence, kept as it reads, and taken apart again to be changed. Pure. */
import { LANGUAGES, type Language } from '../../../scenario/scenario.ts';
import { FLOW_WORDS } from './flow-words.ts';

/** When, and what then; as they were typed. */
export interface PlanParts {
  readonly when: string;
  readonly will: string;
}

/** What people type again although it stands there already. */
const OPENINGS = { when: /^(?:if|when|si|cuando)\s+/i, will: /^(?:then i|then|entonces yo|entonces)\s+/i };

const lowered = (text: string): string => {
  // “I”, “IVA” and names keep their capital: only a lone first capital before small letters is one of a sentence.
  return /^\p{Lu}\p{Ll}+\s/u.test(text) && !/^I['’]/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
};

const clean = (text: string, opening: RegExp): string =>
  lowered(
    text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(opening, '')
      .replace(/[\s.,;]+$/, ''),
  );

/** The plan as a sentence in the language it was made in. */
export function planOf({ when, will }: PlanParts, language: Language): string {
  return FLOW_WORDS[language].ifThen(clean(when, OPENINGS.when), clean(will, OPENINGS.will));
}

/** What a kept sentence was made of, whichever language it was made in; null where somebody else wrote it. */
export function partsOf(plan: string): PlanParts | null {
  for (const language of LANGUAGES) {
    const [before = '', between = '', after = ''] = FLOW_WORDS[language].ifThen('\n', '\n').split('\n');
    const rest =
      plan.startsWith(before) && plan.endsWith(after) ? plan.slice(before.length, -after.length) : '';
    const at = rest.indexOf(between);
    if (at > 0) return { when: rest.slice(0, at), will: rest.slice(at + between.length) };
  }
  return null;
}
