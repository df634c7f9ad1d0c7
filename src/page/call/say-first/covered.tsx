/** The replies, covered until the learner has said a sentence of their own. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Call } from '../../state.ts';
import { useSaySayFirst } from './say-first-words.ts';

/** As much as the record keeps of one sentence, in characters. */
const LONGEST = 1_000;
/** From so many characters left on, it is told how many. */
const SOON_FULL = 200;

interface CallProps {
  readonly call: Call;
}

/** Face down, and nothing to be read by anybody. */
function Stack({ count }: { readonly count: number }) {
  const { asks } = useSaySayFirst();
  return (
    <div class="stack">
      <div class="stack-cards" aria-hidden="true">
        {Array.from({ length: count }, (_, place) => (
          <span key={place} />
        ))}
      </div>
      <p class="hint">{asks.covered(count)}</p>
    </div>
  );
}

/** Uncovers the replies, and the focus goes on at the first of them. */
function useUncover(call: Call) {
  const { house } = useSaySayFirst();
  return (words: string | null): void => {
    const turn = call.conversation.table.turn + 1;
    const said = call.notes.said.filter((each) => each.turn < turn);
    house.act({ type: 'call.noted', notes: { said: [...said, { turn, words, found: [] }] } });
    setTimeout(() => {
      document.querySelector('.answers')?.scrollTo({ top: 0 });
      document.querySelector<HTMLElement>('.replies button')?.focus({ preventScroll: true });
    });
  };
}

/** A keyboard on the screen takes half of it: what is being written stays in sight. */
function useInSight() {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const show = (): void => {
      if (document.activeElement === field.current) field.current?.scrollIntoView({ block: 'nearest' });
    };
    addEventListener('resize', show);
    return () => removeEventListener('resize', show);
  }, []);
  return field;
}

function Room({ left }: { readonly left: number }) {
  const { asks } = useSaySayFirst();
  return (
    <p class="hint room-left" role="status">
      {left <= SOON_FULL ? asks.left(left) : ''}
    </p>
  );
}

export function Covered({ call }: CallProps) {
  const { asks } = useSaySayFirst();
  const [text, setText] = useState('');
  const uncover = useUncover(call);
  const field = useInSight();
  const sentence = text.trim();
  const done = (): void => uncover(sentence === '' ? null : sentence);
  return (
    <section class="say-first" aria-labelledby="say-first-ask">
      <label id="say-first-ask" for="own-sentence">
        {asks.ask}
      </label>
      <p class="hint" id="own-sentence-hint">
        {asks.how} {call.notes.said.length === 0 ? asks.private : null}
        <span class="only-heard"> {asks.shortcut}</span>
      </p>
      <textarea
        ref={field}
        id="own-sentence"
        rows={2}
        maxLength={LONGEST}
        placeholder={asks.placeholder}
        aria-describedby="own-sentence-hint"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done();
        }}
      />
      <Room left={LONGEST - text.length} />
      <div class="say-first-on">
        <button type="button" class="primary" onClick={done}>
          {sentence === '' ? asks.aloud : asks.written}
        </button>
        <Stack count={call.conversation.table.replies.length} />
      </div>
    </section>
  );
}
