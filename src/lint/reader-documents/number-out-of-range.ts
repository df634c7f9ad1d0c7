import type { ReaderDocument } from '../reader-document.ts';

export const NUMBER_OUT_OF_RANGE: ReaderDocument = {
  title: { es: 'Un número imposible', en: 'A number that cannot be' },
  meaning: {
    es: 'Cada cifra tiene un margen: las partes van de 0 a 1, los ánimos de 0 a 100.',
    en: 'Every figure has its range: shares go from 0 to 1, moods from 0 to 100.',
  },
  why: {
    es: 'Con una culpa de 8, el cliente estallaría al primer saludo y nada de lo que se dijera contaría.',
    en: 'With a fault of 8 the customer would explode at the first hello, and nothing anybody said would count.',
  },
  of: 'scenario',
  breaks: `#               ▾
issue: { fault: 8, monetary: 0.3, loss: time }
`,
  mended: `issue: { fault: 0.8, monetary: 0.3, loss: time }
`,
};
