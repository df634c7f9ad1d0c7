/** What `cascabel check` says besides the problems themselves. */
import type { Language } from '../scenario/scenario.ts';

const EN = {
  unknownFormat: (name: string, known: readonly string[]) =>
    `There is no format "${name}". Known: ${known.join(', ')}.`,
  unknownRule: (name: string, near: string | null) =>
    `There is no rule "${name}".${near ? ` Did you mean "${near}"?` : ''} All of them: cascabel check --explain`,
  explainMore: 'More about a rule: cascabel check --explain <rule>',
  means: 'What it means',
  matters: 'Why it matters',
  breaks: 'Breaks it (▾ stands over the place)',
  mended: 'Mended',
  silence: (id: string) => `To silence it, on the line above: # cascabel-ignore ${id}: the reason`,
  severity: { error: 'error', warning: 'warning', hint: 'hint' },
};
type CheckWords = typeof EN;

const ES: CheckWords = {
  unknownFormat: (name, known) => `No hay un formato «${name}». Hay: ${known.join(', ')}.`,
  unknownRule: (name, near) =>
    `No hay una regla «${name}».${near ? ` ¿Quiso decir «${near}»?` : ''} Todas: cascabel check --explain`,
  explainMore: 'Más sobre una regla: cascabel check --explain <regla>',
  means: 'Qué significa',
  matters: 'Por qué importa',
  breaks: 'La rompe (▾ está sobre el lugar)',
  mended: 'Arreglado',
  silence: (id) => `Para callarla, en la línea de arriba: # cascabel-ignore ${id}: el motivo`,
  severity: { error: 'error', warning: 'aviso', hint: 'sugerencia' },
};

const BY_LANGUAGE: Readonly<Record<Language, CheckWords>> = { es: ES, en: EN };

export function checkWordsIn(language: Language): CheckWords {
  return BY_LANGUAGE[language];
}
