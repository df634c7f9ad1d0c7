import { scenarioNamed } from './library.ts';
import { useSay } from './say.ts';
import { SceneRoom } from './scene-room.tsx';
import type { Trouble } from './state.ts';

interface TroubleProps {
  readonly what: Trouble;
  readonly nearest: string | undefined;
}

/** Something is in the way: what, and how to go on. */
export function TroubleView({ what, nearest }: TroubleProps) {
  const { house, state, words } = useSay();
  const retry = () => {
    house.act({ type: 'wished', wishes: { persona: null } });
    if (what === 'noPacks') void house.enter();
    else house.goHome();
  };
  const goTo = (name: string) => {
    const listed = state.library && scenarioNamed(state.library, name);
    if (listed) return void house.choose(listed.pack.id, listed.card.id);
    house.act({ type: 'wished', wishes: { persona: name } });
    void house.enter();
  };
  return (
    <SceneRoom name="trouble" titled>
      <section class="answers paper" role="alert">
        <h2>{words.trouble}</h2>
        <p class="lead">{words[what]}</p>
        {nearest ? (
          <p>
            {words.didYouMean}{' '}
            <button type="button" class="quiet" onClick={() => goTo(nearest)}>
              {nearest}
            </button>
            ?
          </p>
        ) : null}
        <button type="button" class="primary" onClick={retry}>
          {what === 'noPacks' ? words.retry : words.goHome}
        </button>
      </section>
    </SceneRoom>
  );
}
