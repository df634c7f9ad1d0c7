import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { messagesIn } from '../messages.ts';
import { ChatThread } from './chat-thread.tsx';
import { FeedThread } from './feed-thread.tsx';
import { MailThread } from './mail-thread.tsx';
import type { Call } from '../../state.ts';
import './thread.css';
import './thread-windows.css';

const THREADS = { chat: ChatThread, email: MailThread, social: FeedThread } as const;

/**
 * Shows the newest message of the two of them, whatever strangers wrote since; one longer than its frame is read from
 * its first word.
 */
function toNewest(frame: HTMLElement | null): void {
  const last = [...(frame?.querySelectorAll<HTMLElement>('li:not(.stranger)') ?? [])].at(-1);
  const head = frame?.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
  if (frame) frame.scrollTop = last ? last.offsetTop - head - 8 : 0;
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
    <div
      class={`thread ${channel} ${table.band}`}
      ref={scroller}
      aria-hidden="true"
      onScroll={({ currentTarget }) =>
        currentTarget.toggleAttribute('data-scrolled', currentTarget.scrollTop > 4)
      }
    >
      <Kind call={call} messages={messages} isTyping={isTyping} />
    </div>
  );
}
