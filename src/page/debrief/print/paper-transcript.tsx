/** The whole conversation as it is read on paper; on screen the same text lies folded, as it may be copied. */
import type { ComponentChildren } from 'preact';
import { spansOf, transcriptOf } from '../../../conversation/conversation.ts';
import type { Call } from '../../state.ts';
import { useSayAll } from '../../words/all-words.ts';

/** What a paragraph of a transcript is: somebody’s line, a note of what it did, or the end. */
const LINE = /^\*\*(.+?):\*\* ([\s\S]*)$/;

/** The stressed words of a line as such. */
const stressed = (text = ''): ComponentChildren =>
  spansOf(text).map((span) => (span.isStressed ? <em key={span.text}>{span.text}</em> : span.text));

function Paragraph({ text }: { readonly text: string }): ComponentChildren {
  const [, who, said] = LINE.exec(text) ?? [];
  if (who !== undefined)
    return (
      <p>
        <b>{who}:</b> {stressed(said)}
      </p>
    );
  if (text.startsWith('> ')) return <p class="note">{stressed(text.slice(2).replaceAll('`', ''))}</p>;
  if (text.startsWith('## ')) return <h3>{text.slice(3)}</h3>;
  return <p class="lines">{stressed(text)}</p>;
}

export function PaperTranscript({ call }: { readonly call: Call }) {
  const { state, words } = useSayAll();
  // The first two say what the recipe is and what the scenario is called: the head has that.
  const paragraphs = transcriptOf(call.conversation, state.language).trim().split('\n\n').slice(2);
  return (
    <section class="on-paper paper-transcript">
      <h2>{words.transcript}</h2>
      {paragraphs.map((text, place) => (
        <Paragraph key={place} text={text} />
      ))}
    </section>
  );
}
