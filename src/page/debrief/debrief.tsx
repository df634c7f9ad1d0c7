import { useEffect, useRef } from 'preact/hooks';
import { debriefOf } from '../../debrief/debrief.ts';
import type { Debrief } from '../../debrief/debrief.ts';
import './debrief.css';
import './pivots.css';
import './flow/flow.css';
import { laidBeside } from './beside.ts';
import { BeyondPart } from './beyond-door.tsx';
import { Contents } from './flow/contents.tsx';
import { Course } from './flow/course.tsx';
import { EveryTurn } from './flow/every-turn.tsx';
import { Feeling } from './flow/feeling.tsx';
import { useSayFlow } from './flow/flow-words.ts';
import { Head } from './flow/head.tsx';
import { Mark } from './flow/mark.tsx';
import { Plan } from './flow/plan.tsx';
import { useMark } from './flow/use-mark.ts';
import { Worth } from './flow/worth.tsx';
import { NextSteps } from './next-steps.tsx';
import { LensSection } from './points/lens-section.tsx';
import { ScoreSection } from './points/score-section.tsx';
import { Pivots } from './pivots.tsx';
import { PaperFoot, PaperHead } from './print/paper-head.tsx';
import { PaperTranscript } from './print/paper-transcript.tsx';
import { PaperWords } from './print/paper-words.tsx';
import { reckonFor } from './reckon-for.ts';
import { OwnSentences } from './said/own-sentences.tsx';
import { Predictions } from './said/predictions.tsx';
import { SceneRoom } from '../scene-room.tsx';
import type { Call } from '../state.ts';
import { NewVersion } from '../update/new-version.tsx';

interface StepsProps {
  readonly call: Call;
  readonly debrief: Debrief;
}

/** What stands once the learner has said where it turned, or asked to be shown. */
function Opened({ call, debrief }: StepsProps) {
  const { state, flow } = useSayFlow();
  return (
    <>
      <Pivots call={call} laid={laidBeside(state, call)} />
      <Worth call={call} debrief={debrief} />
      <ScoreSection call={call} />
      <Predictions call={call} debrief={debrief} />
      <OwnSentences call={call} />
      <BeyondPart draw={({ Toll }) => <Toll call={call} debrief={debrief} />} />
      <BeyondPart draw={({ TwoWays }) => <TwoWays call={call} />} />
      <BeyondPart draw={({ ChairWay }) => <ChairWay />} />
      <LensSection call={call} />
      <Plan call={call} />
      <section aria-labelledby="ways-title">
        <h2 id="ways-title">{flow.ways}</h2>
        <NextSteps call={call} />
        <NewVersion isSafe={call.visit === 'shared'} />
      </section>
      <EveryTurn call={call} debrief={debrief} />
    </>
  );
}

/** What a good facilitator would ask first: how it felt, what happened, where it turned. */
function Asked({ call, debrief }: StepsProps) {
  const mark = useMark(call);
  return (
    <>
      {mark.isOpen ? <Contents /> : null}
      <Feeling call={call} />
      <Course
        call={call}
        debrief={debrief}
        marked={mark.turn}
        isOpen={mark.isOpen}
        {...(mark.isOpen ? {} : { onMark: mark.pick })}
      />
      <Mark call={call} debrief={debrief} mark={mark} />
      {mark.isOpen ? <Opened call={call} debrief={debrief} /> : null}
    </>
  );
}

/** The debrief, or the customer's chair, which is entered from it. */
export function DebriefView({ call }: { readonly call: Call }) {
  const { view } = useSayFlow().state;
  if (view.at !== 'chair') return <Whole call={call} />;
  return <BeyondPart draw={({ Chair }) => <Chair seat={view} />} />;
}

/** The debrief: how it ended, how it felt, where it turned, what it was worth and why, and what comes next. */
function Whole({ call }: { readonly call: Call }) {
  const { house, words } = useSayFlow();
  const debrief = debriefOf(call.conversation);
  const top = useRef<HTMLElement>(null);
  useEffect(() => reckonFor(house), [house]);
  useEffect(() => top.current?.focus({ preventScroll: true }), [call.conversation]);
  return (
    <SceneRoom name="score">
      <article class="debrief" aria-label={words.debrief} ref={top} tabIndex={-1}>
        <PaperHead call={call} />
        <Head call={call} debrief={debrief} />
        <PaperWords call={call} />
        <Asked key={call.conversation} call={call} debrief={debrief} />
        <PaperTranscript call={call} />
        <PaperFoot call={call} />
      </article>
    </SceneRoom>
  );
}
