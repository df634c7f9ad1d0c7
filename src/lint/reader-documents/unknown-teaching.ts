import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_TEACHING: ReaderDocument = {
  title: { es: 'Una enseñanza con otro número', en: 'A teaching by another number' },
  meaning: {
    es: 'El texto citado existe, pero no tiene una enseñanza con ese número.',
    en: 'The text cited exists, but has no teaching of that number.',
  },
  why: {
    es: 'Quien prepare una clase con ese número llegará a una página que habla de otra cosa, o a ninguna.',
    en: 'Whoever prepares a class by that number will come to a page about something else, or to none.',
  },
  of: 'scenario',
  breaks: `#         ▾
sources: [real-service/99]
`,
  mended: `sources: [real-service/38]
`,
};
