/** A chat: who is there on top, both sides' bubbles under it. */
import { useSayAll } from '../../words/all-words.ts';
import { Avatar, Dots, minuteMark } from './thread-parts.tsx';
import { THREAD_WORDS } from './thread-words.ts';
import type { Frame } from './thread-parts.tsx';
import type { Message } from '../messages.ts';

/** When a message was sent and, of ours, whether it has been read. */
function Stamp({ by, minutes, isRead }: Message) {
  return (
    <span class="stamp">
      {minuteMark(minutes)}
      {by === 'trainee' ? <b class={`ticks ${isRead ? 'read' : ''}`}>{isRead ? '✓✓' : '✓'}</b> : null}
    </span>
  );
}

export function ChatThread({ call, messages, isTyping }: Frame) {
  const { state, tell, show } = useSayAll();
  const name = tell(call.conversation.table.person.name);
  const words = THREAD_WORDS[state.language];
  return (
    <>
      <header class="head">
        <Avatar name={name} />
        <strong>{name}</strong>
        <span class="presence">{isTyping ? words.typing : words.online}</span>
      </header>
      <ol class="bubbles">
        {messages.map((message, place) => (
          <li key={place} class={message.by}>
            {show(message.words)}
            <Stamp {...message} />
          </li>
        ))}
        {isTyping ? (
          <li class="customer typing" title={name}>
            <Dots />
          </li>
        ) : null}
      </ol>
    </>
  );
}
