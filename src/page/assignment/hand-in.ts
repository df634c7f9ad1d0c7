/** From a finished assigned run to the code that is handed in. */
import { outcomeSoFar } from '../../conversation/conversation.ts';
import {
  findAssigned,
  LONGEST_ALIAS,
  momentOf,
  plainText,
  referenceOf,
  resultAsCode,
} from '../../records/records.ts';
import type { Assigned } from '../../records/records.ts';
import type { Errand } from '../errands.ts';
import { isAssigned, noteAssigned } from './follow-assigned.ts';
import type { Call } from '../state.ts';

interface HandingIn {
  readonly call: Call;
  readonly assigned: Assigned;
  readonly alias: string;
  readonly now: Date;
}

/** Seals the run as a result; from then on the debrief is open. */
export async function handIn({ gate, shelf }: Errand, handing: HandingIn): Promise<void> {
  const { call, assigned, now } = handing;
  const { recipe, table } = call.conversation;
  // What was played with everything visible, or as anybody likes, answers no assignment.
  if (!table.ending || !isAssigned(call)) return;
  // A browser that keeps nothing cannot say which try this is.
  const isCounted = findAssigned(shelf).found === 'it';
  const alias = plainText(handing.alias, LONGEST_ALIAS);
  const { mode, language, intensity, name } = assigned.assignment;
  const code = await resultAsCode({
    assigner: { mode, language, intensity, name },
    alias,
    attempt: isCounted ? assigned.attempt : 0,
    handedIn: momentOf(now),
    ending: table.ending.id,
    outcome: outcomeSoFar(call.conversation),
    recipe,
  });
  noteAssigned(gate, shelf, { ...assigned, alias, recipe: null, handed: { recipe, code } });
}

/** A code broken into lines, so that no program has to. */
const LINE = /.{1,72}/g;

/** The file a result is saved as: a line for people, then the code. */
export function resultFile(head: string, code: string): string {
  return `${head}\r\n\r\n${(code.match(LINE) ?? []).join('\r\n')}\r\n`;
}

/** `cascabel-result-wrong-invoice-1A2B3C4.txt` */
export function fileNameOf({ assignment }: Assigned): string {
  return `cascabel-result-${assignment.scenario}-${referenceOf(assignment)}.txt`;
}
