/** The page of everything that can be wrong with a pack: the same documents `check --explain` reads from. */
import { EXPLAINED, type Explained } from '../lint/lint.ts';
import type { Language, Severity } from '../scenario/scenario.ts';
import { plain } from './escaped.ts';

const EN = {
  title: 'What can be wrong with a pack',
  lead: '`npx cascabel check` names every slip at its line. Errors keep a scenario from being played; warnings and hints do not. Here is each of them: what it looks for, why it matters, an example that has it, and the same example mended. In a terminal: `npx cascabel check --explain` and the name.',
  found: {
    reader: 'What cannot be read as written',
    rule: 'What reads well and still goes wrong',
    play: 'What shows only when bots have played it (`check --bots`)',
  },
  severity: { error: 'error', warning: 'warning', hint: 'hint' } as Readonly<Record<Severity, string>>,
  why: 'Why it matters.',
  breaks: 'Has it (▾ stands over the place):',
  mended: 'Mended:',
  silence: 'A rule is silenced on the line above, with a reason: `# cascabel-ignore the-rule: why`.',
};
type Worded = typeof EN;
const ES: Worded = {
  title: 'Qué puede estar mal en un paquete',
  lead: '`npx cascabel check` nombra cada tropiezo en su línea. Los errores impiden jugar una situación; las advertencias y las sugerencias, no. Aquí está cada uno: qué busca, por qué importa, un ejemplo que lo tiene y el mismo ejemplo corregido. En una terminal: `npx cascabel check --explain` y el nombre.',
  found: {
    reader: 'Lo que no se puede leer como está escrito',
    rule: 'Lo que se lee bien y aun así sale mal',
    play: 'Lo que solo se ve cuando los bots la jugaron (`check --bots`)',
  },
  severity: { error: 'error', warning: 'advertencia', hint: 'sugerencia' },
  why: 'Por qué importa.',
  breaks: 'Lo tiene (▾ está sobre el lugar):',
  mended: 'Corregido:',
  silence: 'Una regla se calla en la línea de arriba, con su motivo: `# cascabel-ignore la-regla: por qué`.',
};
const WORDS: Readonly<Record<Language, Worded>> = { es: ES, en: EN };

const fenced = (yaml: string): string => `\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``;

function told({ id, severity, document }: Explained, language: Language): string {
  const words = WORDS[language];
  return [
    `### ${plain(document.title[language])} {#${id}}`,
    `\`${id}\` · ${words.severity[severity]}`,
    plain(document.meaning[language]),
    `**${words.why}** ${plain(document.why[language])}`,
    words.breaks,
    fenced(document.breaks),
    words.mended,
    fenced(document.mended),
  ].join('\n\n');
}

/** The page as markdown. */
export function rulesPage(language: Language): string {
  const words = WORDS[language];
  const shelf = (by: Explained['foundBy']): readonly string[] => [
    `## ${words.found[by]} {#found-by-${by}}`,
    ...EXPLAINED.filter(({ foundBy }) => foundBy === by).map((each) => told(each, language)),
  ];
  return [
    `# ${words.title}`,
    words.lead,
    words.silence,
    ...shelf('reader'),
    ...shelf('rule'),
    ...shelf('play'),
  ].join('\n\n');
}
