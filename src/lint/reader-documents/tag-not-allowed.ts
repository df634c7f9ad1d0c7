import type { ReaderDocument } from '../reader-document.ts';

export const TAG_NOT_ALLOWED: ReaderDocument = {
  title: { es: 'Una etiqueta de YAML', en: 'A YAML tag' },
  meaning: {
    es: 'Una palabra que empieza con «!» le pide a YAML que convierta el valor en otra cosa. Aquí no se usan.',
    en: 'A word that begins with “!” asks YAML to turn the value into something else. None are used here.',
  },
  why: {
    es: 'Con etiquetas, un archivo puede pedirle a otros programas que ejecuten cosas; un paquete es texto y nada más, y por eso puede abrirse sin temor.',
    en: 'Tags can ask other programs to run things; a pack is text and nothing else, and so it can be opened without fear.',
  },
  of: 'scenario',
  breaks: `#        ▾
channel: !!str phone
`,
  mended: `channel: phone
`,
};
