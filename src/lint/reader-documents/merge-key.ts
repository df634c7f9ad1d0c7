import type { ReaderDocument } from '../reader-document.ts';

export const MERGE_KEY: ReaderDocument = {
  title: { es: 'La clave «<<»', en: 'The key “<<”' },
  meaning: {
    es: '«<<» mezcla un grupo de claves dentro de otro. Unos lectores de YAML la entienden, otros no y otros a medias.',
    en: '“<<” mixes one group of keys into another. Some YAML readers know it, some do not, and some half.',
  },
  why: {
    es: 'Quien lea el archivo tendría que buscar en otra parte lo que dice esta línea. Repetir un valor entero con un alias sí se puede.',
    en: 'Whoever reads the file would have to look elsewhere for what this line says. Repeating a whole value with an alias is fine.',
  },
  of: 'scenario',
  breaks: `endings:
  on-the-way: &settled
    kind: settled
    title: { es: En camino, en: On its way }
  another-box:
    #▾
    <<: *settled
    kind: resigned
    title: { es: Otra caja, en: Another box }
`,
  mended: `endings:
  on-the-way:
    kind: settled
    title: { es: En camino, en: On its way }
  another-box:
    kind: resigned
    title: { es: Otra caja, en: Another box }
`,
};
