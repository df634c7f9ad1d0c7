import type { ReaderDocument } from '../reader-document.ts';

export const TOO_MANY_ACTS: ReaderDocument = {
  title: { es: 'Una respuesta que quiere hacerlo todo', en: 'A reply that wants to do everything' },
  meaning: {
    es: 'Una respuesta lleva más de tres actos. El primero cuenta entero, el segundo menos y el tercero la mitad.',
    en: 'A reply carries more than three acts. The first counts whole, the second less, the third half.',
  },
  why: {
    es: 'Quien recibe cuatro cosas en una frase no oye ninguna; parta la respuesta en dos momentos.',
    en: 'Somebody who is given four things in one sentence hears none; make two beats of it.',
  },
  of: 'scenario',
  breaks: `beats:
  need:
    replies:
      - id: ring-at-six
        say: { es: 'La busco yo y la llamo hoy a las seis.', en: 'I will find it and ring you at six today.' }
        #     ▾
        acts: [empathise, own_it, explain, follow_up]
        specific: true
        promise: call-at-six
        next: end/on-the-way
`,
  mended: `beats:
  need:
    replies:
      - id: ring-at-six
        say: { es: 'La busco yo y la llamo hoy a las seis.', en: 'I will find it and ring you at six today.' }
        acts: [own_it, follow_up]
        specific: true
        promise: call-at-six
        next: end/on-the-way
`,
};
