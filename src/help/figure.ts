/** A plot on a page: the drawing, what it shows in words, and the same as a table. */
import type { Language, Persona } from '../scenario/scenario.ts';
import { escaped } from './escaped.ts';
import { experimentOf, MECHANISMS } from './experiments.ts';
import type { Experiment, MechanismId } from './experiments.ts';
import { mechanismWords } from './mechanism-words.ts';
import type { MechanismWords } from './mood-words-en.ts';

const WORDS = {
  es: { table: 'Lo mismo en una tabla', turn: 'turno', degrees: 'grados' },
  en: { table: 'The same as a table', turn: 'turn', degrees: 'degrees' },
} as const satisfies Readonly<Record<Language, unknown>>;

/** What figures are drawn and told from. */
export interface FigureSources {
  readonly cast: readonly Persona[];
  /** Drawings by `en/heard-gate`; a missing one leaves the table alone. */
  readonly plots: ReadonlyMap<string, string>;
}

const cell = (tag: 'th' | 'td', text: string): string => `<${tag}>${escaped(text)}</${tag}>`;

/** The name of the case, turn or degree in a row. */
function rowName({ cases }: Experiment, place: number, words: MechanismWords): string {
  const name = cases[place];
  return name === undefined ? String(place) : (words.cases[name] ?? name);
}

function tableOf(
  experiment: Experiment,
  words: MechanismWords,
  { cast, language }: { cast: readonly Persona[]; language: Language },
): string {
  const { series } = experiment.run(cast);
  const first =
    experiment.shape === 'bars'
      ? ''
      : experiment.cases.length
        ? WORDS[language].degrees
        : WORDS[language].turn;
  const head = [first, ...series.map(({ name }) => words.names[name] ?? name)].map((text) =>
    cell('th', text),
  );
  const longest = Math.max(...series.map(({ values }) => values.length));
  const rows = Array.from({ length: longest }, (_, place) => {
    const values = series.map(({ values: all }) =>
      cell('td', all[place]?.toFixed(0).replace('-', '−') ?? ''),
    );
    return `<tr>${cell('th', rowName(experiment, place, words))}${values.join('')}</tr>`;
  });
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const isMechanism = (name: string): name is MechanismId => MECHANISMS.some((id) => id === name);

/** The figure of that name as HTML, or null where there is none. */
export function figureOf(name: string, language: Language, { cast, plots }: FigureSources): string | null {
  if (!isMechanism(name)) return null;
  const words = mechanismWords(name, language);
  const table = tableOf(experimentOf(name), words, { cast, language });
  return `<figure>${plots.get(`${language}/${name}`) ?? ''}
<figcaption>${escaped(words.shows)}</figcaption>
<details><summary>${WORDS[language].table}: ${escaped(words.axis)}</summary>${table}</details></figure>\n`;
}
