import type { ReaderDocument } from '../reader-document.ts';

export const MISSING_PACK: ReaderDocument = {
  title: { es: 'Una carpeta sin pack.yaml', en: 'A folder without pack.yaml' },
  meaning: {
    es: 'Hay una situación en una carpeta que no es un paquete: le falta el archivo que dice cómo se llama, en qué idiomas está y qué trae.',
    en: 'A scenario lies in a folder that is no pack: the file is missing that says what it is called, which languages it is in and what it holds.',
  },
  why: {
    es: 'La situación se lee, pero fuera de un paquete no sale en la aplicación ni se puede compartir.',
    en: 'The scenario is read, but outside a pack it is neither shown in the app nor can it be shared.',
  },
  of: 'folder',
  breaks: `# lost-parcel.yaml
#▾
format: 1
`,
  mended: `# lost-parcel.yaml
format: 1
# pack.yaml
format: 1
id: example
version: 1.0.0
languages: [es, en]
title: { es: Ejemplo, en: Example }
scenarios: [lost-parcel]
`,
};
