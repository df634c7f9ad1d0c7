/** What the page says while a trainer writes with the app open. */
import type { Language } from '../../scenario/scenario.ts';
import type { Worded } from '../words/first-words-en.ts';

const ENGLISH = {
  newText: 'new text',
  broken: 'What was saved has problems',
  brokenHint: 'The text before plays on underneath. This goes away by itself once they are mended.',
  mend: 'How to mend it',
  more: 'And more',
  couldBeBetter: 'What could be better',
  couldBeBetterHint:
    'Nothing here keeps the scenario from being played. A comment with a reason silences what is meant to be so.',
  warning: 'warning',
  warnings: 'warnings',
  hint: 'hint',
  hints: 'hints',
  waiting:
    'This scenario has a new text since. What you see belongs to the one before; play it again and the new one is on.',
  gone: 'This scenario is no longer among the packs. The text before plays on here.',
};

const SPANISH: Worded<typeof ENGLISH> = {
  newText: 'texto nuevo',
  broken: 'Lo que se guardó tiene problemas',
  brokenHint: 'El texto anterior sigue debajo. Esto se va solo en cuanto se corrija.',
  mend: 'Cómo corregirlo',
  more: 'Y otros más',
  couldBeBetter: 'Lo que podría ser mejor',
  couldBeBetterHint:
    'Nada de esto impide jugar la situación. Un comentario con su motivo calla lo que está así a propósito.',
  warning: 'advertencia',
  warnings: 'advertencias',
  hint: 'sugerencia',
  hints: 'sugerencias',
  waiting:
    'Esta situación ya tiene un texto nuevo. Lo que se ve es del anterior; juéguela otra vez y saldrá el nuevo.',
  gone: 'Esta situación ya no está entre los paquetes. El texto anterior sigue aquí.',
};

export const LIVE_WORDS: Readonly<Record<Language, Worded<typeof ENGLISH>>> = { es: SPANISH, en: ENGLISH };
