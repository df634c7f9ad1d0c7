import { CHANNEL_WORDS, ENDING_WORDS } from '../../scenario/scenario.ts';
import { useSayAll } from '../words/all-words.ts';
import { letEyeRest } from './eye.ts';
import { keyOf } from './who-waits.ts';
import type { Listed } from '../library.ts';

/** How it went before: the last ending, and the best that came of it. */
function Before({ name }: { readonly name: string }) {
  const { state, words, tell } = useSayAll();
  const { best, ended } = state.settings;
  const [most, kind] = [best[name], ended[name]];
  const ending = Object.entries(ENDING_WORDS).find(([each]) => each === kind)?.[1];
  return (
    <>
      {ending ? (
        <span class="tag">
          {words.lastTime}: {tell(ending.title)}
        </span>
      ) : null}
      {most === undefined ? null : (
        <span class="tag good">
          {words.best}: {Math.round(most)}
        </span>
      )}
    </>
  );
}

interface CardProps {
  readonly listed: Listed;
  /** What to play next. */
  readonly isNext?: boolean;
}

/** A scenario that can be chosen; whoever waits there comes on stage while it is looked at. */
export function Card({ listed, isNext = false }: CardProps) {
  const { house, state, words, tell } = useSayAll();
  const { pack, card } = listed;
  const look = () => letEyeRest(house, keyOf(listed));
  return (
    <li class={isNext ? 'card next' : 'card'}>
      <button
        type="button"
        class="card-button"
        onPointerEnter={look}
        onFocus={look}
        onClick={() => void house.choose(pack.id, card.id)}
      >
        <span class="card-who">
          {tell(card.customer)} · {tell(CHANNEL_WORDS[card.channel].title)}
        </span>
        <strong class="card-title">{tell(card.title)}</strong>
        <span class="card-goal">{tell(card.goal)}</span>
        <span class="card-marks">
          {isNext ? (
            <span class="tag next-up">{state.settings.last === null ? words.startHere : words.nextUp}</span>
          ) : null}
          {card.contentNote ? <span class="tag">{words.hardContent}</span> : null}
          <Before name={keyOf(listed)} />
        </span>
      </button>
    </li>
  );
}
