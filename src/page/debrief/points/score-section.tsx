/** The score and where every number of it comes from. */
import { useMemo } from 'preact/hooks';
import type { Conversation } from '../../../conversation/conversation.ts';
import { CRITICAL_CAP, scoreOf, type Score } from '../../../debrief/debrief.ts';
import { Disagree } from '../disagree/disagree.tsx';
import { useSayPoints } from './points-words.ts';
import { reckoningOf } from '../beside.ts';
import type { Reckoned } from '../reckoning.ts';
import { DimensionRow } from './dimension-row.tsx';
import type { Call } from '../../state.ts';
import './points.css';

/** Before the search has ended only what was chosen counts: any ground does. */
const NO_GROUND = { random: 0, best: 100 };

function Total({ score }: { readonly score: Score }) {
  const { points, tell } = useSayPoints();
  const { total, margin, band } = score;
  return (
    <p class="total">
      <strong class={band.id}>{total}</strong>
      <span>
        <b>{tell(band.title)}.</b> {points.scoreOf(total, margin)}.
      </span>
    </p>
  );
}

function Critical({ score, call }: { readonly score: Score; readonly call: Call }) {
  const { words, points, tell } = useSayPoints();
  if (score.critical.length === 0) return null;
  return (
    <div class="critical" role="note">
      <p>{points.capped(score.uncapped, CRITICAL_CAP)}</p>
      <ul>
        {score.critical.map(({ id, title, meaning, turn }) => (
          <li key={id}>
            <b>{tell(title)}</b> ({words.turn.toLowerCase()} {turn}). {tell(meaning)}
            <Disagree about={`critical:${id}`} turn={turn} call={call} name={tell(title)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Parts({ score }: { readonly score: Score }) {
  const { points } = useSayPoints();
  const { process, outcome, measured } = score;
  const { worth, random, best } = measured;
  return (
    <dl class="parts">
      <div>
        <dt>{points.process}</dt>
        <dd>{Math.round(process)}</dd>
      </div>
      <div>
        <dt>{points.outcomePoints}</dt>
        <dd>
          {Math.round(outcome)}{' '}
          <span class="hint">{points.between(Math.round(worth), Math.round(random), Math.round(best))}</span>
        </dd>
      </div>
    </dl>
  );
}

function Disputes({ found, score }: { readonly found: Reckoned; readonly score: Score }) {
  const { words, points, tell } = useSayPoints();
  if (found.disputes.length === 0) return null;
  return (
    <>
      <h3>{points.disputed}</h3>
      <p class="hint">{points.disputedHint}</p>
      <ul class="disputes">
        {found.disputes.map(({ turn, credit, cost }) => {
          const decision = score.decisions.find((each) => each.turn === turn);
          return (
            <li key={turn}>
              {words.turn} {turn}: <q>{tell(decision?.chosen.words)}</q>{' '}
              {credit >= 0.5 ? points.keyGood(Math.round(cost)) : points.keyBad}.
            </li>
          );
        })}
      </ul>
    </>
  );
}

function useScore(conversation: Conversation, found: Reckoned | null): Score {
  const ground = found?.ground ?? NO_GROUND;
  return useMemo(() => scoreOf(conversation, ground), [conversation, ground]);
}

/** The whole score of a finished run; until the search has found its ground, only the points of what was chosen. */
export function ScoreSection({ call }: { readonly call: Call }) {
  const { state, points } = useSayPoints();
  const reckoning = reckoningOf(state, call);
  const found = reckoning?.is === 'done' ? reckoning.found : null;
  const score = useScore(call.conversation, found);
  const isComing = reckoning === null || reckoning.is === 'under_way';
  return (
    <section class="points" aria-labelledby="points-title">
      <h2 id="points-title">{points.score}</h2>
      <p class="hint">{points.scoreHint}</p>
      {found ? (
        <Total score={score} />
      ) : (
        <p role="status">{isComing ? points.scoreSoon : points.scoreNone}</p>
      )}
      <Critical score={score} call={call} />
      {found ? <Parts score={score} /> : null}
      {found ? <Disagree about="score" turn={0} call={call} /> : null}
      <ul class="dimensions">
        {score.dimensions.map((each) => (
          <DimensionRow key={each.dimension} score={score} row={each} call={call} />
        ))}
      </ul>
      {found ? <Disputes found={found} score={score} /> : null}
      <p class="hint">{points.oneIsNone}</p>
    </section>
  );
}
