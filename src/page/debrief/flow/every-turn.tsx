/** Every turn with its reasons, and the whole text. */
import { transcriptOf } from '../../../conversation/conversation.ts';
import type { Debrief } from '../../../debrief/debrief.ts';
import type { Call } from '../../state.ts';
import { useSayAll } from '../../words/all-words.ts';
import { TurnStory } from '../turn-story.tsx';

function MoodGuide() {
  const { house, words } = useSayAll();
  return (
    <button type="button" class="link" onClick={() => house.act({ type: 'help', on: 'mood' })}>
      {words.moodGuide}
    </button>
  );
}

interface EveryTurnProps {
  readonly call: Call;
  readonly debrief: Debrief;
}

export function EveryTurn({ call, debrief }: EveryTurnProps) {
  const { state, words } = useSayAll();
  return (
    <section class="every-turn" aria-labelledby="turns-title">
      <h2 id="turns-title">{words.whatMoved}</h2>
      <MoodGuide />
      <ol class="turns">
        {debrief.turns.map((told) => (
          <TurnStory key={told.turn} told={told} call={call} />
        ))}
      </ol>
      <details>
        <summary>{words.transcript}</summary>
        <pre class="transcript">{transcriptOf(call.conversation, state.language)}</pre>
      </details>
    </section>
  );
}
