import type { ReaderDocument } from '../reader-document.ts';

export const SECOND_DOCUMENT: ReaderDocument = {
  title: { es: 'Dos documentos en un archivo', en: 'Two documents in one file' },
  meaning: {
    es: 'Una línea con «---» empieza otro documento de YAML. Cada archivo de un paquete lleva uno solo.',
    en: 'A line with “---” begins another YAML document. Each file of a pack holds one.',
  },
  why: {
    es: 'Lo que viene después no se jugaría nunca, aunque en el editor parezca parte de la situación.',
    en: 'What comes after it would never be played, though in the editor it looks like part of the scenario.',
  },
  of: 'scenario',
  breaks: `facilitator:
  trap: { es: Ofrecer otra caja sin preguntar., en: Offering another box without asking. }
  ask: { es: ¿Qué había dentro?, en: What was inside? }
  plan: { es: Primero con prisa., en: In a hurry first. }
#▾
---
goal: { es: Que llegue antes del sábado, en: Get it there before Saturday }
`,
  mended: `facilitator:
  trap: { es: Ofrecer otra caja sin preguntar., en: Offering another box without asking. }
  ask: { es: ¿Qué había dentro?, en: What was inside? }
  plan: { es: Primero con prisa., en: In a hurry first. }
goal: { es: Que llegue antes del sábado, en: Get it there before Saturday }
`,
};
