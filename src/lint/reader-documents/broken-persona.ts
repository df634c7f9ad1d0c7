import type { ReaderDocument } from '../reader-document.ts';

export const BROKEN_PERSONA: ReaderDocument = {
  title: { es: 'Una persona que no se puede leer', en: 'A persona that cannot be read' },
  meaning: {
    es: 'La persona que la situación pide está, pero su archivo tiene errores.',
    en: 'The persona the scenario asks for is there, but its file has errors.',
  },
  why: {
    es: 'La situación puede estar perfecta y no jugarse: lo que hay que arreglar está en el otro archivo.',
    en: 'The scenario may be perfect and still not play: what has to be mended is in the other file.',
  },
  of: 'folder',
  breaks: `# cast/next-door.yaml
id: next-door
#               ▾ wrong-type
start: { anger: mucho }
# lost-parcel.yaml
#        ▾
persona: next-door
# pack.yaml
scenarios: [lost-parcel]
`,
  mended: `# cast/next-door.yaml
id: next-door
start: { anger: 48 }
# lost-parcel.yaml
persona: next-door
# pack.yaml
scenarios: [lost-parcel]
`,
};
