/** What it was worth: the outcome with its verdict, and what stood out on the way. */
import type { ComponentChildren } from 'preact';
import type { Debrief } from '../../../debrief/debrief.ts';
import { earnedIn } from '../../call/earned.ts';
import type { Call } from '../../state.ts';
import { Disagree } from '../disagree/disagree.tsx';
import { useSayAll } from '../../words/all-words.ts';

interface WorthProps {
  readonly call: Call;
  readonly debrief: Debrief;
}

/** In words what rings the bell in the picture. */
function Earned({ call, isGood }: { readonly call: Call; readonly isGood: boolean }) {
  const { state } = useSayAll();
  const earned = earnedIn(call.conversation, { language: state.language, isGood });
  return earned.length > 0 ? <p class="hint">{earned.join(' · ')}</p> : null;
}

export function Worth({ call, debrief }: WorthProps) {
  const { words, tell } = useSayAll();
  const { outcome, verdict, need } = debrief;
  return (
    <section class="worth" aria-labelledby="worth-title">
      <h2 id="worth-title">{words.outcome}</h2>
      <p class={`outcome ${verdict.grade}`}>
        <strong>{Math.round(outcome)}</strong>
        <span>
          <b>{tell(verdict.title)}.</b> {tell(verdict.words)}
          <span class="hint"> {words.outcomeHint}</span>
        </span>
      </p>
      <Earned call={call} isGood={verdict.grade === 'good'} />
      {tell(need) ? (
        <p class="need">
          <b>{words.need}:</b> {tell(need)}.
        </p>
      ) : null}
      <Disagree about="outcome" turn={0} call={call} />
      <Callouts debrief={debrief} />
    </section>
  );
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
