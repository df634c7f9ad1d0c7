import { useSayAll } from './all-words.ts';
import type { Call } from './state.ts';

/** The minute after (source 004): what happens to what was heard. One question at a time. */
export function AfterCards({ call }: { readonly call: Call }) {
  const { house, words, tell } = useSayAll();
  const asked = call.conversation.table.after[0];
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
      <h3 id="after-question">{titles[question] ?? question}</h3>
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
    </section>
  );
}
