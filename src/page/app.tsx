import { Bar } from './bar.tsx';
import { CallView } from './call/call.tsx';
import { Door } from './home/door.tsx';
import { Late } from './late-part.tsx';
import { useSay } from './say.ts';
import { SceneRoom } from './scene-room.tsx';
import { TroubleView } from './trouble.tsx';

function Loading() {
  const { words } = useSay();
  return (
    <SceneRoom name="loading" titled>
      <p class="answers hint" role="status">
        {words.loading}
      </p>
    </SceneRoom>
  );
}

function Screen() {
  const { view } = useSay().state;
  switch (view.at) {
    case 'loading':
      return <Loading />;
    case 'trouble':
      return <TroubleView what={view.what} nearest={view.nearest} />;
    case 'door':
      return <Door scenario={view.scenario} />;
    case 'briefing':
      return (
        <Late
          until={<Loading />}
          draw={({ Briefing }) => <Briefing scenario={view.scenario} persona={view.persona} />}
        />
      );
    case 'assignment':
      return (
        <Late until={<Loading />} draw={({ AssignmentScreen }) => <AssignmentScreen step={view.step} />} />
      );
    case 'call':
      return <CallView call={view.call} />;
    case 'home':
      return <Late until={<Loading />} draw={({ Home }) => <Home />} />;
    case 'heard':
      return (
        <Late until={<Loading />} draw={({ Heard }) => <Heard call={view.call} guessed={view.guessed} />} />
      );
    case 'principle':
      return <Late until={<Loading />} draw={({ Principle }) => <Principle call={view.call} />} />;
    case 'debrief':
    case 'chair':
      return <Late until={<Loading />} draw={({ DebriefDoor }) => <DebriefDoor call={view.call} />} />;
  }
}

function Notice() {
  const { house, state, words, tell } = useSay();
  if (!state.notice) return null;
  return (
    <p class="notice" role="status">
      {tell(state.notice)}{' '}
      <button
        type="button"
        class="quiet"
        aria-label={words.close}
        onClick={() => house.act({ type: 'noticed', notice: null })}
      >
        ×
      </button>
    </p>
  );
}

/** The whole page for a state. */
export function App() {
  const { state } = useSay();
  return (
    <>
      <Bar />
      <Notice />
      <Screen />
      <p class="caption" role="status">
        {state.caption ? `[${state.caption}]` : ''}
      </p>
      <Late
        draw={({ Breathe, Help, Paused }) => (
          <>
            <Paused />
            <Breathe />
            <Help />
          </>
        )}
      />
    </>
  );
}
