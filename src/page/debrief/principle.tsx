import { SceneRoom } from '../scene-room.tsx';
import { useSayAll } from '../words/all-words.ts';
import type { Call } from '../state.ts';

/** The end of the first visit: one principle in one sentence. */
export function Principle({ call }: { readonly call: Call }) {
  const { house, words, tell } = useSayAll();
  const { scenario, table } = call.conversation;
  const endedWell = (table.ending?.outcome ?? 0) >= 45;
  return (
    <SceneRoom name="principle">
      <section class="answers paper" aria-labelledby="principle-title">
        <h1 id="principle-title" class="eyebrow">
          {words.principle}
        </h1>
        <p class="principle-words">{tell(scenario.facilitator?.plan)}</p>
        {endedWell ? <p class="hint">{words.firstGood}</p> : null}
        <p class="row">
          <button type="button" class="primary" onClick={() => house.goHome()}>
            {words.goHome}
          </button>
          <button type="button" class="link" onClick={() => house.act({ type: 'rewound', turn: 0 })}>
            {endedWell && call.visit === 'first' ? words.hearTheOther : words.fromFirstRing}
          </button>
        </p>
      </section>
    </SceneRoom>
  );
}
