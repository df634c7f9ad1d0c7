/** Said, and not answered yet: what of it was in the own sentence, and which way the mood will go. */
import { useEffect, useRef } from 'preact/hooks';
import { ACT_WORDS } from '../../../scenario/scenario.ts';
import type { Act } from '../../../scenario/scenario.ts';
import { isChecking, isPredicting, sentenceNow } from '../asked.ts';
import { ChosenWords } from '../pending.tsx';
import type { Call } from '../../state.ts';
import { Arrows } from './arrows.tsx';
import { OwnWords } from './own-words.tsx';
import { predicted } from './arrow-of.ts';
import type { Arrow } from './arrow-of.ts';
import { useSaySayFirst } from './say-first-words.ts';

interface CallProps {
  readonly call: Call;
}

/** The acts of the reply that was picked. */
function actsPicked({ conversation, pending }: Call): readonly Act[] {
  if (pending?.kind !== 'reply') return [];
  return conversation.table.replies.find(({ id }) => id === pending.id)?.acts ?? [];
}

/** Notes which of those acts were in the own sentence of the turn that is just being played. */
function useFound(call: Call) {
  const { house } = useSaySayFirst();
  const own = sentenceNow(call);
  const keep = (found: readonly string[]): void => {
    if (!own) return;
    const turn = call.conversation.table.turn + 1;
    const before = call.notes.said.filter((each) => each !== own);
    house.act({ type: 'call.noted', notes: { said: [...before, { ...own, turn, found }] } });
  };
  // What was marked beside a reply that was taken back says nothing of this one.
  useEffect(() => keep([]), [call.pending]);
  return { found: own?.found ?? [], keep };
}

function SelfCheck({ call }: CallProps) {
  const { asks, tell } = useSaySayFirst();
  const { found, keep } = useFound(call);
  return (
    <fieldset class="self-check">
      <legend>{asks.check}</legend>
      <p class="hint">{asks.checkHint}</p>
      {actsPicked(call).map((act) => (
        <label key={act}>
          <input
            type="checkbox"
            checked={found.includes(act)}
            onChange={(event) =>
              keep(event.currentTarget.checked ? [...found, act] : found.filter((each) => each !== act))
            }
          />
          <span>
            <b>{tell(ACT_WORDS[act].title)}</b> <span class="hint">{tell(ACT_WORDS[act].meaning)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function WaysOn({ call }: CallProps) {
  const { house, state, words, asks } = useSaySayFirst();
  const isArrow = isPredicting(state, call);
  return (
    <p class="row">
      {isArrow ? null : (
        <button type="button" class="primary" onClick={() => house.act({ type: 'customer.answered' })}>
          {words.goOn}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => house.act({ type: 'took.back' })}>
        {words.undo}
      </button>
      {isArrow ? (
        <button type="button" class="link" onClick={() => house.act({ type: 'customer.answered' })}>
          {asks.skip}
        </button>
      ) : null}
    </p>
  );
}

/** Up, the same or down by its own key, while the focus stands anywhere in what is asked. */
const KEYS: Readonly<Record<string, Arrow>> = { ArrowUp: 'up', ArrowRight: 'same', ArrowDown: 'down' };

export function Ask({ call }: CallProps) {
  const { house, state, words, asks } = useSaySayFirst();
  const box = useRef<HTMLElement>(null);
  const isArrow = isPredicting(state, call);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const predict = (arrow: Arrow): void => {
    house.act({ type: 'call.noted', notes: { predictions: predicted(call, arrow) } });
    house.act({ type: 'customer.answered' });
  };
  const onKey = (event: KeyboardEvent): void => {
    const arrow = isArrow && !state.paused ? KEYS[event.key] : undefined;
    if (!arrow || event.repeat) return;
    event.preventDefault();
    event.stopPropagation();
    predict(arrow);
  };
  return (
    <section
      class="answers pending ask"
      aria-label={words.yourReply}
      tabIndex={-1}
      ref={box}
      onKeyDown={onKey}
    >
      <OwnWords call={call} />
      <p class="said">
        <span class="hint">{isChecking(call) ? `${asks.picked}: ` : `${words.you}: `}</span>
        <ChosenWords call={call} />
      </p>
      {isChecking(call) ? <SelfCheck call={call} /> : null}
      {isArrow ? <Arrows onPick={predict} /> : null}
      <WaysOn call={call} />
    </section>
  );
}
