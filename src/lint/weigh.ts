/** What is wrong with a scenario that shows only when it is played. */
import { remarksOn } from '../scenario/scenario.ts';
import type { Problem, Remark } from '../scenario/scenario.ts';
import type { Balance } from '../trial/trial.ts';
import { afterSilencing } from './after-silencing.ts';
import { WEIGHING } from './all-rules.ts';
import { diagnosisOf } from './diagnosing.ts';
import type { Subject } from './rule.ts';

/** Everything rules say about a scenario by how it played, comments that silence them heeded. */
export function weigh(subject: Subject, balance: Balance): readonly Problem[] {
  const remarks = WEIGHING.flatMap((rule) =>
    Array.from(rule.weigh(subject, balance), (finding): Remark => ({ ...finding, code: rule.id })),
  );
  return afterSilencing(subject.paper, remarksOn(subject.paper, remarks, diagnosisOf), 'play');
}
