import { CHANNEL_CLOCK, CHANNEL_WORDS } from '../../scenario/scenario.ts';
import type { Rule } from '../rule.ts';

export const CLOCK_ON_LIVE: Rule = {
  id: 'clock-on-live',
  severity: 'warning',
  document: {
    title: { es: 'Reloj en un canal en vivo', en: 'A clock on a live channel' },
    meaning: {
      es: 'Hay «clock» en un canal donde se habla en el momento: en persona, por teléfono, por video.',
      en: 'There is a “clock” on a channel where people talk there and then: in person, by telephone, by video.',
    },
    why: {
      es: 'El reloj cuenta los minutos que un mensaje espera respuesta. En vivo no se ve ni avanza; solo deja al cliente más cansado al empezar.',
      en: 'The clock counts the minutes a message waits for an answer. On a live channel it is neither seen nor does it run; it only leaves the customer wearier at the start.',
    },
    what: { es: 'En «{given}» no corre ningún reloj.', en: 'No clock runs on “{given}”.' },
    mend: {
      es: 'Quite «clock», o elija un canal escrito: chat, email, social.',
      en: 'Take “clock” out, or choose a written channel: chat, email, social.',
    },
    breaks: '#▾\nclock: { opened: 12 }\n',
    mended: 'channel: chat\nclock: { opened: 12 }\n',
  },
  *check({ scenario: { channel, openedAt } }) {
    if (openedAt !== undefined && CHANNEL_CLOCK[channel] === 'live')
      yield { spot: { at: ['clock'], onKey: true }, filled: { given: CHANNEL_WORDS[channel].title } };
  },
};
