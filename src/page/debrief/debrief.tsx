import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { transcriptOf } from '../../conversation/conversation.ts';
import { debriefOf } from '../../debrief/debrief.ts';
import type { Debrief } from '../../debrief/debrief.ts';
import './debrief.css';
import './pivots.css';
import { earnedIn } from '../call/earned.ts';
import { Curve } from './curve.tsx';
import type { BesideCourse } from './curve.tsx';
import { laidBeside, pivotsKnown, reckoningOf, triesOf } from './beside.ts';
import type { Laid } from './beside.ts';
import { NextSteps } from './next-steps.tsx';
import { LensSection } from './points/lens-section.tsx';
import { Pivots } from './pivots.tsx';
import { reckonFor } from './reckon-for.ts';
import { ScoreSection } from './points/score-section.tsx';
import { SceneRoom } from '../scene-room.tsx';
import { tryName, Tries } from './tries.tsx';
import { useSayAll } from '../words/all-words.ts';
import type { SayAll } from '../words/all-words.ts';
import type { Call } from '../state.ts';
import { TurnStory } from './turn-story.tsx';

/** A result a trainer opened: whose it is. */
function Whose({ call }: { readonly call: Call }) {
  const { state, words } = useSayAll();
  const one = state.results.find(
    ({ examined }) => 'conversation' in examined && examined.conversation === call.conversation,
  );
  if (!one) return null;
  const { alias, assigner } = one.result;
  return <p class="eyebrow">{[alias || words.nameless, assigner.name].filter(Boolean).join(' · ')}</p>;
}

interface VerdictProps {
  readonly call: Call;
  readonly debrief: Debrief;
}

function Verdict({ call, debrief }: VerdictProps) {
  const { words, tell } = useSayAll();
  const { ending, outcome, verdict, need } = debrief;
  return (
    <section class="verdict" aria-label={words.outcome}>
      <Whose call={call} />
      <h1>{ending ? tell(ending.title) : words.debrief}</h1>
      <p class={`outcome ${verdict.grade}`}>
        <strong>{Math.round(outcome)}</strong>
        <span>
          <b>{tell(verdict.title)}.</b> {tell(verdict.words)}
          <span class="hint"> {words.outcomeHint}</span>
        </span>
      </p>
      <Earned call={call} isGood={verdict.grade === 'good'} />
      {ending && tell(ending.epilogue) ? (
        <>
          <h2>{words.daysLater}</h2>
          <p class="epilogue">{tell(ending.epilogue)}</p>
        </>
      ) : null}
      {tell(need) ? (
        <p class="need">
          <b>{words.need}:</b> {tell(need)}.
        </p>
      ) : null}
    </section>
  );
}

/** In words what rings the bell in the picture. */
function Earned({ call, isGood }: { readonly call: Call; readonly isGood: boolean }) {
  const { state } = useSayAll();
  const earned = earnedIn(call.conversation, { language: state.language, isGood });
  return earned.length > 0 ? <p class="hint">{earned.join(' · ')}</p> : null;
}

interface CalloutProps {
  readonly what: string;
  readonly children: ComponentChildren;
  readonly hint?: string;
}

function Callout({ what, children, hint }: CalloutProps) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>
        {children}
        {hint ? <span class="hint beneath">{hint}</span> : null}
      </dd>
    </div>
  );
}

function Callouts({ debrief }: { readonly debrief: Debrief }) {
  const { words, tell } = useSayAll();
  const { calm, baits, facts, worst, best } = debrief.callouts;
  const lost = Math.round(calm.toBaits);
  return (
    <dl class="callouts">
      <Callout what={words.calmKept} {...(lost > 0 ? { hint: `${words.calmLost}: ${lost}` } : {})}>
        {Math.round(calm.kept)}
      </Callout>
      {facts.inAll > 0 ? (
        <Callout what={words.facts}>{`${facts.found.length} ${words.outOf} ${facts.inAll}`}</Callout>
      ) : null}
      {baits.taken + baits.refused > 0 ? (
        <Callout what={words.baitsTaken} hint={`${words.baitsRefused}: ${baits.refused}`}>
          {baits.taken}
        </Callout>
      ) : null}
      {worst ? <Callout what={words.worstTurn}>{tell(worst.words)}</Callout> : null}
      {best ? <Callout what={words.bestTurn}>{tell(best.words)}</Callout> : null}
    </dl>
  );
}

/** What lies over the curve, with the name it goes by. */
function courseOf(laid: Laid, say: SayAll): BesideCourse | null {
  switch (laid.with) {
    case 'nothing':
      return null;
    case 'pivot':
      return {
        name: `${say.words.betterFrom} ${laid.pivot.turn}`,
        points: laid.points,
        from: laid.pivot.turn,
      };
    case 'run':
      return { name: tryName(laid.other.branch, say), points: laid.points, from: laid.parting };
  }
}

/** The curve with what lies over it, other tries at the same call, and where it turned. */
function Turning({ call, debrief }: { readonly call: Call; readonly debrief: Debrief }) {
  const say = useSayAll();
  const { house, state, words } = say;
  useEffect(() => reckonFor(house), [house]);
  const laid = laidBeside(state, call);
  const ringed = pivotsKnown(reckoningOf(state, call)).map(({ turn }) => turn);
  return (
    <>
      <Tries call={call} tries={triesOf(state, call)} laid={laid} />
      <h2>{words.pivots}</h2>
      <Curve points={debrief.curve} beside={courseOf(laid, say)} ringed={ringed} />
      <Pivots call={call} laid={laid} />
    </>
  );
}

function MoodGuide() {
  const { house, words } = useSayAll();
  return (
    <button type="button" class="link" onClick={() => house.act({ type: 'help', on: 'mood' })}>
      {words.moodGuide}
    </button>
  );
}

/** The debrief: what it was worth, the curve, every turn with its reasons, and the whole text. */
export function DebriefView({ call }: { readonly call: Call }) {
  const { state, words } = useSayAll();
  const debrief = debriefOf(call.conversation);
  const top = useRef<HTMLElement>(null);
  useEffect(() => top.current?.focus({ preventScroll: true }), [call.conversation]);
  return (
    <SceneRoom name="score">
      <article class="debrief" aria-label={words.debrief} ref={top} tabIndex={-1}>
        <Verdict call={call} debrief={debrief} />
        <NextSteps call={call} />
        <Callouts debrief={debrief} />
        <Turning call={call} debrief={debrief} />
        <ScoreSection call={call} />
        <LensSection call={call} />
        <h2>{words.whatMoved}</h2>
        <MoodGuide />
        <ol class="turns">
          {debrief.turns.map((told) => (
            <TurnStory key={told.turn} told={told} />
          ))}
        </ol>
        <details>
          <summary>{words.transcript}</summary>
          <pre class="transcript">{transcriptOf(call.conversation, state.language)}</pre>
        </details>
      </article>
    </SceneRoom>
  );
}
