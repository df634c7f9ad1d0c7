/** Runs that were cut short, the one begun last first: each goes on where it stood, or is let go. */
import type { Unfinished } from '../../records/records.ts';
import { allListed } from '../library.ts';
import { useSayAll } from '../words/all-words.ts';

function Cut({ run }: { readonly run: Unfinished }) {
  const { house, state, words, tell } = useSayAll();
  const { recipe } = run;
  const listed = state.library && allListed(state.library).find(({ card }) => card.id === recipe.scenario);
  const title = listed ? tell(listed.card.title) : recipe.scenario;
  const others = state.unfinished.filter((each) => each !== run);
  return (
    <section class="unfinished" aria-label={`${words.continueRun}: ${title}`}>
      <p>
        <strong>{title}</strong>
        <span class="hint">
          {' '}
          · {words.continueHint}: {recipe.choices.length}
        </span>
      </p>
      <button type="button" class="primary" onClick={() => void house.resume(run)}>
        {words.continueRun}
      </button>
      <button type="button" class="link" onClick={() => house.act({ type: 'unfinished', runs: others })}>
        {words.discard}
      </button>
    </section>
  );
}

export function UnfinishedRuns() {
  const { state } = useSayAll();
  const cut = state.unfinished.filter(({ ended }) => ended === null);
  return (
    <>
      {cut.map((run) => (
        <Cut key={`${run.recipe.scenario} ${run.recipe.seed} ${run.notes.startedAt}`} run={run} />
      ))}
    </>
  );
}
