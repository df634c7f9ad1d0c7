/** What a debrief says on paper and nowhere else. */
import type { Language } from '../../../scenario/scenario.ts';

const ENGLISH = {
  print: 'Print or save as PDF',
  statements: 'Save as xAPI',
  product: 'Cascabel · Debrief of a practised conversation',
  with: 'With',
  channel: 'Where',
  played: 'Played',
  unknownDay: 'not kept',
  mode: 'How',
  seed: 'Seed',
  pack: 'Pack',
  own: 'In the learner’s own words',
  felt: 'How it felt',
  marked: 'Where it turned',
  atTurn: (turn: number) => `Turn ${turn}`,
  shown: 'Asked to be shown',
  plan: 'Plan',
  disagreed: 'Disagrees',
  nothing: '–',
  again: 'Open this run again:',
};
type PrintWords = typeof ENGLISH;

const SPANISH: PrintWords = {
  print: 'Imprimir o guardar como PDF',
  statements: 'Guardar como xAPI',
  product: 'Cascabel · Repaso de una conversación practicada',
  with: 'Con',
  channel: 'Por dónde',
  played: 'Cuándo',
  unknownDay: 'sin registrar',
  mode: 'Cómo',
  seed: 'Semilla',
  pack: 'Paquete',
  own: 'En palabras de quien practicó',
  felt: 'Cómo se sintió',
  marked: 'Dónde cambió',
  atTurn: (turn) => `Turno ${turn}`,
  shown: 'Pidió verlo',
  plan: 'Plan',
  disagreed: 'No está de acuerdo',
  nothing: '–',
  again: 'Abrir otra vez esta conversación:',
};

export const PRINT_WORDS: Record<Language, PrintWords> = { es: SPANISH, en: ENGLISH };
