import type { ChoiceMade } from '../../conversation/conversation.ts';
import type { Reply } from '../../scenario/scenario.ts';
import { fillSlots, slotsOf } from '../../scenario/scenario.ts';
import { SceneRoom } from '../scene-room.tsx';
import { useSayAll } from '../words/all-words.ts';
import type { Call } from '../state.ts';

interface Quiz {
  readonly said: Reply;
  readonly guesses: readonly Reply[];
}

/** A rise that shows (decision 8). */
const NOTICEABLE = 2;

/** The first reply that heated: there it turned. Where none did, the last one. */
function turningChoice({ happenings, recipe }: Call['conversation']): ChoiceMade | undefined {
  const turned = happenings.find(
    (each) => each.what === 'mood_changed' && each.after.temperature - each.before.temperature > NOTICEABLE,
  );
  return recipe.choices[(turned?.turn ?? recipe.choices.length) - 1];
}

/** The replies beside the one at which it turned, of which that one is the right guess. */
export function quizOf(call: Call): Quiz | null {
  const { scenario } = call.conversation;
  const turning = turningChoice(call.conversation);
  const guesses = scenario.beats[turning?.at ?? '']?.replies.filter(({ heardAs }) => heardAs) ?? [];
  const said = guesses.find(({ id }) => id === turning?.chose);
  return said && guesses.length > 1 ? { said, guesses: guesses.toReversed() } : null;
}

function Guess({
  reply,
  isRight,
  place,
  isDone,
}: {
  readonly reply: Reply;
  readonly isRight: boolean;
  readonly place: number;
  readonly isDone: boolean;
}) {
  const { house, state, tell } = useSayAll();
  const guessed = state.view.at === 'heard' && state.view.guessed.includes(place);
  return (
    <li>
      <button
        type="button"
        class={`reply ${guessed ? (isRight ? 'right' : 'wrong') : ''}`}
        aria-pressed={guessed}
        aria-disabled={isDone}
        onClick={() => isDone || house.act({ type: 'guessed', place })}
      >
        <span class="mark" aria-hidden="true">
          {guessed ? (isRight ? '✓' : '·') : place + 1}
        </span>
        <span>{tell(reply.heardAs)}</span>
      </button>
    </li>
  );
}

/** After the first call went wrong: what did he hear? */
export function Heard({ call, guessed }: { readonly call: Call; readonly guessed: readonly number[] }) {
  const { house, words, show } = useSayAll();
  const quiz = quizOf(call);
  const right = quiz?.guesses.findIndex(({ id }) => id === quiz.said.id) ?? -1;
  const last = guessed.at(-1);
  const isDone = !quiz || guessed.includes(right);
  return (
    <SceneRoom name="heard">
      <section class="answers paper" aria-labelledby="heard-title">
        <h1 id="heard-title">{words.whatDidHeHear}</h1>
        {quiz ? (
          <p class="hint">
            {words.whatDidHeHearHint}{' '}
            <q>{show(fillSlots(quiz.said.say, slotsOf(call.conversation.scenario)))}</q>
          </p>
        ) : null}
        <ol class="replies">
          {quiz?.guesses.map((reply, place) => (
            <Guess key={reply.id} reply={reply} place={place} isRight={place === right} isDone={isDone} />
          ))}
        </ol>
        <p class="feedback" role="status">
          {last === undefined ? '' : last === right ? words.heardRight : words.heardWrong}
        </p>
        {isDone ? (
          <p>
            <button type="button" class="primary" onClick={() => house.act({ type: 'rewound', turn: 0 })}>
              {words.fromFirstRing}
            </button>
            <span class="hint"> {words.tryAgainHint}</span>
          </p>
        ) : null}
      </section>
    </SceneRoom>
  );
}
