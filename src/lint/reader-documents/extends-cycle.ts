import type { ReaderDocument } from '../reader-document.ts';

export const EXTENDS_CYCLE: ReaderDocument = {
  title: { es: 'Una persona que hereda de sí misma', en: 'A persona that descends from itself' },
  meaning: {
    es: 'Siguiendo «extends» de una persona a otra se vuelve a la primera.',
    en: 'Following “extends” from one persona to the next leads back to the first.',
  },
  why: {
    es: 'Cada una esperaría de la otra su carácter, y ninguna tendría uno.',
    en: 'Each would wait for the other to give it a temper, and nobody would have one.',
  },
  of: 'folder',
  breaks: `# cast/next-door.yaml
id: next-door
#        ▾
extends: next-door
# lost-parcel.yaml
#        ▾ broken-persona
persona: next-door
# pack.yaml
scenarios: [lost-parcel]
`,
  mended: `# cast/next-door.yaml
id: next-door
extends: hasty
# lost-parcel.yaml
persona: next-door
# pack.yaml
scenarios: [lost-parcel]
`,
};
