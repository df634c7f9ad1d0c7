import type { ReaderDocument } from '../reader-document.ts';

export const BAD_ESCAPE: ReaderDocument = {
  title: { es: 'Una barra invertida de más', en: 'A stray backslash' },
  meaning: {
    es: 'Entre comillas dobles la barra invertida anuncia algo: «\\n» es un salto de línea. Lo que sigue aquí no es nada que YAML conozca.',
    en: 'In double quotes the backslash announces something: “\\n” is a line break. What follows it here is nothing YAML knows.',
  },
  why: {
    es: 'Llega escondida en las rutas de carpetas que se copian de otra ventana, y por ella no se lee el archivo.',
    en: 'Folder paths copied from another window carry it in, and because of it the file is not read.',
  },
  of: 'scenario',
  breaks: `briefing:
  es: 'Rita llama por una caja: véala en C:\\datos.'
  #                                         ▾
  en: "Rita calls about a box: see it in C:\\data."
`,
  mended: `briefing:
  es: 'Rita llama por una caja: véala en C:\\datos.'
  en: 'Rita calls about a box: see it in C:\\data.'
`,
};
