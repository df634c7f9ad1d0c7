import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_BEAT: ReaderDocument = {
  title: { es: 'Un camino a ninguna parte', en: 'A way to nowhere' },
  meaning: {
    es: '«next» u «opening» nombran un momento que la situación no tiene.',
    en: '“next” or “opening” names a beat the scenario does not have.',
  },
  why: {
    es: 'Al elegir esa respuesta la conversación no sabría por dónde seguir, con el cliente en la línea.',
    en: 'On choosing that reply the conversation would not know where to go, with the customer on the line.',
  },
  of: 'scenario',
  breaks: `beats:
  ring:
    replies:
      - id: two-days
        say: { es: 'Dos días esperando. ¿Qué trae?', en: 'Two days of waiting. What is in it?' }
        acts: [paraphrase, ask_open]
        specific: true
        #     ▾
        next: needs
`,
  mended: `beats:
  ring:
    replies:
      - id: two-days
        say: { es: 'Dos días esperando. ¿Qué trae?', en: 'Two days of waiting. What is in it?' }
        acts: [paraphrase, ask_open]
        specific: true
        next: need
`,
};
