import type { ReaderDocument } from '../reader-document.ts';

export const BAD_VARIABLE: ReaderDocument = {
  title: { es: 'Una variable que no cabe entre llaves', en: 'A variable that does not fit in braces' },
  meaning: {
    es: 'Las variables del paquete llevan minúsculas, cifras y «_», y empiezan con letra, para poder escribirse {asi} en un texto.',
    en: 'The pack’s variables are small letters, digits and “_”, and begin with a letter, so that they can be written {so} in a text.',
  },
  why: {
    es: 'Con las variables otra empresa usa su paquete sin reescribirlo; una con espacios o mayúsculas no se podría poner en ninguna frase.',
    en: 'Variables let another company use your pack without rewriting it; one with spaces or capitals could be put into no sentence.',
  },
  of: 'pack',
  breaks: `variables:
  company: { es: Envíos Sol, en: Sun Parcels }
  #▾
  Agent: { es: Ana, en: Ana }
`,
  mended: `variables:
  company: { es: Envíos Sol, en: Sun Parcels }
  agent: { es: Ana, en: Ana }
`,
};
