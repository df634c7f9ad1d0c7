import type { ReaderDocument } from '../reader-document.ts';

export const KEY_NOT_TEXT: ReaderDocument = {
  title: { es: 'Una clave que no es una palabra', en: 'A key that is no word' },
  meaning: {
    es: 'A la izquierda de los dos puntos va un nombre; aquí hay un número, una lista, «true» o nada.',
    en: 'Left of the colon goes a name; here there is a number, a list, “true” or nothing.',
  },
  why: {
    es: 'Las partidas guardadas y las traducciones encuentran cada cosa por su nombre: «momento 2» deja de ser el mismo cuando se intercala otro.',
    en: 'Saved runs and translations find everything by its name: “beat 2” is another one as soon as somebody puts one in between.',
  },
  of: 'scenario',
  breaks: `promises:
  #▾
  6: { says: { es: Llamar hoy a las seis, en: Ring at six today }, due: 6h }
`,
  mended: `promises:
  call-at-six: { says: { es: Llamar hoy a las seis, en: Ring at six today }, due: 6h }
`,
};
