/** Captions of sounds: what they mean, not what they are. Empty where a sound means nothing by itself. */
import type { Words } from '../../scenario/scenario.ts';
import type { Sound } from '../curtain.ts';

const NOTHING = { es: '', en: '' };

export const SOUND_WORDS: Readonly<Record<Sound, Required<Words>>> = {
  bell: { es: 'suena el cascabel', en: 'the little bell rings' },
  ring: { es: 'suena el teléfono', en: 'the phone rings' },
  pick_up: { es: 'levanta el teléfono', en: 'picks up' },
  ringback: { es: 'suena el teléfono de un colega', en: 'a colleague’s phone rings' },
  reply: NOTHING,
  sent: NOTHING,
  message: { es: 'llega un mensaje', en: 'a message arrives' },
  mail: { es: 'llega un correo', en: 'a letter arrives' },
  shared: { es: 'alguien más lo comparte', en: 'somebody else shares it' },
  notice: { es: 'una espina en la voz', en: 'a barb in the voice' },
  pen: { es: 'queda anotado', en: 'a note is made' },
  keys: { es: 'está escribiendo', en: 'is typing' },
  breath: { es: 'una respiración lenta', en: 'a slow breath' },
  thump: { es: 'golpea el mostrador', en: 'slams the desk' },
  door: { es: 'se cierra la puerta', en: 'the door shuts' },
  hang_up: { es: 'cuelga', en: 'hangs up' },
  slam: { es: 'cuelga de un golpe', en: 'slams the phone down' },
  success: { es: 'un respiro', en: 'a breath of relief' },
  soft_end: { es: 'queda en silencio', en: 'it goes quiet' },
  firm_end: { es: 'aquí se termina, con calma', en: 'it ends here, calmly' },
};
