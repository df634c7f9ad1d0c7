/** The page of acts: every move the model knows, by family, with what it does when. */
import {
  ACT_CLASSES,
  ACT_FAMILY,
  ACT_WORDS,
  ACTS,
  CLASS_WORDS,
  FIGURE_WORDS,
  SOURCE_WORDS,
} from '../scenario/scenario.ts';
import type { Act, Language, Persona, Source, Words } from '../scenario/scenario.ts';
import { ACT_SENTENCES } from './act-sentences.ts';
import { ACT_TEACHINGS } from './act-teachings.ts';
import { effectsOf, MOMENTS } from './act-effects.ts';
import type { Effect, Moment } from './act-effects.ts';
import { code, plain } from './escaped.ts';

const EN = {
  title: 'Acts',
  lead: 'An act is what one does by saying something. Authors tag every reply with one to three of them; the customer does the rest. The tables say by how many points of a hundred an act, said whole and in concrete words, moves people on the mean: at first, once they have been heard, after an offer, and while somebody is out for a fight. They are the model’s figures: plausible orderings, not measurements.',
  moment: {
    at_first: 'at first',
    once_heard: 'once heard',
    offered: 'after an offer',
    baiting: 'out for a fight',
  } as Readonly<Record<Moment, string>>,
  figure: 'figure',
  nothing: 'It moves no figure by itself; it decides how the contact ends.',
  from: 'From',
  example: 'For instance:',
};
type Worded = typeof EN;
const ES: Worded = {
  title: 'Actos',
  lead: 'Un acto es lo que se hace al decir algo. Quien escribe marca cada respuesta con uno a tres; lo demás lo hace la persona. Las tablas dicen cuántos puntos de cien mueve, en promedio, un acto dicho entero y con palabras concretas: al principio, cuando ya se le escuchó, después de una oferta, y mientras alguien busca pelea. Son cifras del modelo: un orden razonable, no mediciones.',
  moment: {
    at_first: 'al principio',
    once_heard: 'ya escuchada',
    offered: 'tras una oferta',
    baiting: 'buscando pelea',
  },
  figure: 'cifra',
  nothing: 'Por sí solo no mueve ninguna cifra; decide cómo termina el contacto.',
  from: 'De',
  example: 'Por ejemplo:',
};
const WORDS: Readonly<Record<Language, Worded>> = { es: ES, en: EN };

/** What the page is made from, besides the model itself. */
export interface ActSources {
  readonly cast: readonly Persona[];
  /** A sentence somebody really says, by act. */
  readonly sentences: ReadonlyMap<Act, Words>;
}

/** `+3`, `−12`, or a dash for nothing. */
export function signed(points: number): string {
  const whole = Math.round(points);
  return whole === 0 ? '·' : `${whole > 0 ? '+' : '−'}${Math.abs(whole)}`;
}

function table(effects: readonly Effect[], language: Language): string {
  const words = WORDS[language];
  if (effects.length === 0) return words.nothing;
  const rows = effects.map(
    ({ figure, by }) =>
      `| ${FIGURE_WORDS[figure].title[language]} | ${MOMENTS.map((moment) => signed(by[moment])).join(' | ')} |`,
  );
  const head = `| ${words.figure} | ${MOMENTS.map((moment) => words.moment[moment]).join(' | ')} |`;
  return [head, `| --- |${' ---: |'.repeat(MOMENTS.length)}`, ...rows].join('\n');
}

/** `harmful-advice/58, harmful-advice/59` by source: its title and the numbers. */
function teachings(act: Act, language: Language): string {
  const bySource = new Map<string, string[]>();
  for (const teaching of ACT_TEACHINGS[act] ?? []) {
    const [source = '', number = ''] = teaching.split('/');
    bySource.set(source, [...(bySource.get(source) ?? []), number]);
  }
  const told = [...bySource].map(
    ([source, numbers]) => `_${SOURCE_WORDS[source as Source].title[language]}_ (${numbers.join(', ')})`,
  );
  return told.length ? `${WORDS[language].from} ${told.join('; ')}.` : '';
}

function told(act: Act, { cast, sentences }: ActSources, language: Language): string {
  const { title, meaning } = ACT_WORDS[act];
  const sentence = (sentences.get(act) ?? ACT_SENTENCES[act])?.[language];
  return [
    `### ${plain(title[language])} {#${act.replaceAll('_', '-')}}`,
    `${code(act)} · ${plain(meaning[language])}`,
    sentence === undefined ? '' : `${WORDS[language].example} _${plain(sentence)}_`,
    table(effectsOf(act, cast), language),
    teachings(act, language),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The page as markdown. */
export function actsPage(sources: ActSources, language: Language): string {
  const families = ACT_CLASSES.flatMap((family) => [
    `## ${CLASS_WORDS[family].title[language]} {#family-${family.replaceAll('_', '-')}}`,
    CLASS_WORDS[family].meaning[language],
    ...ACTS.filter((act) => ACT_FAMILY[act] === family).map((act) => told(act, sources, language)),
  ]);
  return [`# ${WORDS[language].title}`, WORDS[language].lead, ...families].join('\n\n');
}
