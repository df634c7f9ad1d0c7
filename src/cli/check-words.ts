/** What `cascabel check` says besides the problems themselves. */
import type { ExampleOf } from '../lint/lint.ts';
import type { Language } from '../scenario/scenario.ts';

const EXAMPLE_OF_EN = {
  scenario: 'a scenario',
  persona: 'a persona',
  pack: 'pack.yaml',
  folder: 'a folder',
} as const satisfies Record<ExampleOf, string>;
const EXAMPLE_OF_ES = {
  scenario: 'una situación',
  persona: 'una persona',
  pack: 'pack.yaml',
  folder: 'una carpeta',
} as const satisfies Record<ExampleOf, string>;

const EN = {
  unknownFormat: (name: string, known: readonly string[]) =>
    `There is no format "${name}". Known: ${known.join(', ')}.`,
  unknownRule: (name: string, near: string | null) =>
    `There is no rule or problem "${name}".${near ? ` Did you mean "${near}"?` : ''} All of them: npx cascabel check --explain`,
  foundBy: {
    reader: 'Found while a file is read',
    rule: 'Found by the rules, in a scenario that reads without errors',
    play: 'Found only with --bots, in a scenario that bots have played',
  },
  explainMore: 'More about one of them: npx cascabel check --explain <name>',
  explainOne: (id: string) => `Why it matters, with an example: npx cascabel check --explain ${id}`,
  means: 'What it means',
  matters: 'Why it matters',
  breaks: (of: ExampleOf) => `Breaks it, in ${EXAMPLE_OF_EN[of]} (▾ stands over the place)`,
  mended: 'Mended',
  noSilence: 'It cannot be silenced: it has to be mended.',
  silence: (id: string) =>
    `To silence it, on the line above or at the end of the line: # cascabel-ignore ${id}: the reason`,
  severity: { error: 'error', warning: 'warning', hint: 'hint' },
};
type CheckWords = typeof EN;

const ES: CheckWords = {
  unknownFormat: (name, known) => `No hay un formato «${name}». Hay: ${known.join(', ')}.`,
  unknownRule: (name, near) =>
    `No hay una regla ni un problema «${name}».${near ? ` ¿Quiso decir «${near}»?` : ''} Todo lo que hay: npx cascabel check --explain`,
  foundBy: {
    reader: 'Se hallan al leer un archivo',
    rule: 'Las hallan las reglas, en una situación que se lee sin errores',
    play: 'Solo con --bots, en una situación que los bots jugaron',
  },
  explainMore: 'Más sobre cada uno: npx cascabel check --explain <nombre>',
  explainOne: (id) => `Por qué importa, con un ejemplo: npx cascabel check --explain ${id}`,
  means: 'Qué significa',
  matters: 'Por qué importa',
  breaks: (of) => `Así está mal, en ${EXAMPLE_OF_ES[of]} (▾ señala el lugar)`,
  mended: 'Arreglado',
  noSilence: 'No se puede callar: hay que arreglarlo.',
  silence: (id) =>
    `Para callarla, en la línea de arriba o al final de la línea: # cascabel-ignore ${id}: el motivo`,
  severity: { error: 'error', warning: 'advertencia', hint: 'sugerencia' },
};

const BY_LANGUAGE: Readonly<Record<Language, CheckWords>> = { es: ES, en: EN };

export function checkWordsIn(language: Language): CheckWords {
  return BY_LANGUAGE[language];
}
