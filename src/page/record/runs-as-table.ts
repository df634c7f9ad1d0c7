/** The record as rows for a spreadsheet: everything that is kept of a run. */
import { recipeAsText } from '../../conversation/conversation.ts';
import { DIMENSION_WORDS, DIMENSIONS } from '../../debrief/debrief.ts';
import type { RunKept } from '../../records/records.ts';
import type { Language, Words } from '../../scenario/scenario.ts';

interface Column {
  readonly head: Words;
  /** Empty where a run does not know it. */
  readonly of: (run: RunKept) => string | number;
}

const column = (es: string, en: string, of: Column['of']): Column => ({ head: { es, en }, of });
const figure = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(1));
const moment = (at: number): string => new Date(at).toISOString();

const POINTS: readonly Column[] = DIMENSIONS.map((dimension) => ({
  head: DIMENSION_WORDS[dimension].title,
  of: ({ score }) => figure(score?.dimensions[dimension]),
}));

const COLUMNS: readonly Column[] = [
  column('inicio', 'started', ({ startedAt }) => moment(startedAt)),
  column('fin', 'ended', ({ endedAt }) => moment(endedAt)),
  column('modo', 'mode', ({ mode }) => mode),
  column('más tiempo', 'extended time', ({ extendedTime }) => (extendedTime ? 1 : 0)),
  column('paquete', 'pack', ({ recipe }) => recipe.pack),
  column('versión', 'version', ({ recipe }) => recipe.version),
  column('situación', 'scenario', ({ recipe }) => recipe.scenario),
  column('temperamento', 'persona', ({ recipe }) => recipe.persona),
  column('idioma', 'language', ({ recipe }) => recipe.language),
  column('intensidad', 'intensity', ({ recipe }) => recipe.intensity),
  column('semilla', 'seed', ({ recipe }) => recipe.seed),
  column('turnos', 'turns', ({ recipe }) => recipe.choices.length),
  column('final', 'ending', ({ ending }) => ending),
  column('clase de final', 'kind of ending', ({ kind }) => kind),
  column('resultado', 'outcome', ({ outcome }) => figure(outcome)),
  column('puntuación', 'score', ({ score }) => score?.total ?? ''),
  column('proceso', 'process', ({ score }) => figure(score?.process)),
  column('puntos del resultado', 'outcome points', ({ score }) => figure(score?.outcome)),
  ...POINTS,
  column('errores críticos', 'critical errors', ({ score }) => score?.critical.join(' ') ?? ''),
  column('predicciones', 'predictions', ({ predictions }) => predictions.made),
  column('predicciones acertadas', 'predictions right', ({ predictions }) => predictions.right),
  column('cómo se sintió', 'how it felt', ({ feeling }) => feeling ?? ''),
  // 0 is kept where they asked to be shown.
  column('dónde cambió', 'where it turned', ({ turningPoint }) => turningPoint || ''),
  column('plan', 'plan', ({ plan }) => plan ?? ''),
  column('frases propias', 'own sentences', ({ said }) => said.map(inOneLine).join(' | ')),
  column('desacuerdos', 'disagreements', ({ disagreements }) => disagreements.map(disputed).join(' | ')),
  column('receta', 'recipe', ({ recipe }) => recipeAsText(recipe)),
];

const inOneLine = ({ turn, words }: RunKept['said'][number]): string => `${turn}: ${words ?? '…'}`;

/** The verdict, its turn, the reason, and what would have been better. */
function disputed({ about, turn, reason, preferred, instead }: RunKept['disagreements'][number]): string {
  const better = [preferred, instead].filter(Boolean).join(', ');
  return `${about} ${turn}: ${reason}${better ? ` (→ ${better})` : ''}`;
}

/** The head, and a row for every run. Moments as ISO 8601, figures with one decimal. */
export function rowsOf(runs: readonly RunKept[], language: Language): readonly (readonly string[])[] {
  const head = COLUMNS.map((each) => each.head[language] ?? '');
  return [head, ...runs.map((run) => COLUMNS.map(({ of }) => String(of(run))))];
}
