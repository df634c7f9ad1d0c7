/** The learner's own record: what was played, what is due, and what becomes of the data. */
import './record.css';
import { useEffect, useState } from 'preact/hooks';
import { STOPPED } from '../../records/records.ts';
import type { RecordStore, RunKept } from '../../records/records.ts';
import { ENDING_WORDS } from '../../scenario/scenario.ts';
import { allListed } from '../library.ts';
import { useSay } from '../say.ts';
import { DataDoors } from './data-doors.tsx';
import { DueRecalls } from './due-recalls.tsx';
import { RECORD } from './kept-runs.ts';
import { Plans } from './plans.tsx';
import { ProgressDoor } from './progress/progress-door.tsx';
import { RECORD_WORDS } from './record-words.ts';
import { useMissingScores } from './use-missing-scores.ts';

type Found = Awaited<ReturnType<RecordStore['all']>>;

/** The newest so many are listed; the table has all of them. */
const LISTED = 12;

interface RowProps {
  readonly run: RunKept;
  /** Whether its score is being worked out just now. */
  readonly isInWork: boolean;
}

function Row({ run, isInWork }: RowProps) {
  const { house, state, tell } = useSay();
  const words = RECORD_WORDS[state.language];
  const { recipe, endedAt, kind, score } = run;
  const listed = state.library && allListed(state.library).find(({ card }) => card.id === recipe.scenario);
  const ending = Object.entries(ENDING_WORDS).find(([name]) => name === kind)?.[1];
  const title = listed ? tell(listed.card.title) : recipe.scenario;
  const day = new Date(endedAt).toLocaleDateString(state.language, { day: 'numeric', month: 'short' });
  return (
    <tr>
      <td class="record-day">{day}</td>
      <td>
        <button
          type="button"
          class="link"
          aria-label={`${words.look}: ${title}, ${day}`}
          onClick={() => void house.resume(againOf(run))}
        >
          {title}
        </button>
      </td>
      <td>{ending ? tell(ending.title) : kind === STOPPED ? words.stopped : kind}</td>
      <td class="record-score">{score?.total ?? (isInWork ? words.inWork : words.noScore)}</td>
    </tr>
  );
}

/** The run as it was played, to be looked at again. */
const againOf = ({ recipe, mode, startedAt, said, extendedTime }: RunKept) => ({
  recipe,
  mode,
  notes: { startedAt, extendedTime, predictions: [], said },
});

interface RunsProps {
  readonly found: Found;
  readonly onChanged: () => void;
}

function RunTable({ found: { runs }, onChanged }: RunsProps) {
  const { state } = useSay();
  const words = RECORD_WORDS[state.language];
  const inWork = useMissingScores(runs, onChanged);
  const newest = runs.toReversed().slice(0, LISTED);
  return (
    <div class="record-runs">
      <table>
        <thead>
          <tr>
            {[words.when, words.what, words.ended, words.score].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {newest.map((run) => (
            <Row key={run.id} run={run} isInWork={run.id === inWork} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Runs({ found, onChanged }: RunsProps) {
  const { state } = useSay();
  const words = RECORD_WORDS[state.language];
  const { runs, unreadable } = found;
  const scenarios = new Set(runs.map(({ recipe }) => `${recipe.pack}/${recipe.scenario}`)).size;
  const people = new Set(runs.map(({ recipe }) => recipe.persona)).size;
  return (
    <>
      {runs.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p class="hint">
            {words.count(runs.length)}. {words.claim(scenarios, people)}
          </p>
          <RunTable found={found} onChanged={onChanged} />
        </>
      )}
      {unreadable > 0 ? <p class="hint">{words.unreadable(unreadable)}</p> : null}
    </>
  );
}

export function RecordSection() {
  const { house, state } = useSay();
  const words = RECORD_WORDS[state.language];
  const [found, setFound] = useState<Found | null>(null);
  const refresh = () => void RECORD.all().then(setFound);
  // Another tab may have added to it while this one was out of sight.
  useEffect(() => {
    refresh();
    const seen = () => document.visibilityState === 'visible' && refresh();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);
  if (found === null) return null;
  return (
    <section class="record" aria-labelledby="record-title">
      <h2 id="record-title">{words.title}</h2>
      <DueRecalls runs={found.runs} />
      <Plans runs={found.runs} />
      <Runs found={found} onChanged={refresh} />
      <ProgressDoor runs={found.runs} />
      <p class="hint">
        {words.privacy}{' '}
        <button type="button" class="link" onClick={() => house.act({ type: 'help', on: 'privacy' })}>
          {words.privacyPage}
        </button>
      </p>
      <DataDoors runs={found.runs} onChanged={refresh} />
    </section>
  );
}
