import type { ReaderDocument } from '../reader-document.ts';

export const BAD_ID: ReaderDocument = {
  title: { es: 'Un identificador con adornos', en: 'An id with frills' },
  meaning: {
    es: 'Los identificadores llevan minúsculas sin acento, cifras y guiones, y empiezan con letra. El título sí puede llevar lo que quiera.',
    en: 'Ids are small plain letters, digits and hyphens, and begin with a letter. The title may hold whatever you like.',
  },
  why: {
    es: 'El identificador viaja en direcciones, archivos y partidas guardadas; un espacio o una «Ñ» se rompe en alguno de esos viajes.',
    en: 'The id travels in addresses, files and saved runs; a space or an “É” gets broken on one of those journeys.',
  },
  of: 'scenario',
  breaks: `promises:
  #▾
  Call at six:
    says: { es: Llamar hoy a las seis, en: Ring at six today }
    due: 6h
`,
  mended: `promises:
  call-at-six:
    says: { es: Llamar hoy a las seis, en: Ring at six today }
    due: 6h
`,
};
