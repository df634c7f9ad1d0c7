import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_PROMISE: ReaderDocument = {
  title: { es: 'Una promesa que no se anotó', en: 'A promise nobody wrote down' },
  meaning: {
    es: 'Una respuesta promete algo que no está en «promises», donde se dice qué es y para cuándo.',
    en: 'A reply promises something that is not under “promises”, where it says what, and by when.',
  },
  why: {
    es: 'Lo prometido de palabra y no anotado es lo que se olvida; el epílogo no sabría si se cumplió.',
    en: 'What is promised aloud and not written down is what gets forgotten; the epilogue would not know whether it was kept.',
  },
  of: 'scenario',
  breaks: `beats:
  need:
    replies:
      - id: ring-at-six
        say: { es: 'La busco yo, y la llamo hoy a las seis.', en: 'I will find it and ring you at six today.' }
        acts: [own_it, follow_up]
        #        ▾
        promise: call-at-sixx
        next: end/on-the-way
`,
  mended: `beats:
  need:
    replies:
      - id: ring-at-six
        say: { es: 'La busco yo, y la llamo hoy a las seis.', en: 'I will find it and ring you at six today.' }
        acts: [own_it, follow_up]
        promise: call-at-six
        next: end/on-the-way
`,
};
