import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_SLOT: ReaderDocument = {
  title: { es: 'Un hueco que nada llena', en: 'A slot nothing fills' },
  meaning: {
    es: 'En un texto hay un nombre entre llaves que no es del cliente, ni de la empresa, ni de las variables del paquete.',
    en: 'A text has a name in braces that belongs neither to the customer, nor to the company, nor to the pack’s variables.',
  },
  why: {
    es: 'El cliente diría las llaves: «Habla con {agnet}, ¿en qué le ayudo?»',
    en: 'The braces would be spoken: “You are through to {agnet}, how can I help?”',
  },
  of: 'scenario',
  breaks: `briefing:
  #          ▾
  es: 'Usted {agnet}. Rita llama por una caja.'
  en: 'You are {agent}. Rita calls about a box.'
`,
  mended: `briefing:
  es: 'Usted es {agent}. Rita llama por una caja.'
  en: 'You are {agent}. Rita calls about a box.'
`,
};
