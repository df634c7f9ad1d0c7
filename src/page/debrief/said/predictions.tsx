/** How often the learner saw coming how the customer would react: told apart, no part of the score. */
import './said.css';
import type { Debrief, TurnTold } from '../../../debrief/debrief.ts';
import type { Prediction } from '../../../records/records.ts';
import { arrowOf, SIGNS } from '../../call/say-first/arrow-of.ts';
import type { Call } from '../../state.ts';
import { wordsOf } from '../turn-story.tsx';
import { useSaySaid } from './said-words.ts';

interface PredictionsProps {
  readonly call: Call;
  readonly debrief: Debrief;
}

/** Fewer say nothing about anybody. */
const FEW = 4;

function Missed({ prediction, turn }: { readonly prediction: Prediction; readonly turn: TurnTold }) {
  const say = useSaySaid();
  const { told, tell } = say;
  const went = arrowOf(turn.heat);
  return (
    <li>
      <p>
        <b>{told.turn(turn.turn)}.</b> <q>{wordsOf(turn, say)}</q>
      </p>
      <p class="hint">
        {told.thought[prediction.arrow]} <span aria-hidden="true">{SIGNS[prediction.arrow]}</span>,{' '}
        {told.went[went]} <span aria-hidden="true">{SIGNS[went]}</span>.
      </p>
      {turn.heardAs ? (
        <p class="hint">
          {told.heard} <i>{tell(turn.heardAs)}</i>
        </p>
      ) : null}
    </li>
  );
}

function MissedList({ call, debrief }: PredictionsProps) {
  const { told } = useSaySaid();
  const missed = call.notes.predictions.flatMap((prediction) => {
    const turn = debrief.turns.find((each) => each.turn === prediction.turn);
    return turn && !prediction.right ? [{ prediction, turn }] : [];
  });
  if (missed.length === 0) return <p>{told.allRight}</p>;
  return (
    <>
      <h3>{told.missed}</h3>
      <ul class="missed">
        {missed.map(({ prediction, turn }) => (
          <Missed key={turn.turn} prediction={prediction} turn={turn} />
        ))}
      </ul>
    </>
  );
}

export function Predictions({ call, debrief }: PredictionsProps) {
  const { told } = useSaySaid();
  const { predictions } = call.notes;
  if (predictions.length === 0) return null;
  const right = predictions.filter((each) => each.right).length;
  return (
    <section class="predictions" aria-labelledby="predictions-title">
      <h2 id="predictions-title">{told.predictions}</h2>
      <p class="hit-rate">
        <b>{told.rate(right, predictions.length)}.</b>{' '}
        <span class="hint">
          {told.chance} {predictions.length < FEW ? told.few : null}
        </span>
      </p>
      <MissedList call={call} debrief={debrief} />
    </section>
  );
}
