import { CHANNEL_WORDS, fillSlots, slotsOf } from '../../scenario/scenario.ts';
import type { Scenario, Words } from '../../scenario/scenario.ts';
import type { Assignment, Mode } from '../../records/records.ts';
import { modeName } from '../home/mode-words.ts';
import { useSayAll } from '../words/all-words.ts';

/** What each mode means for whoever gets the assignment. */
const TOLD = {
  practice: 'practiceTell',
  say_it_first: 'sayItFirstTell',
  assessment: 'assessmentTell',
} as const satisfies Record<Mode, string>;

interface CardProps {
  readonly assignment: Assignment;
  readonly scenario: Scenario;
}

/** What is assigned, as the learner sees it. The trainer's words are shown as they are, and never as markup. */
export function AssignmentCard({ assignment, scenario }: CardProps) {
  const { state, words, tell } = useSayAll();
  const filled = (text: Words) => tell(fillSlots(text, slotsOf(scenario)));
  const { mode, name, note } = assignment;
  const title = tell(scenario.title);
  const who = [tell(scenario.customer.name), tell(CHANNEL_WORDS[scenario.channel].title)];
  const told = title === name ? who : [title, ...who];
  return (
    <section class="assignment-card" aria-label={words.assignment}>
      <p class="row">
        <span class="eyebrow">{words.assignment}</span>
        <span class="tag">{modeName(mode, state.language)}</span>
      </p>
      <p class="assignment-name">{name}</p>
      <p class="hint">{told.join(' · ')}</p>
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
      <p>{words[TOLD[mode]]}</p>
      <p class="hint">{words.nothingSent}</p>
    </section>
  );
}
