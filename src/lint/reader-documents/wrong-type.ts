import type { ReaderDocument } from '../reader-document.ts';

export const WRONG_TYPE: ReaderDocument = {
  title: { es: 'Una cosa donde va otra', en: 'One kind of thing where another goes' },
  meaning: {
    es: 'Se esperaba un número, un texto, una lista o un grupo de claves, y hay otra clase de valor. Los números van sin comillas ni unidades; un sí o un no se escribe «true» o «false».',
    en: 'A number, a text, a list or a group of keys was expected, and something else is there. Numbers go without quotes or units; a yes or no is written “true” or “false”.',
  },
  why: {
    es: 'No adivinamos: si «fault: mucha» se tomara por cero, el cliente llamaría sin razón para estar molesto.',
    en: 'We do not guess: if “fault: much” were taken for zero, the customer would call with nothing to be annoyed about.',
  },
  of: 'scenario',
  breaks: `#               ▾
issue: { fault: mucha, monetary: 0.3, loss: time }
`,
  mended: `issue: { fault: 0.9, monetary: 0.3, loss: time }
`,
};
