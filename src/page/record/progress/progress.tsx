/** The learner's progress: what the scores of the record look like together. */
import './progress.css';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { DIMENSION_WORDS, SCORE_BANDS } from '../../../debrief/debrief.ts';
import { progressOf, type Mean, type Progress as Found, type RunKept } from '../../../records/records.ts';
import { SOURCES } from '../../../scenario/scenario.ts';
import { allListed, fetchScenario } from '../../library.ts';
import { PlotFigure, type PlotSize } from '../../plots/plot-figure.tsx';
import type { Plots } from '../../plots/plot-library.ts';
import { useSayPoints } from '../../debrief/points/points-words.ts';
import { useSay } from '../../say.ts';
import { COURSE_HEIGHT, drawCourses, drawMeans, drawScores, MEAN_HEIGHT } from './progress-plots.ts';
import { PROGRESS_WORDS } from './progress-words.ts';

interface Shown {
  readonly progress: Found;
}

const useWords = () => PROGRESS_WORDS[useSay().state.language];

/** What each scenario teaches; of one that cannot be had now, nothing. */
function useSources(runs: readonly RunKept[]): (run: RunKept) => readonly string[] {
  const { house } = useSay();
  const [taught, setTaught] = useState<Readonly<Record<string, readonly string[]>>>({});
  const names = [...new Set(runs.map(({ recipe }) => `${recipe.pack}/${recipe.scenario}`))]
    .toSorted()
    .join(' ');
  useEffect(() => {
    const asked = names.split(' ').map(async (name) => {
      const [pack = '', id = ''] = name.split('/');
      const scenario = await fetchScenario(house.fetch, pack, id).catch(() => null);
      return [name, (scenario?.sources ?? []).map((source) => source.split('/')[0] ?? '')] as const;
    });
    void Promise.all(asked).then((all) => setTaught(Object.fromEntries(all)));
  }, [names]);
  return useCallback(({ recipe }) => taught[`${recipe.pack}/${recipe.scenario}`] ?? [], [taught]);
}

function Scores({ progress }: Shown) {
  const { state, tell } = useSay();
  const words = useWords();
  const { scored } = progress;
  const draw = useCallback(
    (plot: Plots, size: PlotSize) =>
      drawScores(plot, size, { scored, bandNames: SCORE_BANDS.map(({ title }) => tell(title)) }),
    [scored, state.language],
  );
  const listed = state.library ? allListed(state.library) : [];
  const rows = scored.map(({ place, run }) => {
    const card = listed.find(({ card: { id } }) => id === run.recipe.scenario)?.card;
    const day = new Date(run.startedAt).toLocaleDateString(state.language, {
      day: 'numeric',
      month: 'short',
    });
    const what = card ? tell(card.title) : run.recipe.scenario;
    return [place, day, what, words.modes[run.mode], run.score.total];
  });
  const head = [words.place, words.day, words.what, words.mode, words.total];
  return (
    <PlotFigure title={words.score} height={240} draw={draw} table={{ head, rows }}>
      <p class="hint">{words.legend}</p>
    </PlotFigure>
  );
}

function Courses({ progress }: Shown) {
  const { state, tell } = useSay();
  const words = useWords();
  const { scored, dimensions } = progress;
  const courses = dimensions.map(({ dimension, points }) => ({
    name: tell(DIMENSION_WORDS[dimension].title),
    points,
  }));
  const draw = useCallback(
    (plot: Plots, size: PlotSize) => drawCourses(plot, size, { scored, courses }),
    [progress, state.language],
  );
  const rows = scored.map(({ place }) => [
    place,
    ...courses.map(({ points }) => {
      const found = points.find((each) => each.place === place);
      return found ? Math.round(found.points) : words.notShown;
    }),
  ]);
  const table = { head: [words.place, ...courses.map(({ name }) => name)], rows };
  const height = COURSE_HEIGHT * courses.length + 32;
  return <PlotFigure title={words.dimensions} height={height} draw={draw} table={table} />;
}

interface MeansProps {
  readonly title: string;
  readonly means: readonly Mean[];
  readonly nameOf: (name: string) => string;
}

function Means({ title, means, nameOf }: MeansProps) {
  const { state } = useSay();
  const words = useWords();
  const named = means.map(({ name, mean, runs }) => ({
    name: nameOf(name),
    mean,
    told: words.meanOf(Math.round(mean), runs),
  }));
  const draw = useCallback(
    (plot: Plots, size: PlotSize) => drawMeans(plot, size, { means: named, most: 100 }),
    [means, state.language],
  );
  const rows = means.map(({ name, mean, runs }) => [nameOf(name), Math.round(mean), runs]);
  if (means.length === 0) return null;
  return (
    <PlotFigure
      title={title}
      height={MEAN_HEIGHT * means.length + 12}
      draw={draw}
      table={{ head: [words.name, words.mean, words.count], rows }}
    />
  );
}

function Bands({ progress }: Shown) {
  const { state, tell } = useSay();
  const words = useWords();
  const told = progress.bands.map(({ id, runs }) => {
    const title = SCORE_BANDS.find((band) => band.id === id)?.title;
    return { name: title ? tell(title) : id, mean: runs, told: `${runs}` };
  });
  const most = Math.max(1, ...progress.bands.map(({ runs }) => runs));
  const draw = useCallback(
    (plot: Plots, size: PlotSize) => drawMeans(plot, size, { means: told, most }),
    [progress, state.language],
  );
  const rows = told.map(({ name, mean }) => [name, mean]);
  const table = { head: [words.band, words.count], rows };
  return <PlotFigure title={words.bands} height={MEAN_HEIGHT * told.length + 12} draw={draw} table={table} />;
}

export function Progress({ runs }: { readonly runs: readonly RunKept[] }) {
  const { state, points, tell } = useSayPoints();
  const words = useWords();
  const sourcesOf = useSources(runs);
  const progress = useMemo(() => progressOf(runs, sourcesOf), [runs, sourcesOf]);
  const { scored, scenarios, personas, isEnough } = progress;
  if (scored.length === 0) return <p>{words.none}</p>;
  const personaNamed = (id: string): string => {
    const title = state.library?.cast.find((each) => each.id === id)?.title;
    return title ? tell(title) : id;
  };
  const sourceNamed = (id: string): string => {
    const source = SOURCES.find((each) => each === id);
    return source ? points.sources[source] : id;
  };
  return (
    <div class="progress">
      <p>{(isEnough ? words.enough : words.tooFew)(scenarios, personas)}</p>
      {scored.length === 1 ? <p class="hint">{words.oneRun}</p> : null}
      <Scores progress={progress} />
      <Courses progress={progress} />
      <Means title={words.byPersona} means={progress.byPersona} nameOf={personaNamed} />
      <Means title={words.bySource} means={progress.bySource} nameOf={sourceNamed} />
      <Bands progress={progress} />
    </div>
  );
}
