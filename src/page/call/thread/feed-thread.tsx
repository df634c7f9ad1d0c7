/** A public post, what is written under it by whom, and how far it goes while the minutes run. */
import type { ComponentChildren } from 'preact';
import { useSayAll } from '../../words/all-words.ts';
import { likesAt, sharesAt } from '../golden-hour.ts';
import { Avatar, Dots, minuteMark } from './thread-parts.tsx';
import { STRANGERS, THREAD_WORDS } from './thread-words.ts';
import type { Frame } from './thread-parts.tsx';
import type { Stranger } from './thread-words.ts';
import type { Message } from '../messages.ts';

type Entry = { readonly message: Message; readonly isPinned: boolean } | { readonly stranger: Stranger };

const minuteOf = (entry: Entry): number => ('stranger' in entry ? entry.stranger.at : entry.message.minutes);

/** Everything under the post in the order it came; our first answer is the one that is pinned. */
export function entriesOf(messages: readonly Message[], minutes: number): readonly Entry[] {
  const first = messages.find(({ by }) => by === 'trainee');
  const ours = messages.slice(1).map((message) => ({ message, isPinned: message === first }));
  const theirs = STRANGERS.filter(({ at }) => at <= minutes).map((stranger) => ({ stranger }));
  return [...theirs, ...ours].toSorted((a, b) => minuteOf(a) - minuteOf(b));
}

interface Line {
  readonly by: 'customer' | 'trainee' | 'stranger';
  readonly name: string;
  readonly minutes: number;
  readonly pinned?: string | null;
  readonly children: ComponentChildren;
}

function Written({ by, name, minutes, pinned, children }: Line) {
  return (
    <li class={by}>
      {pinned ? <span class="pinned">{pinned}</span> : null}
      <Avatar name={name} />
      <b>{name}</b> <span class="stamp">{minuteMark(minutes)}</span>
      {children}
    </li>
  );
}

/** Replies, shares and likes so far. */
function Reach({ replies, minutes }: { readonly replies: number; readonly minutes: number }) {
  const { state } = useSayAll();
  const words = THREAD_WORDS[state.language];
  const count = (amount: number): string => amount.toLocaleString(state.language);
  return (
    <span class="reach" key={minutes}>
      <b>{count(replies)}</b> {words.answers} <b>↻ {count(sharesAt(minutes))}</b> {words.shares}{' '}
      <b>♥ {count(likesAt(minutes))}</b> {words.likes}
    </span>
  );
}

/** One entry under the post. */
function Under({ entry, nameOf }: { readonly entry: Entry; readonly nameOf: (message: Message) => string }) {
  const { state, show } = useSayAll();
  if ('stranger' in entry) {
    const { handle, at, words } = entry.stranger;
    return (
      <Written by="stranger" name={handle} minutes={at}>
        <p>{show(words)}</p>
      </Written>
    );
  }
  const { message, isPinned } = entry;
  const pinned = isPinned ? THREAD_WORDS[state.language].pinned : null;
  return (
    <Written by={message.by} name={nameOf(message)} minutes={message.minutes} pinned={pinned}>
      <p>{show(message.words)}</p>
    </Written>
  );
}

export function FeedThread({ call, messages, isTyping }: Frame) {
  const { state, words, tell, show } = useSayAll();
  const { person, minutes } = call.conversation.table;
  const nameOf = ({ by }: Message): string => (by === 'customer' ? tell(person.name) : words.you);
  const [post] = messages;
  const entries = entriesOf(messages, minutes);
  return (
    <>
      <header class="head">
        <strong>{THREAD_WORDS[state.language].post}</strong>
        <Reach replies={entries.length} minutes={minutes} />
      </header>
      <ol class="feed">
        {post ? (
          <Written by={post.by} name={nameOf(post)} minutes={post.minutes}>
            <p class="post">{show(post.words)}</p>
          </Written>
        ) : null}
        {entries.map((entry, place) => (
          <Under key={place} entry={entry} nameOf={nameOf} />
        ))}
        {isTyping ? (
          <li class="customer typing">
            <Dots />
          </li>
        ) : null}
      </ol>
    </>
  );
}
