/** What the learner marked beside what the search found: kindly, with the reason, also where there is nothing to find. */
import type { Debrief, Pivot } from '../../../debrief/debrief.ts';
import type { Call } from '../../state.ts';
import { reckoningOf } from '../beside.ts';
import { wordsOf } from '../turn-story.tsx';
import { compareMark, heatAt } from './comparing.ts';
import type { Compared, HeatThere } from './comparing.ts';
import { useSayFlow } from './flow-words.ts';
import type { FlowWords } from './flow-words.ts';

function saidOf(found: Compared, dearest: number, { compared }: FlowWords): string {
  switch (found.is) {
    case 'dearest':
    case 'none':
      return compared[found.is];
    case 'pivot':
      return compared.pivot(dearest);
    case 'after':
    case 'before':
    case 'elsewhere':
      return compared[found.is](found.pivot.turn);
  }
}

/** Why the choice weighed, as it was heard; silent where it did no harm by itself. */
function Reason({ pivot: { heard } }: { readonly pivot: Pivot }) {
  const { words, tell } = useSayFlow();
  if (heard === null) return <p>{words.didNoHarm}</p>;
  const isHeard = heard.from === 'author';
  return (
    <p>
      {isHeard ? words.theyHeard : words.whyItWeighed}:{' '}
      {isHeard ? <i>{tell(heard.words)}</i> : tell(heard.words)}
    </p>
  );
}

function Found({ mark, pivots }: { readonly mark: number; readonly pivots: readonly Pivot[] }) {
  const { flow } = useSayFlow();
  const found = compareMark(mark, pivots);
  return (
    <>
      <p role="status">{saidOf(found, pivots[0]?.turn ?? 0, flow)}</p>
      {found.is === 'none' ? null : <Reason pivot={found.pivot} />}
    </>
  );
}

function heatSaid({ is, by }: HeatThere, { marked }: FlowWords): string {
  return is === 'same' ? marked.same : marked[is](by);
}

interface ComparedProps {
  readonly call: Call;
  readonly debrief: Debrief;
  /** Null where the learner asked to be shown. */
  readonly mark: number | null;
}

export function MarkCompared({ call, debrief, mark }: ComparedProps) {
  const say = useSayFlow();
  const { state, flow } = say;
  if (mark === null) return call.visit === 'shared' ? null : <p>{flow.notMarked}</p>;
  const told = debrief.turns.find(({ turn }) => turn === mark);
  const reckoning = reckoningOf(state, call);
  const isWaiting = reckoning === null || reckoning.is === 'under_way';
  return (
    <div class="compared">
      <p>
        <b>{flow.youMarked(mark)}</b> {told ? <q>{wordsOf(told, say)}</q> : null}
      </p>
      {reckoning?.is === 'done' ? (
        <Found mark={mark} pivots={reckoning.found.pivots} />
      ) : (
        <p role="status">{flow.compared[isWaiting ? 'waiting' : 'unknown']}</p>
      )}
      <p class="hint">{heatSaid(heatAt(mark, debrief.turns), flow)}</p>
    </div>
  );
}
