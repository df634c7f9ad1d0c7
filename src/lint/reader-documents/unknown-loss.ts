import { LOSSES } from '../../scenario/scenario.ts';
import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_LOSS: ReaderDocument = {
  title: { es: 'Una pérdida que no conocemos', en: 'A loss we do not know' },
  meaning: {
    es: `«loss» dice qué perdió el cliente: ${LOSSES.join(', ')}.`,
    en: `“loss” says what the customer lost: ${LOSSES.join(', ')}.`,
  },
  why: {
    es: 'A quien perdió tiempo no lo compensa lo mismo que a quien perdió la cara. Sin saber qué se perdió, todo consuelo valdría igual.',
    en: 'What makes up for lost time does not make up for lost dignity. Without knowing what was lost, every comfort would be worth the same.',
  },
  of: 'scenario',
  breaks: `#                                       ▾
issue: { fault: 1, monetary: 0.3, loss: tiem }
`,
  mended: `issue: { fault: 1, monetary: 0.3, loss: time }
`,
};
