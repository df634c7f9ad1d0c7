import type { Problem } from '../../scenario/scenario.ts';
import { Card } from './card.tsx';
import './home.css';
import { AssignedUnderWay, AssignmentDoors } from '../assignment/code-field.tsx';
import { Options } from './options.tsx';
import { keyOf, nextUp, shelfOf } from './who-waits.ts';
import { OwnPacksRoom } from '../own-packs/own-packs-room.tsx';
import { RecordRoom } from '../record/record-room.tsx';
import { ProblemItem } from './problem-item.tsx';
import { UnfinishedRuns } from './unfinished-runs.tsx';
import { useSayAll } from '../words/all-words.ts';
import { SceneRoom } from '../scene-room.tsx';
import { NewVersion } from '../update/new-version.tsx';

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { words } = useSayAll();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return null;
  return (
    <section class="problems" role="alert" aria-label={words.problems}>
      <h2>{words.problems}</h2>
      <p>{words.problemsHint}</p>
      <ol>
        {errors.map((problem, place) => (
          <ProblemItem key={place} problem={problem} mend={words.readHow} />
        ))}
      </ol>
    </section>
  );
}

function Shelf() {
  const { state, words } = useSayAll();
  if (!state.library) return <p class="hint">{words.loading}</p>;
  const listed = shelfOf(state.library);
  const next = nextUp(listed, state.settings);
  if (listed.length === 0) return <p>{words.noScenarios}</p>;
  return (
    <ul class="cards">
      {listed.map((each) => (
        <Card key={keyOf(each)} listed={each} isNext={each === next} />
      ))}
    </ul>
  );
}

/** The bell of the house lies under the finger: it rings when it is pressed. */
function Bell() {
  const { house, state, words } = useSayAll();
  return (
    <button
      type="button"
      class="bell"
      aria-label={words.ringBell}
      onClick={() => house.act({ type: 'at.hand', what: { rung: state.rung + 1 } })}
    />
  );
}

/** Home: what can be played, and where one was. */
export function Home() {
  const { house, state, words } = useSayAll();
  return (
    <SceneRoom name="home" titled bubble={<Bell />}>
      <div class="answers">
        {state.library ? <Problems problems={state.library.problems} /> : null}
        <NewVersion isSafe />
        <AssignedUnderWay />
        <UnfinishedRuns />
        <h2>{words.scenarios}</h2>
        <p class="hint">{words.scenariosHint}</p>
        <Shelf />
        <Options />
        <p class="row">
          <button type="button" class="link" onClick={() => void house.firstCall()}>
            {words.firstCallAgain}
          </button>
          <button type="button" class="link" onClick={() => house.act({ type: 'help', on: 'contents' })}>
            {words.guides}
          </button>
        </p>
        <AssignmentDoors />
        <RecordRoom />
        <OwnPacksRoom />
      </div>
    </SceneRoom>
  );
}
