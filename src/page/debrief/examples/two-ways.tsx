/** A worked example beside bad advice played out: models of both kinds teach more than either alone (domain 4.4). */
import { useMemo } from 'preact/hooks';
import { debriefOf } from '../../../debrief/debrief.ts';
import { PlotFigure, type PlotSize } from '../../plots/plot-figure.tsx';
import type { Plots } from '../../plots/plot-library.ts';
import type { Call } from '../../state.ts';
import { reckoningOf } from '../beside.ts';
import { useSayExamples } from './example-words.ts';
import { WayColumn } from './way-column.tsx';
import { drawWays, type Strand } from './ways-plot.ts';
import { waysBeside, type Ways } from './ways.ts';
import './two-ways.css';

function WaysPlot({ call, ways }: { readonly call: Call; readonly ways: Ways }) {
  const { examples } = useSayExamples();
  const strands = useMemo((): readonly Strand[] => {
    const { curve } = debriefOf(call.conversation);
    return [
      { is: 'own', name: examples.yours, heat: curve.map(({ temperature }) => temperature) },
      { is: 'good', name: examples.works, heat: ways.good.heat },
      { is: 'bad', name: examples.advice, heat: ways.bad.heat },
    ];
  }, [call.conversation, ways, examples]);
  const draw = useMemo(() => (plot: Plots, size: PlotSize) => drawWays(plot, size, strands), [strands]);
  const turns = Math.max(...strands.map(({ heat }) => heat.length));
  const rows = Array.from({ length: turns }, (_, turn) => [
    turn === 0 ? examples.start : turn,
    ...strands.map(({ heat }) => (heat[turn] === undefined ? '–' : Math.round(heat[turn]))),
  ]);
  const head = [examples.turn, ...strands.map(({ name }) => name)];
  return (
    <PlotFigure title={examples.plot} table={{ head, rows }} draw={draw} height={190} class="ways-plot" />
  );
}

function Columns({ call, ways }: { readonly call: Call; readonly ways: Ways }) {
  const { examples } = useSayExamples();
  const { good, bad, isSearched } = ways;
  const found = good.by === 'expert' ? examples.byExpert : examples.bySearch;
  return (
    <div class="ways">
      <WayColumn
        is="good"
        way={good}
        title={examples.good}
        hint={isSearched ? found : `${found} ${examples.unsearched}`}
        call={call}
      />
      <WayColumn
        is="bad"
        way={bad}
        title={bad.isAdvised ? examples.bad : examples.badHere}
        hint={bad.isAdvised ? examples.badHint : examples.badHereHint}
        call={call}
      />
    </div>
  );
}

export function TwoWays({ call }: { readonly call: Call }) {
  const { state, examples } = useSayExamples();
  const reckoning = reckoningOf(state, call);
  const isOver = reckoning !== null && reckoning.is !== 'under_way';
  const ways = useMemo(
    () => waysBeside(call.conversation, reckoning),
    [call.conversation, isOver && reckoning],
  );
  return (
    <section class="two-ways" aria-labelledby="two-ways-title">
      <h2 id="two-ways-title">{examples.title}</h2>
      <p class="hint">{ways ? examples.hint : examples.soon}</p>
      {ways ? (
        <>
          <WaysPlot call={call} ways={ways} />
          <Columns call={call} ways={ways} />
        </>
      ) : null}
    </section>
  );
}
