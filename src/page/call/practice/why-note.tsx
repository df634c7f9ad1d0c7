import { whyOfLast } from '../../../debrief/debrief.ts';
import { ACT_WORDS } from '../../../scenario/scenario.ts';
import type { Call } from '../../state.ts';
import { useSayPractice } from './practice-words.ts';

interface WhyProps {
  readonly call: Call;
  readonly onAll: () => void;
}

/** One line about what was done, not about who did it; all of it behind a press. */
export function WhyNote({ call, onAll }: WhyProps) {
  const { helps, tell } = useSayPractice();
  const why = whyOfLast(call.conversation);
  if (why === null) return null;
  const acts = why.acts.map((act) => tell(ACT_WORDS[act].title)).join(' + ');
  return (
    <p>
      <b>{helps.did[why.did](acts)}</b> {why.still ? `${helps.still[why.still]} ` : ''}
      {why.reasons.map((reason) => tell(reason)).join(' ')}{' '}
      <button type="button" class="link" onClick={onAll}>
        {helps.all}
      </button>
    </p>
  );
}
