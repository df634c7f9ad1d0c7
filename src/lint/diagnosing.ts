/** What a rule's name means: the sentences its problems are worded from. */
import type { Diagnosis } from '../scenario/scenario.ts';
import { ruleNamed } from './all-rules.ts';
import { SILENCE_OF_NO_RULE } from './silence-rules.ts';

export function diagnosisOf(code: string): Diagnosis {
  const rule = ruleNamed(code) ?? SILENCE_OF_NO_RULE;
  return { severity: rule.severity, ...rule.document };
}
