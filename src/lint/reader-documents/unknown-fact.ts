import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_FACT: ReaderDocument = {
  title: { es: 'Un hecho que nadie cuenta', en: 'A fact nobody tells' },
  meaning: {
    es: 'Una respuesta usa o pide un hecho que ninguna pieza de «story» revela.',
    en: 'A reply uses or asks for a fact that no piece of “story” reveals.',
  },
  why: {
    es: 'Por más que se escuche, nunca se sabría: el premio por escuchar estaría tras una puerta pintada.',
    en: 'However long one listens it would never come out: the reward for listening would stand behind a painted door.',
  },
  of: 'scenario',
  breaks: `beats:
  need:
    replies:
      - id: dress-on-friday
        say: { es: 'El vestido, el viernes.', en: 'The dress, on Friday.' }
        acts: [own_it]
        specific: true
        #      ▾
        uses: [wedding-on-sunday]
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
        next: end/on-the-way
`,
};
