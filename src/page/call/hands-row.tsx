import { LETTERS, countFrom, majorityOf } from './hands.ts';
import { useSayAll } from '../words/all-words.ts';
import type { Call } from '../state.ts';

/** A show of hands, typed in by whoever facilitates; the majority is played. */
export function Hands({ call }: { readonly call: Call }) {
  const { house, state, words } = useSayAll();
  const { replies } = call.conversation.table;
  const hands = replies.map((_, place) => state.hands[place] ?? 0);
  const majority = majorityOf(hands);
  const play = (place: number) => {
    const reply = replies[place];
    if (reply) house.act({ type: 'chose', choice: { kind: 'reply', id: reply.id } });
  };
  return (
    <form
      class="hands"
      aria-label={words.show}
      onSubmit={(event) => {
        event.preventDefault();
        if (majority.is === 'clear') play(majority.place);
      }}
    >
      {replies.map(({ id }, place) => (
        <label key={id}>
          {LETTERS[place]}
          <input
            type="number"
            min="0"
            max="999"
            value={hands[place]}
            onInput={(event) => {
              const count = countFrom(event.currentTarget.value);
              house.act({ type: 'hands', hands: hands.map((kept, each) => (each === place ? count : kept)) });
            }}
          />
        </label>
      ))}
      <button type="submit" class="quiet" disabled={majority.is !== 'clear'}>
        {words.playMajority}
      </button>
      {majority.is === 'tied' ? <TieBreak places={majority.places} onPick={play} /> : null}
    </form>
  );
}

function TieBreak(props: { readonly places: readonly number[]; readonly onPick: (place: number) => void }) {
  const { words } = useSayAll();
  return (
    <span class="tie" role="status">
      {words.tie}{' '}
      {props.places.map((place) => (
        <button type="button" class="quiet" key={place} onClick={() => props.onPick(place)}>
          {LETTERS[place]}
        </button>
      ))}
    </span>
  );
}
