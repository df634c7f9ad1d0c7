import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_PERSONA: ReaderDocument = {
  title: { es: 'Nadie se llama así', en: 'Nobody by that name' },
  meaning: {
    es: 'La situación pide una persona que no está ni en el paquete ni en el elenco que trae Cascabel.',
    en: 'The scenario asks for a persona that is neither in the pack nor in the cast that comes with Cascabel.',
  },
  why: {
    es: 'Sin ella no hay quien llame. Si viene de otro paquete, su archivo tiene que viajar con este, en «cast/».',
    en: 'Without a persona nobody calls. If it comes from another pack, its file has to travel with this one, in “cast/”.',
  },
  of: 'scenario',
  breaks: `#        ▾
persona: hastty
`,
  mended: `persona: hasty
`,
};
