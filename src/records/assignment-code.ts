import { readAssignment, type Assignment, type Read } from './assignment.ts';
import { codesIn, isFromTheFuture, type FoundCode } from './codes.ts';
import { REFUSALS } from './refusals.ts';

const LINK = /#assignment=(\S+)/;

/** The assignment in what a learner pasted: a code, or the link itself. */
export async function assignmentInCode(pasted: string): Promise<Read<Assignment>> {
  const link = LINK.exec(pasted)?.[1];
  if (link !== undefined) return readAssignment(link);
  const [first] = await codesIn(pasted);
  return first ? assignmentOf(first) : { ok: false, refusal: REFUSALS.noCode };
}

function assignmentOf(code: FoundCode): Read<Assignment> {
  if (isFromTheFuture(code)) return { ok: false, refusal: REFUSALS.newer };
  if (code.seal === 'cut' || code.seal === 'changed') return { ok: false, refusal: REFUSALS[code.seal] };
  if (code.kind === 'R') return { ok: false, refusal: REFUSALS.isResult };
  if (code.kind !== 'A' || code.text === null) return { ok: false, refusal: REFUSALS.unreadable };
  return readAssignment(code.text);
}
