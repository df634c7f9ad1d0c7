import type { ReaderDocument } from '../reader-document.ts';

export const DUPLICATE_KEY: ReaderDocument = {
  title: { es: 'La misma clave dos veces', en: 'The same key twice' },
  meaning: {
    es: 'En un grupo hay dos claves de igual nombre. Pasa al copiar un momento y olvidar cambiarle el nombre.',
    en: 'A group holds two keys of one name. It happens when a beat is copied and its name is left as it was.',
  },
  why: {
    es: 'De las dos se jugaría una sola, y la otra se perdería sin ruido.',
    en: 'Only one of the two would be played, and the other lost without a sound.',
  },
  of: 'scenario',
  breaks: `facilitator:
  trap: { es: Ofrecer otra caja., en: Offering another box. }
  ask: { es: ¿Qué había dentro?, en: What was inside? }
  plan: { es: Primero con prisa., en: In a hurry first. }
  #▾
  ask: { es: ¿Cuándo se supo?, en: When did it come out? }
`,
  mended: `facilitator:
  trap: { es: Ofrecer otra caja., en: Offering another box. }
  ask: { es: '¿Qué había dentro, y cuándo se supo?', en: 'What was inside, and when did it come out?' }
  plan: { es: Primero con prisa., en: In a hurry first. }
`,
};
