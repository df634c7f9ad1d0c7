import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Conversation, Happening } from '../../conversation/conversation.ts';
import { lateParts } from '../late.ts';
import { useSay } from '../say.ts';
import type { Call } from '../state.ts';

type Spoken = Extract<Happening, { what: 'line_spoken' }>;

/** Everything said so far, in order. */
export const saidIn = ({ happenings }: Conversation): readonly Spoken[] =>
  happenings.flatMap((happening) => (happening.what === 'line_spoken' ? [happening] : []));

interface LogProps {
  readonly call: Call;
  /** The first line the customer said since the last choice: the focus goes there. */
  readonly newest: RefObject<HTMLLIElement | null>;
}

/** What was said, each line whole at once, for eyes and screen readers. */
export function Log({ call, newest }: LogProps) {
  const { house, state, words, tell, show } = useSay();
  const said = saidIn(call.conversation);
  const first = said.findIndex(({ turn, by }) => by === 'customer' && turn === call.conversation.table.turn);
  const name = tell(call.conversation.table.person.name);
  // The ring in the scene is for whoever goes by keyboard.
  const focused = ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
    const on = currentTarget.matches(':focus-visible');
    if (state.lineFocused !== on) house.act({ type: 'line.focused', on });
  };
  const directions = state.lateCame ? lateParts()?.directionsOf(state, call) : null;
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const log = scroller.current;
    if (log) log.scrollTop = log.scrollHeight;
  }, [said.length, state.settings.wordsOnly, state.stage]);
  const fresh = { tabIndex: -1, ref: newest, onFocus: focused, onBlur: focused };
  return (
    <div class="log" ref={scroller} role="log" aria-live="polite" aria-label={words.transcript}>
      <ol>
        {said.map((line, place) => (
          <li key={place} class={line.by} {...(place === first ? fresh : {})}>
            <b>{line.by === 'customer' ? name : words.you}</b>
            {directions?.has(line) ? <i> ({directions.get(line)})</i> : null}: {show(line.words)}
          </li>
        ))}
      </ol>
    </div>
  );
}
