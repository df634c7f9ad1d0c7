import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_LANGUAGE: ReaderDocument = {
  title: { es: 'Un idioma que no tenemos', en: 'A language we do not have' },
  meaning: {
    es: 'Donde se esperaba «es» o «en» hay otra palabra. A veces es una frase con coma o dos puntos que quedó sin comillas.',
    en: 'Where “es” or “en” was expected stands another word. Sometimes it is a sentence with a comma or a colon left without quotes.',
  },
  why: { es: 'El texto no se mostraría a nadie.', en: 'The text would be shown to nobody.' },
  of: 'scenario',
  breaks: `#                                                     ▾
title: { es: El paquete perdido, en: The lost parcel, fr: Le colis perdu }
`,
  mended: `title: { es: El paquete perdido, en: The lost parcel }
`,
};
