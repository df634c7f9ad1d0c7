/** The run by each of the five sources: which steps were taken, and when. */
import { useMemo } from 'preact/hooks';
import { lensesOf, type LensView } from '../../../debrief/debrief.ts';
import { Disagree } from '../disagree/disagree.tsx';
import { useSayPoints } from './points-words.ts';
import type { SayPoints } from './points-words.ts';
import type { Call } from '../../state.ts';

type Step = LensView['steps'][number];

const isTaken = ({ turns }: Step): boolean => turns.length > 0;

function saidOf(step: Step, { points }: SayPoints): string {
  const turns = step.turns.join(', ');
  if (step.kind === 'bad_advice') return isTaken(step) ? `${points.wentInto} ${turns}` : points.keptClear;
  if (isTaken(step)) return `${points.taken} ${turns}`;
  return step.isCalledFor ? points.notTaken : points.notAsked;
}

/** What stands before a step, so that colour is never the only sign. */
function markOf(step: Step): string {
  if (step.kind === 'bad_advice') return isTaken(step) ? '✕' : '✓';
  return isTaken(step) ? '✓' : step.isCalledFor ? '–' : '·';
}

function Lens({ lens, call }: { readonly lens: LensView; readonly call: Call }) {
  const say = useSayPoints();
  const { points, tell } = say;
  const steps = lens.steps.filter(({ kind }) => kind === 'step');
  const asked = steps.filter((step) => step.isCalledFor || isTaken(step));
  return (
    <details class="lens">
      <summary>
        <b>{tell(lens.title)}</b> <span>{points.stepsTaken(asked.filter(isTaken).length, asked.length)}</span>
      </summary>
      <ol>
        {lens.steps.map((step) => (
          <li key={step.id} class={`${step.kind} ${isTaken(step) ? 'taken' : ''}`}>
            <span aria-hidden="true">{markOf(step)}</span> {tell(step.title)}{' '}
            <span class="hint">{saidOf(step, say)}</span>
          </li>
        ))}
      </ol>
      {lens.isInOrder === null ? null : (
        <p class="hint">{lens.isInOrder ? points.inOrder : points.outOfOrder}</p>
      )}
      <Disagree about={`lens:${lens.source}`} turn={0} call={call} name={tell(lens.title)} />
    </details>
  );
}

export function LensSection({ call }: { readonly call: Call }) {
  const { points } = useSayPoints();
  const lenses = useMemo(() => lensesOf(call.conversation), [call.conversation]);
  return (
    <section class="lenses" aria-labelledby="lenses-title">
      <h2 id="lenses-title">{points.throughSources}</h2>
      <p class="hint">{points.throughHint}</p>
      {lenses.map((lens) => (
        <Lens key={lens.source} lens={lens} call={call} />
      ))}
    </section>
  );
}
