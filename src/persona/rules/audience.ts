/** Who is shamed before others loses more than who is shamed alone (domain 5.1; refusals in service of alcohol). */
import { nudge } from '../moving.ts';
import { BEFORE_OTHERS } from '../numbers.ts';
import type { Turn } from '../turn.ts';

/** Face lost in words that others heard weighs more; what was said quietly, out of their hearing, does not. */
export function loseFaceBeforeOthers(turn: Turn): void {
  if (turn.utterance.overheard !== true) return;
  const lost = turn.before.face - turn.state.face;
  if (lost > 0) nudge(turn, 'before_others', ['face', -lost * (BEFORE_OTHERS - 1)]);
}
