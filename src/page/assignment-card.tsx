import { CHANNEL_WORDS, fillSlots, slotsOf } from '../scenario/scenario.ts';
import type { Scenario, Words } from '../scenario/scenario.ts';
import { MODES } from '../records/records.ts';
import type { Assignment } from '../records/records.ts';
import { useSayAll } from './all-words.ts';

interface CardProps {
  readonly assignment: Assignment;
  readonly scenario: Scenario;
}

/** What is assigned, as the learner sees it. The trainer's words are shown as they are, and never as markup. */
export function AssignmentCard({ assignment, scenario }: CardProps) {
  const { words, tell } = useSayAll();
  const filled = (text: Words) => tell(fillSlots(text, slotsOf(scenario)));
  const { mode, name, note } = assignment;
  return (
    <section class="assignment-card" aria-label={words.assignment}>
      <p class="row">
        <span class="eyebrow">{name}</span>
        <span class="tag">{words.modes[MODES.indexOf(mode)]}</span>
      </p>
      <p>
        <b>{tell(scenario.title)}</b>
        <span class="hint">
          {' '}
          · {tell(scenario.customer.name)} · {tell(CHANNEL_WORDS[scenario.channel].title)}
        </span>
      </p>
      {note ? (
        <figure>
          <figcaption class="hint">{words.wordFromTrainer}</figcaption>
          <blockquote>{note}</blockquote>
        </figure>
      ) : null}
      <p>{filled(scenario.briefing)}</p>
      {scenario.audience ? (
        <p>
          <b>{words.whoWatches}:</b> {filled(scenario.audience)}
        </p>
      ) : null}
      <p>{mode === 'assessment' ? words.assessmentTell : words.practiceTell}</p>
      <p class="hint">{words.nothingSent}</p>
    </section>
  );
}
