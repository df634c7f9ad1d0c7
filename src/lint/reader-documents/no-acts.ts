import type { ReaderDocument } from '../reader-document.ts';

export const NO_ACTS: ReaderDocument = {
  title: { es: 'Una respuesta que no hace nada', en: 'A reply that does nothing' },
  meaning: {
    es: 'La respuesta no lleva ningún acto: no se sabe si escucha, promete o echa la culpa.',
    en: 'The reply carries no act: there is no telling whether it listens, promises or blames.',
  },
  why: {
    es: 'Quien escribe no mueve el ánimo del cliente; lo mueven los actos. Sin ellos la frase cae en el vacío.',
    en: 'The author does not move the customer’s mood; acts do. Without them the sentence falls into a void.',
  },
  of: 'scenario',
  breaks: `beats:
  need:
    replies:
      - id: the-carrier
        say: { es: 'Ah, eso fue el transportista.', en: 'Ah, that was the carrier.' }
        #     ▾
        acts: []
        next: end/left-alone
`,
  mended: `beats:
  need:
    replies:
      - id: the-carrier
        say: { es: 'Ah, eso fue el transportista.', en: 'Ah, that was the carrier.' }
        acts: [blame_supplier]
        next: end/left-alone
`,
};
