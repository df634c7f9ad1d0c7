/** What is to be called to mind today, with somebody else; or when that will be. */
import { recallsOf, type Recall, type RunKept } from '../../records/records.ts';
import { DIMENSION_WORDS } from '../../debrief/debrief.ts';
import { Card } from '../home/card.tsx';
import { shelfOf } from '../home/who-waits.ts';
import { useSay } from '../say.ts';
import { PlanThen } from './plans.tsx';
import { RECORD_WORDS } from './record-words.ts';

interface DueProps {
  readonly recall: Recall;
  readonly runs: readonly RunKept[];
}

/** A scenario of somebody else's, the next one each time: nobody is recalled with the same person twice in a row. */
function Due({ recall, runs }: DueProps) {
  const { state, tell } = useSay();
  const words = RECORD_WORDS[state.language];
  if (!state.library) return null;
  const others = shelfOf(state.library).filter(({ card }) => card.persona !== recall.notWith);
  const other = others[recall.place % Math.max(1, others.length)];
  if (other === undefined) return null;
  const title = Object.entries(DIMENSION_WORDS).find(([name]) => name === recall.skill)?.[1].title;
  return (
    <>
      <h3>{words.due}</h3>
      <p class="hint">
        {words.dueHint} <b>{title ? tell(title) : recall.skill}</b>.
      </p>
      <PlanThen runs={runs} run={recall.run} />
      <ul class="cards">
        <Card listed={other} />
      </ul>
    </>
  );
}

export function DueRecalls({ runs }: { readonly runs: readonly RunKept[] }) {
  const { state } = useSay();
  const words = RECORD_WORDS[state.language];
  const [next] = recallsOf(runs);
  if (next === undefined) return null;
  if (next.dueAt <= Date.now()) return <Due recall={next} runs={runs} />;
  const day = new Date(next.dueAt).toLocaleDateString(state.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return <p class="hint">{words.notDue(day)}</p>;
}
