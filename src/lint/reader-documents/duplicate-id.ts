import type { ReaderDocument } from '../reader-document.ts';

export const DUPLICATE_ID: ReaderDocument = {
  title: { es: 'Un identificador usado dos veces', en: 'An id used twice' },
  meaning: {
    es: 'Dos respuestas del mismo momento, dos situaciones del mismo paquete, dos personas o dos paquetes llevan el mismo identificador.',
    en: 'Two replies of one beat, two scenarios of one pack, two personas or two packs bear the same id.',
  },
  why: {
    es: 'Una partida guardada dice «eligió send-another» y no se sabría cuál.',
    en: 'A saved run says “chose send-another”, and there would be no telling which.',
  },
  of: 'scenario',
  breaks: `beats:
  need:
    customer: { es: ¿Y ahora qué?, en: And what now? }
    replies:
      - id: ring-at-six
        say: { es: 'La busco yo, y la llamo hoy a las seis.', en: 'I will find it and ring you at six today.' }
        acts: [own_it, follow_up]
        promise: call-at-six
        next: end/on-the-way
      #     ▾
      - id: ring-at-six
        say: { es: 'Ah, eso fue el transportista.', en: 'Ah, that was the carrier.' }
        acts: [blame_supplier]
        next: end/left-alone
`,
  mended: `beats:
  need:
    customer: { es: ¿Y ahora qué?, en: And what now? }
    replies:
      - id: ring-at-six
        say: { es: 'La busco yo, y la llamo hoy a las seis.', en: 'I will find it and ring you at six today.' }
        acts: [own_it, follow_up]
        promise: call-at-six
        next: end/on-the-way
      - id: the-carrier
        say: { es: 'Ah, eso fue el transportista.', en: 'Ah, that was the carrier.' }
        acts: [blame_supplier]
        next: end/left-alone
`,
};
