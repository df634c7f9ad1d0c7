/** What the page says around the guides. */
import type { Language } from '../../scenario/scenario.ts';
import type { Worded } from '../words/first-words-en.ts';

const ENGLISH = {
  guides: 'Guides',
  contents: 'Contents',
  search: 'Search the guides',
  found: 'found',
  nothing: 'Nothing of that name. Try one word, such as “apology”, or a rule’s name.',
  parts: 'On this page',
  previous: 'Before',
  next: 'Next',
  back: 'Back',
  coming: 'One moment…',
  failed: 'The guides could not be loaded. Check the connection and open them again.',
  missing: 'There is no guide of that name.',
  print: 'Print',
};
const SPANISH: Worded<typeof ENGLISH> = {
  guides: 'Guías',
  contents: 'Contenido',
  search: 'Buscar en las guías',
  found: 'encontrados',
  nothing: 'No hay nada con ese nombre. Pruebe con una palabra, como «disculpa», o el nombre de una regla.',
  parts: 'En esta página',
  previous: 'Antes',
  next: 'Después',
  back: 'Volver',
  coming: 'Un momento…',
  failed: 'No se pudieron cargar las guías. Revise la conexión y ábralas otra vez.',
  missing: 'No hay una guía con ese nombre.',
  print: 'Imprimir',
};

export const GUIDE_WORDS: Readonly<Record<Language, Worded<typeof ENGLISH>>> = {
  en: ENGLISH,
  es: SPANISH,
};
