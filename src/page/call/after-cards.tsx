import { useEffect, useRef } from 'preact/hooks';
import { useSayAll } from '../words/all-words.ts';
import { useSay } from '../say.ts';
import type { Call } from '../state.ts';

type Asked = Call['conversation']['table']['after'][number];

function AfterAnswers({ question, answers }: Asked) {
  const { house, tell } = useSay();
  return (
    <ol class="replies" aria-labelledby="after-question">
      {answers.map(({ id, says }, place) => (
        <li key={`${question}-${id}`}>
          <button
            type="button"
            class="reply"
            onClick={() => house.act({ type: 'chose', choice: { kind: 'after', question, answer: id } })}
          >
            <span class="mark" aria-hidden="true">
              {place + 1}
            </span>
            <span>{tell(says)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The minute after (source 004): what happens to what was heard. One question at a time. */
export function AfterCards({ call }: { readonly call: Call }) {
  const { words } = useSayAll();
  const asked = call.conversation.table.after[0];
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // The farewell keeps the focus for the first question; later ones are read as they come.
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [asked?.question]);
  if (!asked) return null;
  const { question, answers } = asked;
  const titles: Readonly<Record<string, string>> = {
    fix: words.fix,
    owner: words.owner,
    logged: words.logged,
  };
  return (
    <section class="answers after" aria-label={words.after}>
      <h2>{words.after}</h2>
      <p class="hint">{words.afterHint}</p>
      <h3 id="after-question" tabIndex={-1} ref={heading}>
        {titles[question] ?? question}
      </h3>
      <AfterAnswers question={question} answers={answers} />
    </section>
  );
}
