import { useSay } from './say.ts';
import { SceneRoom } from './scene-room.tsx';
import type { Trouble } from './state.ts';

interface TroubleProps {
  readonly what: Trouble;
  readonly nearest: string | undefined;
}

/** Something is in the way: what, and how to go on. */
export function TroubleView({ what, nearest }: TroubleProps) {
  const { house, words } = useSay();
  const retry = () => {
    house.act({ type: 'wished', wishes: { persona: null } });
    if (what === 'noPacks') void house.enter();
    else house.goHome();
  };
  return (
    <SceneRoom name="trouble" titled>
      <section class="answers paper" role="alert">
        <h2>{words.trouble}</h2>
        <p class="lead">{words[what]}</p>
        {nearest ? (
          <p>
            {words.didYouMean} <code>{nearest}</code>?
          </p>
        ) : null}
        <button type="button" class="primary" onClick={retry}>
          {what === 'noPacks' ? words.retry : words.goHome}
        </button>
      </section>
    </SceneRoom>
  );
}
