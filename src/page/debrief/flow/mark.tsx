/** Where did it turn? The learner says so before anything is shown, or asks to be shown. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Debrief, TurnTold } from '../../../debrief/debrief.ts';
import type { Call } from '../../state.ts';
import { wordsOf } from '../turn-story.tsx';
import { MarkCompared } from './compared.tsx';
import { useSayFlow } from './flow-words.ts';
import type { MarkAtHand } from './use-mark.ts';

interface MarkProps {
  readonly call: Call;
  readonly debrief: Debrief;
  readonly mark: MarkAtHand;
}

interface PickProps {
  readonly told: TurnTold;
  readonly mark: MarkAtHand;
}

function Pick({ told, mark }: PickProps) {
  const say = useSayFlow();
  const { turn, after } = told;
  return (
    <label class="mark-turn">
      <input type="radio" name="mark" checked={mark.turn === turn} onChange={() => mark.pick(turn)} />
      <b>{turn}</b>
      <span>{wordsOf(told, say)}</span>
      <span class="hint">{say.flow.heatTo(Math.round(after.temperature))}</span>
    </label>
  );
}

function Question({ debrief, mark }: Omit<MarkProps, 'call'>) {
  const { flow } = useSayFlow();
  const [isMissing, setMissing] = useState(false);
  const list = useRef<HTMLFieldSetElement>(null);
  const compare = (): void => {
    if (mark.turn !== null) return mark.open(mark.turn);
    setMissing(true);
    list.current?.querySelector('input')?.focus();
  };
  const isWrong = isMissing && mark.turn === null;
  return (
    <>
      <fieldset class="mark-turns" ref={list} aria-describedby="mark-error">
        <legend>{flow.markAsk}</legend>
        {debrief.turns.map((told) => (
          <Pick key={told.turn} told={told} mark={mark} />
        ))}
      </fieldset>
      <p class="wrong" id="mark-error" role="alert">
        {isWrong ? flow.markFirst : ''}
      </p>
      <p class="row">
        <button type="button" class="primary" onClick={compare}>
          {flow.compare}
        </button>
        <button type="button" class="link" onClick={() => mark.open(null)}>
          {flow.showMe}
        </button>
      </p>
    </>
  );
}

export function Mark({ call, debrief, mark }: MarkProps) {
  const { flow } = useSayFlow();
  const title = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(mark.isOpen);
  // Whoever has just answered reads on from here.
  useEffect(() => {
    if (mark.isOpen && !wasOpen.current) title.current?.focus();
    wasOpen.current = mark.isOpen;
  }, [mark.isOpen]);
  return (
    <section class="mark-step" aria-labelledby="mark-title">
      <h2 id="mark-title" tabIndex={-1} ref={title}>
        {flow.mark}
      </h2>
      {mark.isOpen ? (
        <MarkCompared call={call} debrief={debrief} mark={mark.turn} />
      ) : mark.isKnown ? (
        <Question debrief={debrief} mark={mark} />
      ) : (
        <p role="status">{flow.loadingWords}</p>
      )}
    </section>
  );
}
