import type { ReaderDocument } from '../reader-document.ts';

export const CONTROL_CHARACTER: ReaderDocument = {
  title: { es: 'Un carácter que no se ve', en: 'A character nobody can see' },
  meaning: {
    es: 'En el texto hay un carácter de control: un sonido de campana, un nulo, un retroceso. Aquí se dibuja como «␇».',
    en: 'There is a control character in the text: a bell, a null, a backspace. It is drawn as “␇” here.',
  },
  why: {
    es: 'No se ve en el editor y rompe la lectura del archivo entero; por eso decimos dónde está.',
    en: 'Your editor does not show it, and it spoils the whole file; so we say where it stands.',
  },
  of: 'scenario',
  breaks: `#                      ▾
title: { es: El paquete␇ perdido, en: The lost parcel }
`,
  mended: `title: { es: El paquete perdido, en: The lost parcel }
`,
  real: (shown) => shown.replaceAll('␇', '\u0007'),
};
