/** What the page says about progress. */
import type { Language } from '../../../scenario/scenario.ts';
import type { RunMode } from '../../../records/records.ts';

const ENGLISH = {
  title: 'My progress',
  none: 'Nothing to draw yet. It begins with the first conversation whose debrief you look at.',
  oneRun: 'One point is no line yet. The second conversation begins one.',
  enough: (scenarios: number, personas: number) =>
    `${scenarios} scenarios with ${personas} kinds of customer: from here on the figures begin to say something about you, give or take 5 points.`,
  tooFew: (scenarios: number, personas: number) =>
    `${scenarios} of 8 scenarios, ${personas} of 5 kinds of customer. Until then this tells how these conversations went, and nothing about you. Any figure may lie 5 points off.`,
  score: 'Score, conversation by conversation',
  dimensions: 'The seven dimensions, conversation by conversation',
  byPersona: 'By kind of customer: mean score',
  bySource: 'By source: mean score',
  bands: 'Conversations by band',
  place: 'No.',
  day: 'Day',
  what: 'Conversation',
  total: 'Score',
  mode: 'Played as',
  name: 'Name',
  mean: 'Mean',
  count: 'Conversations',
  band: 'Band',
  notShown: 'not shown',
  meanOf: (mean: number, runs: number) => `${mean} (${runs})`,
  legend: 'Round: practice or say it first. Square: assessment.',
  modes: {
    practice: 'practice',
    say_it_first: 'say it first',
    assessment: 'assessment',
    explore: 'explore',
  } satisfies Record<RunMode, string>,
};
type ProgressWords = typeof ENGLISH;

const SPANISH: ProgressWords = {
  title: 'Mi progreso',
  none: 'Todavía no hay qué dibujar. Empieza con la primera conversación cuyo análisis usted mire.',
  oneRun: 'Un punto todavía no es una línea. La segunda conversación la empieza.',
  enough: (scenarios, personas) =>
    `${scenarios} situaciones con ${personas} clases de cliente: desde aquí las cifras empiezan a decir algo de usted, con unos 5 puntos de margen.`,
  tooFew: (scenarios, personas) =>
    `${scenarios} de 8 situaciones, ${personas} de 5 clases de cliente. Hasta entonces esto cuenta cómo salieron estas conversaciones y no dice nada de usted. Cualquier cifra puede variar 5 puntos.`,
  score: 'Puntuación, conversación a conversación',
  dimensions: 'Las siete dimensiones, conversación a conversación',
  byPersona: 'Por clase de cliente: puntuación media',
  bySource: 'Por fuente: puntuación media',
  bands: 'Conversaciones por franja',
  place: 'N.º',
  day: 'Día',
  what: 'Conversación',
  total: 'Puntuación',
  mode: 'Modo',
  name: 'Nombre',
  mean: 'Media',
  count: 'Conversaciones',
  band: 'Franja',
  notShown: 'no se vio',
  meanOf: (mean, runs) => `${mean} (${runs})`,
  legend: 'Redondo: práctica o dígalo primero. Cuadrado: evaluación.',
  modes: {
    practice: 'práctica',
    say_it_first: 'dígalo primero',
    assessment: 'evaluación',
    explore: 'explorar',
  },
};

export const PROGRESS_WORDS: Record<Language, ProgressWords> = { es: SPANISH, en: ENGLISH };
