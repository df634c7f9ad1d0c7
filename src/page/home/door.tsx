import { fillSlots, slotsOf } from '../../scenario/scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { answerPhone } from '../house.ts';
import { Late } from '../late-part.tsx';
import { SceneRoom } from '../scene-room.tsx';
import { useSay } from '../say.ts';

/** The first visit: one button. */
export function Door({ scenario }: { readonly scenario: Scenario }) {
  const { house, words, tell } = useSay();
  return (
    <SceneRoom name="door" titled>
      <div class="answers">
        <Late draw={({ AssignedUnderWay }) => <AssignedUnderWay />} />
        <p class="lead">{tell(fillSlots(scenario.briefing, slotsOf(scenario)))}</p>
        <button type="button" class="primary ringing" onClick={() => answerPhone(house, scenario)}>
          {words.answerPhone}
        </button>
        <p class="hint">{words.answerPhoneHint}</p>
        <button
          type="button"
          class="link"
          onClick={() => {
            house.act({ type: 'set', settings: { visited: true } });
            house.goHome();
          }}
        >
          {words.skipFirst}
        </button>
      </div>
    </SceneRoom>
  );
}
