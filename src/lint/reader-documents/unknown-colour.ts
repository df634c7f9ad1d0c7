import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_COLOUR: ReaderDocument = {
  title: { es: 'Un color que no tenemos', en: 'A colour we do not have' },
  meaning: {
    es: "Los colores de «look» van por su nombre, o con seis cifras entre comillas: '#2f6f70', como el de un uniforme.",
    en: "Colours in a “look” go by name, or by six digits in quotes: '#2f6f70', as that of a uniform.",
  },
  why: {
    es: 'Se vería otro color, y nadie sabría por qué.',
    en: 'Another colour would be seen, and nobody would know why.',
  },
  of: 'scenario',
  breaks: `customer:
  name: { es: Elena Ruiz, en: Helen Ross }
  gender: feminine
  look:
    like: helen
#                                   ▾
    wears: { cut: cardigan, colour: mustrad }
`,
  mended: `customer:
  name: { es: Elena Ruiz, en: Helen Ross }
  gender: feminine
  look:
    like: helen
    wears: { cut: cardigan, colour: mustard }
`,
};
