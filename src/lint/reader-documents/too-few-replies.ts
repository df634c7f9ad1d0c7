import type { ReaderDocument } from '../reader-document.ts';

export const TOO_FEW_REPLIES: ReaderDocument = {
  title: { es: 'Sin nada que elegir', en: 'Nothing to choose' },
  meaning: {
    es: 'Un momento debe tener al menos dos respuestas sin «when», para que haya una elección pase lo que pase.',
    en: 'A beat must have at least two replies without “when”, so that there is a choice whatever happened before.',
  },
  why: {
    es: 'Quien no escuchó se quedaría ante una sola salida, o ante ninguna, y de eso no se aprende.',
    en: 'Those who did not listen would be left with one way on, or none, and nobody learns from that.',
  },
  of: 'scenario',
  breaks: `beats:
  need:
    customer: { es: ¿Algo más?, en: Anything else? }
    replies:
        #▾
      - id: at-six
        say: { es: 'La busco yo, y a las seis la llamo.', en: 'I will look for it, and ring you at six.' }
        acts: [own_it, follow_up]
        promise: call-at-six
        next: end/on-the-way
      - id: the-wedding
        say: { es: 'El vestido, antes de la boda.', en: 'The dress, before the wedding.' }
        acts: [own_it]
        specific: true
        uses: [wedding-on-saturday]
        when: { fact: wedding-on-saturday }
        next: end/on-the-way
`,
  mended: `beats:
  need:
    customer: { es: ¿Algo más?, en: Anything else? }
    replies:
      - id: at-six
        say: { es: 'La busco yo, y a las seis la llamo.', en: 'I will look for it, and ring you at six.' }
        acts: [own_it, follow_up]
        promise: call-at-six
        next: end/on-the-way
      - id: the-wedding
        say: { es: 'El vestido, antes de la boda.', en: 'The dress, before the wedding.' }
        acts: [own_it]
        specific: true
        uses: [wedding-on-saturday]
        when: { fact: wedding-on-saturday }
        next: end/on-the-way
      - id: nothing-more
        say: { es: 'De mi parte, nada más.', en: 'Nothing more from me.' }
        acts: [rush]
        next: end/left-alone
`,
};
