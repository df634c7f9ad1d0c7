import type { ReaderDocument } from '../reader-document.ts';

export const MISSING_LANGUAGE: ReaderDocument = {
  title: { es: 'Falta un idioma', en: 'A language is missing' },
  meaning: {
    es: 'El paquete promete varios idiomas y este texto está solo en algunos.',
    en: 'The pack promises several languages, and this text is in some of them only.',
  },
  why: {
    es: 'La situación se juega, pero quien lo abra en ese idioma se topará de pronto con una frase en otro, a media llamada.',
    en: 'The scenario plays, but whoever opens it in that language will come upon a sentence in another one, in the middle of a call.',
  },
  of: 'scenario',
  breaks: `promises:
  call-at-six:
    #     ▾
    says: { es: Llamar hoy a las seis }
    due: 6h
`,
  mended: `promises:
  call-at-six:
    says: { es: Llamar hoy a las seis, en: Ring at six today }
    due: 6h
`,
};
