/** What the learner marked beside what the search found: kindly, with the reason, also where there is nothing to find. */
import type { Debrief, Pivot } from '../../../debrief/debrief.ts';
import type { Call } from '../../state.ts';
import { reckoningOf } from '../beside.ts';
import { wordsOf } from '../turn-story.tsx';
import { compareMark, heatAt } from './comparing.ts';
import type { HeatThere } from './comparing.ts';
import { useSayFlow } from './flow-words.ts';
import type { FlowWords } from './flow-words.ts';

function saidOf(mark: number, pivots: readonly Pivot[], { compared }: FlowWords): string {
  const found = compareMark(mark, pivots);
  switch (found.is) {
    case 'dearest':
    case 'pivot':
    case 'none':
      return compared[found.is];
    case 'after':
    case 'before':
    case 'elsewhere':
      return compared[found.is](found.pivot.turn);
  }
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

export function Compared({ call, debrief, mark }: ComparedProps) {
  const say = useSayFlow();
  const { state, flow } = say;
  if (mark === null) return call.visit === 'shared' ? null : <p>{flow.notMarked}</p>;
  const told = debrief.turns.find(({ turn }) => turn === mark);
  const reckoning = reckoningOf(state, call);
  const isWaiting = reckoning === null || reckoning.is === 'under_way';
  const verdict =
    reckoning?.is === 'done'
      ? saidOf(mark, reckoning.found.pivots, flow)
      : flow.compared[isWaiting ? 'waiting' : 'unknown'];
  return (
    <div class="compared">
      <p>
        <b>{flow.youMarked(mark)}</b> {told ? <q>{wordsOf(told, say)}</q> : null}
      </p>
      <p role="status">{verdict}</p>
      <p class="hint">{heatSaid(heatAt(mark, debrief.turns), flow)}</p>
    </div>
  );
}
