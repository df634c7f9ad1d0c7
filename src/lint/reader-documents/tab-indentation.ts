import type { ReaderDocument } from '../reader-document.ts';

export const TAB_INDENTATION: ReaderDocument = {
  title: { es: 'Sangría con tabulador', en: 'Indented with a tab' },
  meaning: {
    es: 'Una línea empieza con un tabulador. YAML solo entiende espacios, porque un tabulador mide distinto en cada editor.',
    en: 'A line begins with a tab. YAML only understands spaces, for a tab is as wide as each editor likes.',
  },
  why: {
    es: 'En su pantalla la línea parece alineada; en la de un colega cuelga de otro momento. Casi todos los editores pueden escribir espacios al oprimir Tab.',
    en: 'On your screen the line looks aligned; on a colleague’s it hangs under another beat. Nearly every editor can write spaces when you press Tab.',
  },
  of: 'scenario',
  breaks: `facilitator:
  trap: { es: Ofrecer otra caja., en: Offering another box. }
  ask: { es: ¿Qué había dentro?, en: What was inside? }
#▾
\tplan: { es: Primero con prisa., en: In a hurry first. }
`,
  mended: `facilitator:
  trap: { es: Ofrecer otra caja., en: Offering another box. }
  ask: { es: ¿Qué había dentro?, en: What was inside? }
  plan: { es: Primero con prisa., en: In a hurry first. }
`,
};
