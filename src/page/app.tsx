import { Bar } from './bar.tsx';
import { Briefing } from './briefing.tsx';
import { CallView } from './call.tsx';
import { Door } from './door.tsx';
import { Heard } from './heard.tsx';
import { Home } from './home.tsx';
import { lateParts } from './late.ts';
import { Breathe, Help, Paused } from './overlays.tsx';
import { Principle } from './principle.tsx';
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
    case 'home':
      return <Home />;
    case 'briefing':
      return <Briefing scenario={view.scenario} persona={view.persona} />;
    case 'call':
      return <CallView call={view.call} />;
    case 'heard':
      return <Heard call={view.call} guessed={view.guessed} />;
    case 'principle':
      return <Principle call={view.call} />;
    case 'debrief': {
      const Debrief = lateParts()?.DebriefView;
      return Debrief ? <Debrief call={view.call} /> : <Loading />;
    }
  }
}

/** The whole page for a state. */
export function App() {
  const { house, state, tell } = useSay();
  return (
    <>
      <Bar />
      {state.notice ? (
        <p class="notice" role="status">
          {tell(state.notice)}{' '}
          <button type="button" class="link" onClick={() => house.act({ type: 'noticed', notice: null })}>
            ×
          </button>
        </p>
      ) : null}
      <Screen />
      <p class="caption" role="status">
        {state.caption ? `[${state.caption}]` : ''}
      </p>
      <Paused />
      <Breathe />
      <Help />
    </>
  );
}
