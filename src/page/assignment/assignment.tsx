import { useState } from 'preact/hooks';
import type { Intensity } from '../../conversation/conversation.ts';
import type { Assignment } from '../../records/records.ts';
import { fillSlots, slotsOf } from '../../scenario/scenario.ts';
import type { Persona, Scenario } from '../../scenario/scenario.ts';
import { useSayAll } from '../words/all-words.ts';
import { AssignmentCard } from './assignment-card.tsx';
import { beginAssigned, showHanded } from './open-assignment.ts';
import { BriefingTitle } from '../home/briefing.tsx';
import { TimeField } from '../home/run-fields.tsx';
import { SceneRoom } from '../scene-room.tsx';

interface AssignmentProps {
  readonly assignment: Assignment;
  readonly scenario: Scenario;
  readonly persona: Persona | null;
}

interface StrengthProps extends Pick<AssignmentProps, 'assignment' | 'scenario'> {
  readonly intensity: Intensity;
  readonly choose: (intensity: Intensity) => void;
}

/** What to expect, and how strong it may be: as assigned, or milder. */
function ContentNote({ assignment, scenario, intensity, choose }: StrengthProps) {
  const { words, tell } = useSayAll();
  if (!scenario.contentNote) return null;
  const levels = ([0, 1, 2] as const).filter((level) => level <= assignment.intensity);
  return (
    <section class="content-note" aria-label={words.contentNote}>
      <h3>{words.contentNote}</h3>
      <p>{tell(fillSlots(scenario.contentNote, slotsOf(scenario)))}</p>
      {levels.length > 1 ? (
        <fieldset class="field levels">
          <legend>{words.milder}</legend>
          {levels.map((level) => (
            <label key={level}>
              <input
                type="radio"
                name="assigned-strength"
                checked={level === intensity}
                onChange={() => choose(level)}
              />
              {words.intensities[level]}
            </label>
          ))}
        </fieldset>
      ) : null}
    </section>
  );
}

/** Where the pack here is another version than the one assigned. */
function OtherVersion({ assignment, scenario }: Pick<AssignmentProps, 'assignment' | 'scenario'>) {
  const { words } = useSayAll();
  const here = scenario.pack.version;
  if (here === assignment.version) return null;
  const said = words.otherVersion.replace('{asked}', () => assignment.version).replace('{here}', () => here);
  return <p class="notice-here">{said}</p>;
}

/** The learner's side: what was assigned, before the first word. */
export function AssignmentView({ assignment, scenario, persona }: AssignmentProps) {
  const { house, state, words } = useSayAll();
  const wishesMild = state.settings.intensity === 0;
  const [intensity, choose] = useState<Intensity>(wishesMild ? 0 : assignment.intensity);
  const opened = state.assigned[0];
  return (
    <SceneRoom name="assignment" bubble={<BriefingTitle scenario={scenario} />}>
      <article class="answers paper" aria-labelledby="assignment-title">
        <h2 id="assignment-title" class="only-heard">
          {words.assignment}
        </h2>
        <AssignmentCard assignment={assignment} scenario={scenario} />
        <OtherVersion assignment={assignment} scenario={scenario} />
        <ContentNote assignment={assignment} scenario={scenario} intensity={intensity} choose={choose} />
        {assignment.mode === 'assessment' ? <TimeField scenario={scenario} /> : null}
        <p class="row ways-on">
          <button
            type="button"
            class="primary"
            onClick={() => beginAssigned(house, { assignment, scenario, persona }, intensity)}
          >
            {words.beginAssigned}
          </button>
          <span class="tag">
            {words.tryNumber} {(opened?.attempt ?? 0) + 1}
          </span>
          {opened?.handed ? (
            <button
              type="button"
              class="link"
              onClick={() => void house.send((errand) => showHanded(errand, opened))}
            >
              {words.codeAgain}
            </button>
          ) : null}
        </p>
      </article>
    </SceneRoom>
  );
}
