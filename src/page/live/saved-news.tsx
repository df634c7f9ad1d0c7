import type { Problem } from '../../scenario/scenario.ts';
import { LIVE_WORDS } from './live-words.ts';
import { ProblemItem } from '../home/problem-item.tsx';
import { useSay } from '../say.ts';

/** No more problems than this are shown at once: mending one often mends the rest. */
const MOST_SHOWN = 5;

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { state } = useSay();
  const words = LIVE_WORDS[state.language];
  const rest = problems.length - MOST_SHOWN;
  return (
    <>
      <h2>{words.broken}</h2>
      <ol>
        {problems.slice(0, MOST_SHOWN).map((problem, place) => (
          <ProblemItem key={place} problem={problem} mend={words.mend} />
        ))}
      </ol>
      {rest > 0 ? (
        <p>
          {words.more}: {rest}
        </p>
      ) : null}
      <p class="hint">{words.brokenHint}</p>
    </>
  );
}

/** What came of the last save, over the scene, until it is read or no longer so. */
export function SavedNews() {
  const { house, state, words } = useSay();
  const { saved, language } = state;
  // The shelf of scenarios lists problems of its own.
  if (!saved || state.view.at === 'home') return null;
  return (
    <section class="saved-news" role={saved.is === 'broken' ? 'alert' : 'status'}>
      {saved.is === 'broken' ? (
        <Problems problems={saved.problems} />
      ) : (
        <p>{LIVE_WORDS[language][saved.is]}</p>
      )}
      <button type="button" class="quiet" onClick={() => house.act({ type: 'saved.read' })}>
        {words.close}
      </button>
    </section>
  );
}
