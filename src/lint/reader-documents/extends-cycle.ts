import type { ReaderDocument } from '../reader-document.ts';

export const EXTENDS_CYCLE: ReaderDocument = {
  title: { es: 'Un personaje que hereda de sí mismo', en: 'A persona that descends from itself' },
  meaning: {
    es: 'Siguiendo «extends» de un personaje a otro se vuelve al primero.',
    en: 'Following “extends” from one persona to the next leads back to the first.',
  },
  why: {
    es: 'Cada quien esperaría del otro su carácter y nadie tendría uno.',
    en: 'Each would wait for the other to give it a temper, and nobody would have one.',
  },
  of: 'persona',
  breaks: `id: next-door
#        ▾
extends: next-door
`,
  mended: `id: next-door
extends: hasty
`,
};
