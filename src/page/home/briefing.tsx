import { fillSlots, slotsOf } from '../../scenario/scenario.ts';
import type { Persona, Scenario } from '../../scenario/scenario.ts';
import { ModeField } from './mode-field.tsx';
import { RunFields } from './run-fields.tsx';
import { IntensityField } from './intensity.tsx';
import { useSayAll } from '../words/all-words.ts';
import { useSay } from '../say.ts';
import { SceneRoom } from '../scene-room.tsx';

interface BriefingProps {
  readonly scenario: Scenario;
  readonly persona: Persona | null;
}

/** What the trainee knows before the phone rings. */
export function Briefing({ scenario, persona }: BriefingProps) {
  const { words, tell } = useSayAll();
  const filled = (text: Scenario['briefing']) => tell(fillSlots(text, slotsOf(scenario)));
  return (
    <SceneRoom name="briefing" bubble={<BriefingTitle scenario={scenario} />}>
      <div class="answers paper">
        <h2>{words.briefing}</h2>
        <p class="lead">{filled(scenario.briefing)}</p>
        {scenario.audience ? (
          <p>
            <b>{words.whoWatches}:</b> {filled(scenario.audience)}
          </p>
        ) : null}
        {persona ? (
          <p class="hint">
            {words.persona}: {tell(persona.title)}
          </p>
        ) : null}
        {scenario.contentNote ? (
          <section class="content-note" aria-label={words.contentNote}>
            <h3>{words.contentNote}</h3>
            <p>{filled(scenario.contentNote)}</p>
            <IntensityField />
          </section>
        ) : null}
        <ModeField at="briefing" />
        <RunFields scenario={scenario} />
        <WaysOn scenario={scenario} persona={persona} />
      </div>
    </SceneRoom>
  );
}

/** What rings is answered; a counter or a message is begun with. */
const RINGING: readonly Scenario['channel'][] = ['phone', 'video'];

/** Begin, go back, or have somebody else begin. */
function WaysOn({ scenario, persona }: BriefingProps) {
  const { house, words } = useSayAll();
  return (
    <p class="row ways-on">
      <button type="button" class="primary" onClick={() => house.start(scenario, persona)}>
        {RINGING.includes(scenario.channel) ? words.begin : words.beginAssigned}
      </button>
      <button type="button" class="quiet" onClick={() => house.goHome()}>
        {words.back}
      </button>
      <button
        type="button"
        class="link"
        onClick={() =>
          house.act({ type: 'went', view: { at: 'assignment', step: { is: 'made', scenario, persona } } })
        }
      >
        {words.assignThis}
      </button>
    </p>
  );
}

/** What the scene writes on itself, until it does. */
export function BriefingTitle({ scenario }: { readonly scenario: Scenario }) {
  const { tell } = useSay();
  return (
    <div class="title-words">
      <h1>{tell(scenario.title)}</h1>
      <p>{tell(scenario.customer.name)}</p>
    </div>
  );
}
