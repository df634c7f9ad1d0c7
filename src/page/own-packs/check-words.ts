import type { SayAll } from '../words/all-words.ts';
import type { OpenedResult } from '../assignment/open-results.ts';

/** A figure as it is read: whole numbers without decimals, others with one. */
const figure = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));

/** What came of playing it again, in words. */
export function checkWords({ result, examined }: OpenedResult, { words }: Pick<SayAll, 'words'>): string {
  switch (examined.is) {
    case 'same':
      return words.cameSame;
    case 'different':
      return words.cameDifferent
        .replace('{said}', figureApart(result.outcome, examined.outcome))
        .replace('{found}', figureApart(examined.outcome, result.outcome));
    case 'moved_on':
      return words.cameMovedOn;
    case 'unfinished':
      return words.cameUnfinished;
    case 'missing':
      return '';
  }
}

/** With as many decimals as it takes to see the difference. */
function figureApart(value: number, other: number): string {
  return figure(value) === figure(other) ? String(value) : figure(value);
}
