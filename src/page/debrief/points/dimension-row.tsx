/** One of seven dimensions: its points, and opened, what they come from. */
import type { Decision, DimensionScore, Evidence, Score } from '../../../debrief/debrief.ts';
import { ACT_WORDS, MOVE_WORDS, SOURCES, type Words } from '../../../scenario/scenario.ts';
import { Disagree } from '../disagree/disagree.tsx';
import type { Call } from '../../state.ts';
import { useSayPoints } from './points-words.ts';
import type { SayPoints } from './points-words.ts';

interface RowProps {
  readonly row: DimensionScore;
  readonly score: Score;
  readonly call: Call;
}

export function DimensionRow({ row, score, call }: RowProps) {
  const { points: said, tell } = useSayPoints();
  const { title, meaning, points, weight, evidence } = row;
  const told = points === null ? said.nothingShown : `${Math.round(points)}`;
  return (
    <li class={points === null ? 'dimension unseen' : 'dimension'}>
      <details>
        <summary>
          <span class="dimension-title">{tell(title)}</span>
          <span class="dimension-bar" aria-hidden="true">
            <i style={{ width: `${points ?? 0}%` }} />
          </span>
          <span class="dimension-points">{told}</span>
        </summary>
        <p class="hint">
          {tell(meaning)} ({said.weightOf} {Math.round(weight)})
        </p>
        {evidence.length > 0 ? (
          <ul class="evidence" aria-label={said.evidence}>
            {evidence.map((each) => (
              <EvidenceLine key={`${each.turn} ${each.from}`} evidence={each} score={score} />
            ))}
          </ul>
        ) : null}
        <Disagree about={`dimension:${row.dimension}`} turn={0} call={call} />
      </details>
    </li>
  );
}

interface LineProps {
  readonly evidence: Evidence;
  readonly score: Score;
}

function EvidenceLine({ evidence, score }: LineProps) {
  const { words, points } = useSayPoints();
  const { from, turn, credit } = evidence;
  const decision = score.decisions.find((each) => each.turn === turn);
  const share = `${Math.round(credit * 100)} %`;
  if (from !== 'decision' || !decision)
    return (
      <li>
        <b>{share}</b> {from === 'decision' ? null : points.checks[from]}
      </li>
    );
  return (
    <li>
      <b>{share}</b> {words.turn} {turn}: <DecisionTold decision={decision} />
    </li>
  );
}

function DecisionTold({ decision }: { readonly decision: Decision }) {
  const say = useSayPoints();
  const { points, tell } = say;
  const { chosen, best, moment } = decision;
  const isBest = best.chose === chosen.chose;
  const rule = chosen.from === 'trainer' ? points.byTrainer : teachingIn(chosen.teaching, say);
  return (
    <>
      <q>{saidIn(chosen, say)}</q>{' '}
      <span class="hint">
        {tell(ACT_WORDS[chosen.act].title)}, {points.moments[moment.kind]}. {rule}.{' '}
        {isBest ? points.goodThere : points.bestThere}{' '}
        {isBest ? null : (
          <>
            <q>{saidIn(best, say)}</q> ({tell(ACT_WORDS[best.act].title)})
          </>
        )}
      </span>
    </>
  );
}

/** Moves that are always at hand have a name instead of words. */
function saidIn(
  { chose, words }: { readonly chose: string; readonly words: Words },
  { tell }: SayPoints,
): string {
  const move = Object.entries(MOVE_WORDS).find(([name]) => chose === `~${name}`);
  return tell(words) || (move ? tell(move[1].title) : tell(ACT_WORDS.silence.title));
}

function teachingIn(teaching: string, { points }: SayPoints): string {
  const [name, number] = teaching.split('/');
  const source = SOURCES.find((each) => each === name);
  return source === undefined ? teaching : `${points.ideaOf} ${number}, ${points.sources[source]}`;
}
