/** Opened results as rows for a spreadsheet. */
import { answeredBy } from '../../records/records.ts';
import { modeName } from '../home/mode-words.ts';
import type { SayAll } from '../words/all-words.ts';
import { checkWords } from '../own-packs/check-words.ts';
import type { OpenedResult } from './open-results.ts';

/** The head, and a row for every result. */
export function tableOf(results: readonly OpenedResult[], say: SayAll): readonly (readonly string[])[] {
  return [say.words.tableHead, ...results.map((one) => rowOf(one, say))];
}

function rowOf(one: OpenedResult, say: SayAll): readonly string[] {
  const { result, examined } = one;
  const { assigner, recipe } = result;
  const found = examined.is === 'missing' ? say.tell(examined.refusal.what) : checkWords(one, say);
  return [
    result.alias,
    assigner.name,
    answeredBy(result),
    modeName(assigner.mode, say.state.language),
    recipe.pack,
    recipe.version,
    recipe.scenario,
    recipe.persona,
    String(recipe.seed),
    result.ending,
    String(result.outcome),
    String(result.attempt || ''),
    result.handedIn,
    found,
  ];
}
