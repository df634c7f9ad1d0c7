import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_CHOICE: ReaderDocument = {
  title: { es: 'Ninguna de las opciones', en: 'None of the choices' },
  meaning: {
    es: 'Aquí solo valen unas pocas palabras: el ritmo y el tono de una voz, el género gramatical del cliente, lo que encaja en el minuto después.',
    en: 'Only a few words will do here: the pace and pitch of a voice, the customer’s grammatical gender, what fits in the minute after.',
  },
  why: {
    es: 'De estas palabras salen cosas que se oyen: con el ritmo mal escrito, quien llega con prisa hablaría como cualquiera.',
    en: 'These words become things people hear: with its pace misspelt, a hurried voice would dawdle like any other.',
  },
  of: 'persona',
  breaks: `#              ▾
voice: { pace: faster, pitch: middle }
`,
  mended: `voice: { pace: fast, pitch: middle }
`,
};
