import type { Language, Problem } from '../../scenario/scenario.ts';
import { isNear } from './follow-saves.ts';
import { LIVE_WORDS } from './live-words.ts';
import { scenarioIn } from './new-text.ts';
import { ProblemItem } from '../home/problem-item.tsx';
import { useSay } from '../say.ts';
import type { State } from '../state.ts';

/** No more than this many are listed: nobody mends more at one sitting. */
const MOST_LISTED = 20;

/** What could be better in the packs: around a scenario what is near it, elsewhere everything. Errors have a place of their own. */
export function remarksFor({ library, view }: Pick<State, 'library' | 'view'>): readonly Problem[] {
  const remarks = (library?.problems ?? []).filter(({ severity }) => severity !== 'error');
  const shown = scenarioIn(view);
  return shown === null ? remarks : remarks.filter(({ file }) => isNear(shown.pack.id, file));
}

const SEVERAL = { warning: 'warnings', hint: 'hints' } as const;

/** “2 warnings · 1 hint”. */
export function countInWords(remarks: readonly Problem[], language: Language): string {
  const words = LIVE_WORDS[language];
  return (['warning', 'hint'] as const)
    .map((severity) => ({ severity, count: remarks.filter((each) => each.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${words[count === 1 ? severity : SEVERAL[severity]]}`)
    .join(' · ');
}

/** What could be better in what was saved: a line at the edge, its list one press away, never over the scene unasked. */
export function Remarks() {
  const { state } = useSay();
  const words = LIVE_WORDS[state.language];
  const remarks = remarksFor(state);
  if (remarks.length === 0 || state.saved?.is === 'broken') return null;
  const rest = remarks.length - MOST_LISTED;
  return (
    <details class="remarks">
      <summary>{countInWords(remarks, state.language)}</summary>
      <div class="remarks-list" role="region" aria-label={words.couldBeBetter} tabIndex={0}>
        <h2>{words.couldBeBetter}</h2>
        <p class="hint">{words.couldBeBetterHint}</p>
        <ol>
          {remarks.slice(0, MOST_LISTED).map((problem, place) => (
            <ProblemItem key={place} problem={problem} mend={words.mend} />
          ))}
        </ol>
        {rest > 0 ? (
          <p>
            {words.more}: {rest}
          </p>
        ) : null}
      </div>
    </details>
  );
}
