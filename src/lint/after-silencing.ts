/** What comments that silence leave of the problems in a file, and what is wrong with those comments. */
import { PROBLEM_CODES, remarksOn } from '../scenario/scenario.ts';
import type { Paper, Problem, Remark } from '../scenario/scenario.ts';
import { isWeighing, RULES, ruleNamed } from './all-rules.ts';
import { diagnosisOf } from './diagnosing.ts';
import {
  SILENCE_OF_A_MISTAKE,
  SILENCE_OF_NO_RULE,
  SILENCE_OF_NOTHING,
  SILENCE_WITHOUT_REASON,
} from './silence-rules.ts';
import { isSilenced, silencesIn } from './silencing.ts';
import type { Silence } from './silencing.ts';

/**
 * Which rules were asked: those that read, those that need play, or none, as of a file with errors. A comment is
 * needless only to rules that were asked.
 */
type Asked = 'read' | 'play' | 'nothing';

/** What is left of what some rules said, with what is wrong with comments that silence those rules. */
export function afterSilencing(paper: Paper, problems: readonly Problem[], asked: Asked): readonly Problem[] {
  const silences = silencesIn(paper.text);
  if (silences.length === 0) return problems;
  const kept = problems.filter((problem) => !isSilenced(problem, silences));
  const meant =
    asked === 'nothing' ? [] : silences.filter(({ rule }) => isWeighing(rule) === (asked === 'play'));
  const faults = [
    ...(asked === 'play' ? [] : silences.flatMap(faultIn)),
    ...meant.flatMap((silence) => needless(silence, problems)),
  ];
  return [...kept, ...remarksOn(paper, faults, diagnosisOf)];
}

/** What is wrong with a comment whatever it stands over. */
function faultIn({ rule, span, hasReason }: Silence): readonly Remark[] {
  if (PROBLEM_CODES.some((code) => code === rule))
    return [{ spot: span, filled: { given: rule }, code: SILENCE_OF_A_MISTAKE.id }];
  if (ruleNamed(rule) === undefined) {
    const ids = RULES.map(({ id }) => id);
    const filled = { given: rule, names: ids.join(', ') };
    return [{ spot: span, filled, code: SILENCE_OF_NO_RULE.id, among: ids }];
  }
  return hasReason ? [] : [{ spot: span, filled: { given: rule }, code: SILENCE_WITHOUT_REASON.id }];
}

/** A comment in order that silences nothing. */
function needless(silence: Silence, problems: readonly Problem[]): readonly Remark[] {
  const { rule, span, hasReason } = silence;
  if (ruleNamed(rule) === undefined || !hasReason) return [];
  const isNeeded = problems.some((problem) => isSilenced(problem, [silence]));
  return isNeeded ? [] : [{ spot: span, filled: { given: rule }, code: SILENCE_OF_NOTHING.id }];
}
