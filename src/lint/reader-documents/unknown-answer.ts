import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_ANSWER: ReaderDocument = {
  title: { es: 'Una contestación sin su caso', en: 'An answer without its case' },
  meaning: {
    es: 'Lo que el cliente contesta se escribe según cómo le cayó: «softer» si se ablandó, «harder» si se endureció, «any» para lo demás.',
    en: 'What the customer answers is written by how the reply landed: “softer” when they eased, “harder” when they stiffened, “any” for the rest.',
  },
  why: {
    es: 'La contestación no se diría, y quien acertó no oiría que acertó.',
    en: 'The answer would not be spoken, and those who got it right would not hear that they did.',
  },
  of: 'scenario',
  breaks: `beats:
  need:
    replies:
      - id: the-carrier
        say: { es: 'Ah, eso fue el transportista.', en: 'Ah, that was the carrier.' }
        acts: [blame_supplier]
        answer:
          #▾
          worse: { es: ¿Y a mí qué?, en: What is that to me? }
        next: end/left-alone
`,
  mended: `beats:
  need:
    replies:
      - id: the-carrier
        say: { es: 'Ah, eso fue el transportista.', en: 'Ah, that was the carrier.' }
        acts: [blame_supplier]
        answer:
          harder: { es: ¿Y a mí qué?, en: What is that to me? }
        next: end/left-alone
`,
};
