import { CHANNELS } from '../../scenario/scenario.ts';
import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_CHANNEL: ReaderDocument = {
  title: { es: 'Un canal que no existe', en: 'A channel that does not exist' },
  meaning: {
    es: `«channel» dice dónde se habla, y este lugar no está en la lista: ${CHANNELS.join(', ')}.`,
    en: `“channel” says where people talk, and this place is not on the list: ${CHANNELS.join(', ')}.`,
  },
  why: {
    es: 'Del canal depende el reloj: en el mostrador el silencio pesa en segundos; por escrito, en minutos.',
    en: 'The clock hangs on the channel: at the counter silence weighs by the second; in writing, by the minute.',
  },
  of: 'scenario',
  breaks: `#        ▾
channel: telefone
`,
  mended: `channel: phone
`,
};
