/** The trainee's own calm: what was kept, what was lost, in which turn, and to what. */
import { useMemo } from 'preact/hooks';
import { calmTold, type CalmTurn, type Debrief } from '../../../debrief/debrief.ts';
import { PlotFigure, type PlotSize } from '../../plots/plot-figure.tsx';
import type { Plots } from '../../plots/plot-library.ts';
import { dearest, drawCalm } from './toll-plots.ts';
import { useSayToll } from './toll-words.ts';
import type { SayToll } from './toll-words.ts';

interface CalmProps {
  readonly turns: Debrief['turns'];
  readonly calm: Debrief['callouts']['calm'];
}

function whereOf({ because, toBait }: CalmTurn, { toll, tell }: SayToll): string {
  const words = tell(because ?? {});
  return toBait ? `${words} (${toll.bitten})` : words;
}

function tableOf(told: readonly CalmTurn[], say: SayToll) {
  const { toll } = say;
  const rows = told.map((each) => [
    each.turn,
    Math.round(each.calm),
    each.lost > 0 ? Math.round(each.lost) : '–',
    whereOf(each, say) || '–',
  ]);
  return { head: [toll.turn, toll.calm, toll.lost, toll.where], rows };
}

function Losses({ told }: { readonly told: readonly CalmTurn[] }) {
  const { toll, tell } = useSayToll();
  return (
    <ul class="toll-reasons">
      {dearest(told).map(({ turn, lost, because }) => (
        <li key={turn}>
          <b>
            {toll.turn} {turn}
          </b>{' '}
          <span class="cost">−{Math.round(lost)}</span> {tell(because ?? {})}
        </li>
      ))}
    </ul>
  );
}

function sentenceOf({ kept, lost, toBaits }: CalmProps['calm'], { toll }: SayToll): string {
  if (Math.round(lost) === 0) return toll.calmWhole(Math.round(kept));
  const baits = Math.round(toBaits) > 0 ? ` ${toll.toBaits(Math.round(toBaits))}` : '';
  return `${toll.calmKept(Math.round(kept), Math.round(lost))}${baits}`;
}

export function CalmLost({ turns, calm }: CalmProps) {
  const say = useSayToll();
  const told = useMemo(() => calmTold(turns), [turns]);
  const start = turns[0]?.before.composure ?? calm.kept;
  const draw = useMemo(
    () => (plot: Plots, size: PlotSize) => drawCalm(plot, size, { start, told }),
    [told, start],
  );
  return (
    <section aria-labelledby="calm-title">
      <h3 id="calm-title">{say.toll.calm}</h3>
      <p>{sentenceOf(calm, say)}</p>
      {Math.round(calm.lost) > 0 ? (
        <PlotFigure
          title={say.toll.calm}
          table={tableOf(told, say)}
          draw={draw}
          height={130}
          class="toll-plot"
        >
          <Losses told={told} />
        </PlotFigure>
      ) : null}
    </section>
  );
}
