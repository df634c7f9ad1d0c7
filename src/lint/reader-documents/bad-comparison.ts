import type { ReaderDocument } from '../reader-document.ts';

export const BAD_COMPARISON: ReaderDocument = {
  title: { es: 'Una comparación que no compara', en: 'A comparison that compares nothing' },
  meaning: {
    es: "Una condición sobre una cifra se escribe con signo y número, entre comillas: '>= 30', '< 10'.",
    en: "A condition on a figure is written as a sign and a number, in quotes: '>= 30', '< 10'.",
  },
  why: {
    es: 'Con el número solo no se sabe si la respuesta es para quien ya se calmó o para quien sigue furioso.',
    en: 'The number alone does not say whether the reply is for somebody who has calmed down or for somebody still furious.',
  },
  of: 'scenario',
  breaks: `beats:
  need:
    replies:
      - id: dress-on-friday
        say: { es: 'El vestido, el viernes.', en: 'The dress, on Friday.' }
        acts: [own_it]
        specific: true
        uses: [wedding-on-saturday]
        #              ▾
        when: { heard: 30 }
        next: end/on-the-way
`,
  mended: `beats:
  need:
    replies:
      - id: dress-on-friday
        say: { es: 'El vestido, el viernes.', en: 'The dress, on Friday.' }
        acts: [own_it]
        specific: true
        uses: [wedding-on-saturday]
        when: { heard: '>= 30' }
        next: end/on-the-way
`,
};
