/** The customer's chair: a finished conversation once more from the other side, moment by moment. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { chairOf, type ChairStep } from '../../../debrief/debrief.ts';
import { CHANNEL_CLOCK } from '../../../scenario/scenario.ts';
import { Late } from '../../late-part.tsx';
import { SceneRoom } from '../../scene-room.tsx';
import type { Call, Seat } from '../../state.ts';
import { ChairNotes, saidAt } from './chair-notes.tsx';
import { ChairSteps } from './chair-steps.tsx';
import { noteRisen } from './chair-way.tsx';
import { useSayChair } from './chair-words.ts';
import type { SayChair } from './chair-words.ts';
import { backFrom, seatAt, turnIn } from './seat.ts';
import './chair.css';

/** Where the two of them wrote, what they wrote. */
function Bubble({ call }: { readonly call: Call }) {
  if (CHANNEL_CLOCK[call.conversation.table.channel] === 'live') return null;
  return <Late draw={({ Thread }) => <Thread call={call} />} />;
}

/** A moment in one breath, for whoever listens. */
function announced(step: ChairStep, last: number, say: SayChair): string {
  const { chair, tell } = say;
  const said = saidAt(step, say);
  const parts = [
    chair.step(step.turn, last),
    step.chose === null ? '' : said ? `${chair.youSaid}: ${said}` : chair.youNothing,
    step.heard ? `${chair.heard}: ${tell(step.heard.words)}` : '',
    step.lines.length > 0 ? `${chair.theySaid}: ${step.lines.map(tell).join(' ')}` : '',
    step.thought ? `${chair.thought}: ${tell(step.thought)}` : '',
  ];
  return parts.filter(Boolean).join('. ');
}

export function Chair({ seat }: { readonly seat: Seat }) {
  const say = useSayChair();
  const { house, chair } = say;
  const { back, call } = seat;
  const seen = useMemo(() => chairOf(back.call.conversation), [back.call.conversation]);
  const turn = turnIn(seat);
  const step = seen.steps[turn];
  const last = seen.steps.length - 1;
  const title = useRef<HTMLHeadingElement>(null);
  const notes = useRef<HTMLElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  useEffect(() => notes.current?.scrollTo({ top: 0 }), [turn]);
  const goTo = (to: number) => {
    if (to >= 0 && to <= last) house.act({ type: 'went', view: seatAt(back, to) });
  };
  const rise = () => {
    noteRisen();
    house.act({ type: 'went', view: backFrom(seat) });
  };
  return (
    <SceneRoom
      name="chair call"
      bubble={<Bubble call={call} />}
      gauge={<Late draw={({ Instruments }) => <Instruments call={call} />} />}
    >
      <section class="answers paper chair-notes" aria-labelledby="chair-title" ref={notes} tabIndex={0}>
        <h1 id="chair-title" ref={title} tabIndex={-1}>
          {chair.title} <span class="hint">{chair.step(turn, last)}</span>
        </h1>
        {step ? <ChairNotes step={step} seen={seen} /> : null}
      </section>
      <ChairSteps steps={seen.steps} turn={turn} onTurn={goTo} onRise={rise} />
      <p class="only-heard" role="status">
        {step ? announced(step, last, say) : ''}
      </p>
    </SceneRoom>
  );
}
