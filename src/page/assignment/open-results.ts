/** Codes a trainer pasted or files they chose, turned into results that were played again. */
import { examineResult, REFUSALS, resultsIn } from '../../records/records.ts';
import type { Examined, OpenedCode, Refusal, Result } from '../../records/records.ts';
import type { Words } from '../../scenario/scenario.ts';
import { callOf } from '../errands.ts';
import type { Errand } from '../errands.ts';
import { NOT_LOADED } from '../missing.ts';
import { castOf } from './open-assignment.ts';

/** A result, opened and held against the run itself. */
export interface OpenedResult {
  /** The code without its seal: the same result sealed otherwise is the same. */
  readonly name: string;
  readonly result: Result;
  readonly isSealed: boolean;
  readonly title: Words;
  /** What came of playing it again; a refusal where its scenario is not here. */
  readonly examined: Examined | { readonly is: 'missing'; readonly refusal: Refusal };
}

/** What came of one opening: how many were new, how many known, and what was not taken. */
export interface Opening {
  readonly opened: number;
  readonly known: number;
  readonly refused: readonly Refusal[];
}

/** Opens every result in a text and adds those that are new to what is open. */
export async function openResults(errand: Errand, pasted: string): Promise<Opening> {
  const codes = await resultsIn(pasted);
  if (codes.length === 0) return { opened: 0, known: 0, refused: [REFUSALS.noCode] };
  const refused = codes.flatMap(({ read }) => (read.ok ? [] : [read.refusal]));
  const found = await Promise.all(codes.map((code) => examined(errand, code)));
  const { gate } = errand;
  const before = gate.state().results;
  const all = new Map(before.map((each) => [each.name, each]));
  // A result whose pack was not here may be played by now.
  for (const each of found)
    if (each && (all.get(each.name)?.examined.is ?? 'missing') === 'missing') all.set(each.name, each);
  gate.act({ type: 'at.hand', what: { results: [...all.values()] } });
  const opened = all.size - before.length;
  return { opened, known: codes.length - refused.length - opened, refused };
}

async function examined(
  errand: Errand,
  { written, isSealed, read }: OpenedCode,
): Promise<OpenedResult | null> {
  if (!read.ok) return null;
  const result = read.value;
  const name = written.slice(0, written.lastIndexOf('.'));
  const cast = await castOf(errand, result.recipe).catch(() => ({ refusal: NOT_LOADED }));
  const told = { name, result, isSealed };
  if ('refusal' in cast) return { ...told, title: {}, examined: { is: 'missing', refusal: cast.refusal } };
  const { scenario, persona } = cast;
  return { ...told, title: scenario.title, examined: examineResult(result, scenario, persona ?? undefined) };
}

/** Shows the debrief of an opened result. */
export function showDebrief({ gate }: Pick<Errand, 'gate'>, { examined: found }: OpenedResult): void {
  if (found.is === 'missing') return;
  const call = callOf(found.conversation, { visit: 'shared' });
  gate.act({ type: 'went', view: { at: 'debrief', call, answered: true } });
}
