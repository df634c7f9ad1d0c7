/** What the learner said in own words: beside the reply that was picked, and which techniques were in it how often. */
import './said.css';
import { ACT_WORDS, ACTS } from '../../../scenario/scenario.ts';
import type { Act } from '../../../scenario/scenario.ts';
import type { OwnSentence } from '../../../records/records.ts';
import type { Call } from '../../state.ts';
import { useSaySaid } from './said-words.ts';

const actsIn = ({ found }: OwnSentence): readonly Act[] => ACTS.filter((act) => found.includes(act));

/** Beside a turn's reply. */
export function OwnSentenceOf({ call, turn }: { readonly call: Call; readonly turn: number }) {
  const { told, tell } = useSaySaid();
  const own = call.notes.said.find((each) => each.turn === turn);
  if (!own) return null;
  const acts = actsIn(own);
  return (
    <div class="own-sentence">
      <p>
        <span class="hint">{told.ownWords}:</span>{' '}
        {own.words === null ? <i>{told.aloud}</i> : <q>{own.words}</q>}
      </p>
      {acts.length === 0 ? null : (
        <p class="hint">
          {told.found} {acts.map((act) => tell(ACT_WORDS[act].title)).join(', ')}.
        </p>
      )}
    </div>
  );
}

/** How often each act was found in own sentences, the most frequent first. */
export function foundIn(said: readonly OwnSentence[]): readonly (readonly [Act, number])[] {
  const all = said.flatMap(actsIn);
  return [...new Set(all)]
    .map((act) => [act, all.filter((each) => each === act).length] as const)
    .toSorted(([, one], [, other]) => other - one);
}

export function OwnSentences({ call }: { readonly call: Call }) {
  const { told, tell } = useSaySaid();
  const { said } = call.notes;
  if (said.length === 0) return null;
  const written = said.filter(({ words }) => words !== null).length;
  const found = foundIn(said);
  return (
    <section class="own-sentences" aria-labelledby="own-sentences-title">
      <h2 id="own-sentences-title">{told.techniques}</h2>
      <p>
        {told.sentences(said.length, written)} {found.length > 0 ? told.byCheck : null}
      </p>
      <ul class="found-acts">
        {found.map(([act, count]) => (
          <li key={act} class="tag">
            {tell(ACT_WORDS[act].title)} <b>{told.times(count)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
