import type { ReaderDocument } from '../reader-document.ts';

export const BAD_DURATION: ReaderDocument = {
  title: { es: 'Un plazo que nadie puede cumplir', en: 'A deadline nobody can keep' },
  meaning: {
    es: 'Un plazo es un número y una unidad: minutos (m), horas (h), días (d) o semanas (w). «Pronto» no es un plazo, y cero tampoco.',
    en: 'A deadline is a number and a unit: minutes (m), hours (h), days (d) or weeks (w). “Soon” is none, and neither is zero.',
  },
  why: {
    es: 'Días después, el epílogo cuenta si la promesa se cumplió; sin hora no hay nada que cumplir.',
    en: 'Days later the epilogue tells whether the promise was kept; without a time there is nothing to keep.',
  },
  of: 'scenario',
  breaks: `promises:
  call-at-six:
    says: { es: Llamar hoy a las seis, en: Ring at six today }
    #    ▾
    due: pronto
`,
  mended: `promises:
  call-at-six:
    says: { es: Llamar hoy a las seis, en: Ring at six today }
    due: 6h
`,
};
