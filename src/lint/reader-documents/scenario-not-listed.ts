import type { ReaderDocument } from '../reader-document.ts';

export const SCENARIO_NOT_LISTED: ReaderDocument = {
  title: { es: 'Una situación que nadie verá', en: 'A scenario nobody will see' },
  meaning: {
    es: 'El archivo está en la carpeta del paquete y «scenarios», en pack.yaml, no lo nombra.',
    en: 'The file lies in the pack’s folder, and “scenarios” in pack.yaml does not name it.',
  },
  why: {
    es: 'No sale en el estante. Está bien mientras se escribe; no, si ya lo anunció a su clase.',
    en: 'It is not on the shelf. That is fine while you write it, and not once your class has been told.',
  },
  of: 'folder',
  breaks: `# lost-parcel.yaml
#   ▾
id: lost-parcel
# pack.yaml
scenarios: []
`,
  mended: `# lost-parcel.yaml
id: lost-parcel
# pack.yaml
scenarios: [lost-parcel]
`,
};
