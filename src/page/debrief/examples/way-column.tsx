/** One course, turn by turn: what the customer said, what was answered, what that teaches, how hot it was then. */
import type { ExampleTurn, LearningPoint } from '../../../debrief/debrief.ts';
import { BAND_WORDS, MOVE_WORDS } from '../../../scenario/scenario.ts';
import type { Call } from '../../state.ts';
import { Disagree } from '../disagree/disagree.tsx';
import { useSayExamples } from './example-words.ts';
import type { SayExamples } from './example-words.ts';
import type { Way } from './ways.ts';

const MARKS = { technique: '✓', harm: '✕', neither: '·' } as const;

function Point({ point, isLead }: { readonly point: LearningPoint; readonly isLead: boolean }) {
  const { examples, teaching, tell } = useSayExamples();
  return (
    <li class={point.is}>
      <span aria-hidden="true">{MARKS[point.is]}</span>
      <span class="only-heard">{examples[point.is]}: </span> <b>{tell(point.title)}</b>{' '}
      {isLead && point.is !== 'neither' ? (
        <span class="hint">
          {tell(point.meaning)} ({teaching(point.teaching)})
        </span>
      ) : null}
    </li>
  );
}

/** Where the temperature went: less than two points show on nobody. */
function arrowOf(heat: number): string {
  if (Math.abs(heat) <= 2) return '→';
  return heat > 0 ? '↑' : '↓';
}

function saidIn({ chose, said }: ExampleTurn, { tell }: SayExamples): string {
  const move = Object.entries(MOVE_WORDS).find(([name]) => chose === `~${name}`);
  return tell(said) || (move ? tell(move[1].title) : '…');
}

function Turn({ turn, isParting }: { readonly turn: ExampleTurn; readonly isParting: boolean }) {
  const say = useSayExamples();
  const { examples, tell } = say;
  return (
    <li class={isParting ? 'way-turn parting' : 'way-turn'}>
      {isParting ? <p class="tag">{examples.parts}</p> : null}
      {turn.before.map((line, place) => (
        <p key={place} class="they">
          <span class="only-heard">{examples.customer}: </span>
          <q>{tell(line)}</q>
        </p>
      ))}
      <p class="we">
        <b>{turn.turn}.</b> <span class="only-heard">{examples.said}: </span>
        {saidIn(turn, say)}{' '}
        {turn.minutes > 1 ? <span class="hint">({examples.minutes(turn.minutes)})</span> : null}
      </p>
      <ul class="way-points">
        {turn.points.map((point, place) => (
          <Point key={point.act} point={point} isLead={place === 0} />
        ))}
      </ul>
      <p class="way-heat">
        <b>{Math.round(turn.temperature)}</b> {tell(BAND_WORDS[turn.band].title)}{' '}
        <span aria-hidden="true">{arrowOf(turn.heat)}</span>
      </p>
    </li>
  );
}

/** So many turns stand there at once; the rest opens. */
const AT_ONCE = 5;

interface ColumnProps {
  readonly way: Way;
  readonly is: 'good' | 'bad';
  readonly title: string;
  readonly hint: string;
  readonly call: Call;
}

function Turns({ way, from, to }: Pick<ColumnProps, 'way'> & { readonly from: number; readonly to: number }) {
  return (
    <ol class="way-turns" start={from + 1}>
      {way.turns.slice(from, to).map((turn) => (
        <Turn key={turn.turn} turn={turn} isParting={turn.turn === way.parting} />
      ))}
    </ol>
  );
}

export function WayColumn({ way, is, title, hint, call }: ColumnProps) {
  const { examples, tell } = useSayExamples();
  const left = way.turns.length - AT_ONCE;
  // One turn by itself is not worth a press.
  const shown = left > 1 ? AT_ONCE : way.turns.length;
  return (
    <section class={`way ${is}`} aria-labelledby={`way-${is}`}>
      <h3 id={`way-${is}`}>{title}</h3>
      <p class="hint">{hint}</p>
      {way.parting === null ? <p class="tag">{examples.same}</p> : null}
      <Turns way={way} from={0} to={shown} />
      {shown < way.turns.length ? (
        <details>
          <summary>{examples.theRest(left)}</summary>
          <Turns way={way} from={shown} to={way.turns.length} />
        </details>
      ) : null}
      <p class="came-to">
        {examples.cameTo} <strong>{Math.round(way.outcome)}</strong> {tell(way.ending?.title)}
      </p>
      <Disagree about={`example:${is}`} turn={0} call={call} name={title} />
    </section>
  );
}
