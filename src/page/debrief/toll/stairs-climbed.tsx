/** Effort as stairs: how high, in which turn, and what made the customer climb. */
import { useMemo } from 'preact/hooks';
import { stairsOf, type Debrief, type Stairs } from '../../../debrief/debrief.ts';
import { PlotFigure, type PlotSize } from '../../plots/plot-figure.tsx';
import type { Plots } from '../../plots/plot-library.ts';
import { drawStairs, steepest } from './toll-plots.ts';
import { useSayToll } from './toll-words.ts';
import type { SayToll } from './toll-words.ts';

function tableOf({ levels, climbs }: Stairs, { toll, tell }: SayToll) {
  const rows = levels.map(({ turn, effort }) => {
    const climb = climbs.find((each) => each.turn === turn);
    const why = climb?.because.map((words) => tell(words)).join(' ') ?? '';
    return [turn === 0 ? toll.start : turn, Math.round(effort), why || '–'];
  });
  return { head: [toll.turn, toll.effort, toll.why], rows };
}

function Climbs({ climbs }: Pick<Stairs, 'climbs'>) {
  const { toll, tell } = useSayToll();
  return (
    <ul class="toll-reasons">
      {steepest(climbs).map(({ turn, because, by }) => (
        <li key={turn}>
          <b>
            {toll.turn} {turn}
          </b>{' '}
          <span class="cost">+{Math.round(by)}</span> {tell(because[0])}
        </li>
      ))}
    </ul>
  );
}

export function StairsClimbed({ turns }: Pick<Debrief, 'turns'>) {
  const say = useSayToll();
  const { toll } = say;
  const stairs = useMemo(() => stairsOf(turns), [turns]);
  const draw = useMemo(() => (plot: Plots, size: PlotSize) => drawStairs(plot, size, stairs), [stairs]);
  const { climbs, climbed, before } = stairs;
  const many = climbed === 0 ? toll.hardly : toll.climbed(climbed, climbs.length);
  return (
    <section aria-labelledby="stairs-title">
      <h3 id="stairs-title">{toll.stairs}</h3>
      <p>
        {climbs.length === 0 ? toll.noStairs : many} <span class="hint">{toll.before(before)}</span>
      </p>
      {climbs.length > 0 ? (
        <PlotFigure
          title={toll.effort}
          table={tableOf(stairs, say)}
          draw={draw}
          height={130}
          class="toll-plot"
        >
          <Climbs climbs={climbs} />
        </PlotFigure>
      ) : null}
    </section>
  );
}
