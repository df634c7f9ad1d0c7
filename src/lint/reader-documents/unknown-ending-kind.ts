import { ENDING_KINDS } from '../../scenario/scenario.ts';
import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_ENDING_KIND: ReaderDocument = {
  title: { es: 'Una clase de final que no existe', en: 'A kind of ending that does not exist' },
  meaning: {
    es: `Cada final es de una clase conocida: ${ENDING_KINDS.join(', ')}. El título es suyo; la clase, de la lista.`,
    en: `Every ending is of a known kind: ${ENDING_KINDS.join(', ')}. The title is yours; the kind is from the list.`,
  },
  why: {
    es: 'Cada clase se puntúa a su manera: cortar con un límite bien puesto es un éxito, irse con un portazo no. Sin clase no hay puntaje que dar.',
    en: 'Each kind is scored in its own way: ending the contact over a limit well set is a success, a slammed door is not. Without a kind there is no score to give.',
  },
  of: 'scenario',
  breaks: `endings:
  another-box:
    #     ▾
    kind: resigend
    title: { es: Otra caja, en: Another box }
`,
  mended: `endings:
  another-box:
    kind: resigned
    title: { es: Otra caja, en: Another box }
`,
};
