import type { ReaderDocument } from '../reader-document.ts';

export const LOOSE_BRACE: ReaderDocument = {
  title: { es: 'Una llave suelta', en: 'A brace on its own' },
  meaning: {
    es: 'Una llave abre o cierra un hueco y su pareja no está.',
    en: 'A brace opens or closes a slot, and its partner is not there.',
  },
  why: {
    es: 'El hueco no se llena y la llave se ve en pantalla, pegada al nombre.',
    en: 'The slot is not filled, and the brace shows on screen, stuck to the name.',
  },
  of: 'scenario',
  breaks: `briefing:
  es: 'Usted es {agent}. Rita llama por una caja.'
  #            ▾
  en: 'You are {agent. Rita calls about a box.'
`,
  mended: `briefing:
  es: 'Usted es {agent}. Rita llama por una caja.'
  en: 'You are {agent}. Rita calls about a box.'
`,
};
