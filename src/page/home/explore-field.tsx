import { instrumentWords } from '../call/instruments/instrument-words.ts';
import { useSay } from '../say.ts';

/** Everything visible in the next run, which then counts for nothing. `at` tells one such field from another. */
export function ExploreField({ at }: { readonly at: 'briefing' | 'options' }) {
  const { house, state } = useSay();
  const { explore, exploreHint } = instrumentWords(state.language);
  const explores = state.wishes.mode === 'explore';
  return (
    <p class="field">
      <label>
        <input
          type="checkbox"
          checked={explores}
          aria-describedby={`explore-${at}`}
          onChange={() => house.act({ type: 'wished', wishes: { mode: explores ? 'practice' : 'explore' } })}
        />
        {explore}
      </label>
      <span class="hint" id={`explore-${at}`}>
        {exploreHint}
      </span>
    </p>
  );
}
