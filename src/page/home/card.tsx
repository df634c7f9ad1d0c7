import { CHANNEL_WORDS } from '../../scenario/scenario.ts';
import { useSayAll } from '../words/all-words.ts';
import type { Listed } from '../library.ts';

/** A scenario that can be chosen. */
export function Card({ listed: { pack, card } }: { readonly listed: Listed }) {
  const { house, state, words, tell } = useSayAll();
  const best = state.settings.best[`${pack.id}/${card.id}`];
  return (
    <li class="card">
      <button type="button" class="card-button" onClick={() => void house.choose(pack.id, card.id)}>
        <span class="card-who">
          {tell(card.customer)} · {tell(CHANNEL_WORDS[card.channel].title)}
        </span>
        <strong class="card-title">{tell(card.title)}</strong>
        <span class="card-goal">{tell(card.goal)}</span>
        {card.contentNote ? <span class="tag">{words.hardContent}</span> : null}
        {best === undefined ? null : (
          <span class="tag good">
            {words.best}: {Math.round(best)}
          </span>
        )}
      </button>
    </li>
  );
}
