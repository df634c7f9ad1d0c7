import { useState } from 'preact/hooks';
import { LONGEST_NOTE, LONGEST_TITLE, plainText } from '../../records/records.ts';
import type { Assignment } from '../../records/records.ts';
import type { Persona, Scenario } from '../../scenario/scenario.ts';
import { useSayAll } from '../words/all-words.ts';
import type { SayAll } from '../words/all-words.ts';
import { AssignmentCard } from './assignment-card.tsx';
import { AssignmentFields } from './assignment-fields.tsx';
import { BriefingTitle } from '../home/briefing.tsx';
import { SceneRoom } from '../scene-room.tsx';
import { ToSend } from './to-send.tsx';

interface AssigningProps {
  readonly scenario: Scenario;
  readonly persona: Persona | null;
}

/** What is assigned where the trainer changes nothing. */
function asItStands({ scenario, persona }: AssigningProps, { state, tell }: SayAll): Assignment {
  return {
    mode: 'practice',
    language: null,
    intensity: state.settings.intensity,
    seed: state.wishes.seed,
    pack: scenario.pack.id,
    version: scenario.pack.version,
    scenario: scenario.id,
    persona: (persona ?? scenario.persona).id,
    name: tell(scenario.title),
    note: '',
  };
}

/** The trainer's side: what to assign, what to send, and what the learner will see. */
export function Assigning({ scenario, persona }: AssigningProps) {
  const say = useSayAll();
  const { house, words, tell } = say;
  const [typed, setTyped] = useState(() => asItStands({ scenario, persona }, say));
  const name = plainText(typed.name, LONGEST_TITLE) || tell(scenario.title);
  const assignment = { ...typed, name, note: plainText(typed.note, LONGEST_NOTE) };
  const goBack = () => house.act({ type: 'went', view: { at: 'briefing', scenario, persona } });
  return (
    <SceneRoom name="assigning" bubble={<BriefingTitle scenario={scenario} />}>
      <article class="answers paper sheet" aria-labelledby="assign-title">
        <h2 id="assign-title">{words.assignThis}</h2>
        <p class="hint">{words.assignHint}</p>
        <AssignmentFields
          assignment={typed}
          change={(by) => setTyped({ ...typed, ...by })}
          scenario={scenario}
        />
        <ToSend assignment={assignment} />
        <h3>{words.asLearnerSees}</h3>
        <AssignmentCard assignment={assignment} scenario={scenario} />
        <p>
          <button type="button" class="quiet" onClick={goBack}>
            {words.back}
          </button>
        </p>
      </article>
    </SceneRoom>
  );
}
