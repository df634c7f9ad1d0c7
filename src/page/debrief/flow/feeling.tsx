/** How do you feel? One word, before anything is judged; after abuse, a breath first. */
import { useState } from 'preact/hooks';
import type { Conversation } from '../../../conversation/conversation.ts';
import type { Call } from '../../state.ts';
import { useOwnWords } from '../notes/own-words.ts';
import { useSayFlow } from './flow-words.ts';

/** Longer than any one word; what is kept has room for it (records: 200). */
const LONGEST_WORD = 60;
/** So many of the words on offer, from the first, are light ones; those after them up to the last but one weigh. */
const LIGHT = 3;

/** Whether anything hurtful or threatening was said to the trainee. */
const wasAbused = ({ happenings }: Conversation): boolean =>
  happenings.some((each) => each.what === 'line_spoken' && (each.abuse > 0 || each.threat !== undefined));

function AfterAbuse() {
  const { house, flow } = useSayFlow();
  return (
    <div class="after-abuse">
      <p>{flow.abuse}</p>
      <button type="button" class="quiet" onClick={() => house.act({ type: 'breathing', on: true })}>
        {flow.breatheFirst}
      </button>
    </div>
  );
}

function OwnWord({ onWord }: { readonly onWord: (word: string) => void }) {
  const { flow } = useSayFlow();
  const [word, setWord] = useState('');
  const keep = (event: SubmitEvent): void => {
    event.preventDefault();
    if (word.trim()) onWord(word.trim());
  };
  return (
    <form class="row own-word" onSubmit={keep}>
      <label for="own-word">{flow.ownWord}</label>
      <input
        id="own-word"
        maxLength={LONGEST_WORD}
        autocomplete="off"
        value={word}
        onInput={({ currentTarget }) => setWord(currentTarget.value)}
      />
      <button type="submit" class="quiet">
        {flow.keepWord}
      </button>
    </form>
  );
}

function Question({ onWord }: { readonly onWord: (word: string) => void }) {
  const { flow } = useSayFlow();
  return (
    <>
      <p>{flow.feelHint}</p>
      <ul class="feelings">
        {flow.feelings.map((word) => (
          <li key={word}>
            <button type="button" class="quiet" onClick={() => onWord(word)}>
              {word}
            </button>
          </li>
        ))}
      </ul>
      <OwnWord onWord={onWord} />
    </>
  );
}

/** What a facilitator would say back. */
function useAnswer(word: string): string {
  const { flow } = useSayFlow();
  const place = flow.feelings.indexOf(word);
  if (place < 0 || place === flow.feelings.length - 1) return flow.feltOther;
  return place < LIGHT ? flow.feltLight : flow.feltHeavy;
}

function Felt({ word, onChange }: { readonly word: string; readonly onChange: () => void }) {
  const { flow } = useSayFlow();
  const answer = useAnswer(word);
  return (
    <p role="status">
      <b>{flow.felt(word)}</b> {answer}{' '}
      <button type="button" class="link" onClick={onChange}>
        {flow.changeWord}
      </button>
    </p>
  );
}

export function Feeling({ call }: { readonly call: Call }) {
  const { flow } = useSayFlow();
  const { words, isRefused, say } = useOwnWords(call);
  const [isChanging, setChanging] = useState(false);
  if (words === null || call.visit === 'shared') return null;
  const keep = (feeling: string): void => {
    setChanging(false);
    say({ feeling });
  };
  return (
    <section class="feeling-step" aria-labelledby="feeling-title">
      <h2 id="feeling-title">{flow.feel}</h2>
      {wasAbused(call.conversation) ? <AfterAbuse /> : null}
      {words.feeling === null || isChanging ? (
        <Question onWord={keep} />
      ) : (
        <Felt word={words.feeling} onChange={() => setChanging(true)} />
      )}
      {isRefused ? <p class="hint">{flow.sitting}</p> : null}
    </section>
  );
}
