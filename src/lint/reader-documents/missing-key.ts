import type { ReaderDocument } from '../reader-document.ts';

export const MISSING_KEY: ReaderDocument = {
  title: { es: 'Falta algo que no puede faltar', en: 'Something that has to be there is missing' },
  meaning: {
    es: 'A un grupo le falta una clave sin la cual no se puede jugar; se señala el comienzo del grupo.',
    en: 'A group lacks a key without which it cannot be played; we point at where the group begins.',
  },
  why: {
    es: 'Una respuesta sin «acts» no haría nada, un final sin «kind» no sabría cómo puntuarse. No ponemos nada por usted.',
    en: 'A reply without “acts” would do nothing, an ending without a “kind” would not know how it is scored. We fill nothing in for you.',
  },
  of: 'scenario',
  breaks: `promises:
  call-at-six:
    #▾
    says: { es: Llamar hoy a las seis, en: Ring at six today }
`,
  mended: `promises:
  call-at-six:
    says: { es: Llamar hoy a las seis, en: Ring at six today }
    due: 6h
`,
};
