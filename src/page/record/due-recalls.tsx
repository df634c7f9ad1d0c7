/** What is to be called to mind today, with somebody else; when the next will be; and reminders of all that is to come. */
import './recalls.css';
import { useEffect, useState } from 'preact/hooks';
import { DIMENSION_WORDS } from '../../debrief/debrief.ts';
import { remindersAsCalendar } from '../../exchange/exchange.ts';
import { dueIn, recallsOf, type Recall, type RunKept } from '../../records/records.ts';
import type { Words } from '../../scenario/scenario.ts';
import { beginRecall, endRecall } from '../call/recall/recall-under-way.ts';
import { saveText } from '../assignment/save-text.ts';
import type { Listed } from '../library.ts';
import { useSay } from '../say.ts';
import { PlanThen } from './plans.tsx';
import { recallWith } from './recall-with.ts';
import { RECALL_WORDS } from './recall-words.ts';

interface RunsProps {
  readonly runs: readonly RunKept[];
}

const titleOf = (skill: string): Words =>
  Object.entries(DIMENSION_WORDS).find(([name]) => name === skill)?.[1].title ?? { es: skill, en: skill };

function useOther(recall: Recall): Listed | null {
  const { house, state } = useSay();
  const { library } = state;
  const [other, setOther] = useState<Listed | null>(null);
  useEffect(() => {
    if (library) void recallWith(house.fetch, library, recall).then(setOther);
  }, [library, recall.run, recall.place]);
  return other;
}

/** One that is due: which skill, why, what was planned, with whom; and its beginning. */
function Due({ recall, runs }: RunsProps & { readonly recall: Recall }) {
  const { house, state, tell } = useSay();
  const words = RECALL_WORDS[state.language];
  const other = useOther(recall);
  const run = runs.find(({ id }) => id === recall.run);
  if (!other || !run) return null;
  const skill = tell(titleOf(recall.skill));
  const day = new Date(run.endedAt).toLocaleDateString(state.language, { day: 'numeric', month: 'long' });
  return (
    <li class="recall">
      <p>
        <b>{skill}</b>: {words.why(day)}. {words.with(tell(other.card.customer), tell(other.card.title))}
      </p>
      <PlanThen runs={runs} run={recall.run} />
      <button
        type="button"
        class="quiet"
        aria-label={words.beginAbout(skill)}
        onClick={() => {
          beginRecall({ pack: other.pack.id, scenario: other.card.id, skill: recall.skill });
          void house.choose(other.pack.id, other.card.id);
        }}
      >
        {words.begin}
      </button>
    </li>
  );
}

/** Every recall to come, as a file for whatever calendar somebody has. */
function Calendar({ recalls }: { readonly recalls: readonly Recall[] }) {
  const { state, tell } = useSay();
  const words = RECALL_WORDS[state.language];
  const save = async () => {
    const reminders = recalls.map(({ dueAt, place, skill }) => ({
      at: dueAt,
      name: `recall-${dueAt}-${place}`,
      title: words.reminder,
      what: words.reminderWhat(tell(titleOf(skill))),
    }));
    const text = await remindersAsCalendar(reminders, Date.now());
    if (text !== null) saveText('cascabel.ics', text, 'text/plain');
  };
  return (
    <button type="button" class="link" onClick={() => void save()}>
      {words.calendar}
    </button>
  );
}

export function DueRecalls({ runs }: RunsProps) {
  const { state } = useSay();
  const words = RECALL_WORDS[state.language];
  const now = Date.now();
  // Whoever is home again is in no recall any more.
  useEffect(endRecall, []);
  const recalls = recallsOf(runs);
  const due = dueIn(recalls, now);
  const coming = recalls.filter(({ dueAt }) => dueAt > now);
  const [next] = coming;
  const long = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return (
    <>
      {due.length > 0 ? (
        <>
          <h3>{words.due}</h3>
          <p class="hint">{words.hint}</p>
          <ul class="recalls">
            {due.map((recall) => (
              <Due key={recall.skill} recall={recall} runs={runs} />
            ))}
          </ul>
        </>
      ) : null}
      {next ? (
        <p class="hint">
          {words.next(new Date(next.dueAt).toLocaleDateString(state.language, long))}{' '}
          <Calendar recalls={nextOf(coming)} />
        </p>
      ) : null}
    </>
  );
}

/** Those of the run played last: four at most, and not four for each there ever was. */
const nextOf = (coming: readonly Recall[]): readonly Recall[] => {
  const last = coming.toSorted((a, b) => b.dueAt - a.dueAt)[0]?.run;
  return coming.filter(({ run }) => run === last);
};
