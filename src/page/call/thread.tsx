import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useSayAll } from '../words/all-words.ts';
import { sharesAt } from './golden-hour.ts';
import { messagesIn } from './messages.ts';
import type { Message } from './messages.ts';
import type { Call } from '../state.ts';
import './thread.css';

/** Three dots that rise and fall: somebody is writing. */
function Dots() {
  return (
    <span class="dots">
      <i />
      <i />
      <i />
    </span>
  );
}

/** Ticks of a message of ours: sent, then read. */
function Ticks({ isRead }: { readonly isRead: boolean }) {
  return <span class={`ticks ${isRead ? 'read' : ''}`}>{isRead ? '✓✓' : '✓'}</span>;
}

interface Frame {
  readonly call: Call;
  readonly messages: readonly Message[];
  readonly isTyping: boolean;
}

function ChatThread({ call, messages, isTyping }: Frame) {
  const { tell, show } = useSayAll();
  const name = tell(call.conversation.table.person.name);
  return (
    <ol class="bubbles">
      {messages.map(({ by, words, isRead }, place) => (
        <li key={place} class={by}>
          {show(words)}
          {by === 'trainee' ? <Ticks isRead={isRead} /> : null}
        </li>
      ))}
      {isTyping ? (
        <li class="customer typing" title={name}>
          <Dots />
        </li>
      ) : null}
    </ol>
  );
}

/** The letter on top, what it answers quoted under it. */
function MailThread({ call, messages, isTyping }: Frame) {
  const { words, tell, show } = useSayAll();
  const { scenario, table } = call.conversation;
  const [last, ...before] = messages.toReversed();
  const from = ({ by }: Message): string => (by === 'customer' ? tell(table.person.name) : words.you);
  return (
    <article class="letter">
      <header>
        <strong>{tell(scenario.title)}</strong>
        {last ? <span>{from(last)}</span> : null}
      </header>
      {last ? <p>{show(last.words)}</p> : null}
      {isTyping ? <Dots /> : null}
      {before.map((message, place) => (
        <blockquote key={place}>
          <b>{from(message)}:</b> {show(message.words)}
        </blockquote>
      ))}
    </article>
  );
}

/** A post, what is written under it, and how far it goes. */
function FeedThread({ call, messages, isTyping }: Frame) {
  const { words, tell, show } = useSayAll();
  const { person, minutes } = call.conversation.table;
  return (
    <ol class="feed">
      {messages.map(({ by, words: text }, place) => (
        <li key={place} class={by}>
          <b>{by === 'customer' ? tell(person.name) : words.you}</b>
          <p>{show(text)}</p>
          {place === 0 ? (
            <span class="reach">
              ↻ {sharesAt(minutes)} · ♡ {Math.round(sharesAt(minutes) * 2.6)}
            </span>
          ) : null}
        </li>
      ))}
      {isTyping ? (
        <li class="customer typing">
          <Dots />
        </li>
      ) : null}
    </ol>
  );
}

const THREADS = { chat: ChatThread, email: MailThread, social: FeedThread } as const;

/** Shows the newest message; one longer than its frame is read from its first word. */
function toNewest(frame: HTMLElement | null): void {
  const last = frame?.querySelector<HTMLElement>('li:last-child');
  if (frame) frame.scrollTop = last ? last.offsetTop - 8 : 0;
}

/**
 * What the two of them write, as it looks where they write it. The log says the same for those who
 * listen, so this is for eyes alone.
 */
export function Thread({ call }: { readonly call: Call }) {
  const { table, recipe } = call.conversation;
  const scroller = useRef<HTMLDivElement>(null);
  const messages = messagesIn(call);
  const isTyping = call.pending !== null || call.line < table.lines.length - 1;
  useLayoutEffect(() => toNewest(scroller.current), [messages.length, isTyping, recipe.choices.length]);
  useEffect(() => {
    const { current } = scroller;
    if (!current) return undefined;
    // What stands under the thread comes and goes, and its frame grows and shrinks with that.
    const watch = new ResizeObserver(() => toNewest(current));
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  const { channel } = table;
  if (channel !== 'chat' && channel !== 'email' && channel !== 'social') return null;
  const Kind = THREADS[channel];
  return (
    <div class={`thread ${channel} ${table.band}`} ref={scroller} aria-hidden="true">
      <Kind call={call} messages={messages} isTyping={isTyping} />
    </div>
  );
}
