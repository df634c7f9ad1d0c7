import type { ReaderDocument } from '../reader-document.ts';

export const TEXT_TOO_LONG: ReaderDocument = {
  title: { es: 'Un texto que nadie diría', en: 'A text nobody would say' },
  meaning: {
    es: 'Un solo texto pasa de cuatro mil caracteres: unas dos páginas.',
    en: 'One text is longer than four thousand characters: about two pages.',
  },
  why: {
    es: 'Nadie lee dos páginas mientras un cliente espera. Lo que pasó antes cabe en «briefing»; lo que cuenta el cliente, en varias piezas de «story».',
    en: 'Nobody reads two pages while a customer waits. What happened before fits in “briefing”; what the customer tells, in several pieces of “story”.',
  },
  of: 'scenario',
  breaks: `briefing:
  #   ▾
  es: 'Llama Rita. Todo empezó el martes, ⋮'
  en: 'Rita is calling. It all began on Tuesday.'
`,
  mended: `briefing:
  es: 'Llama Rita: su caja debía llegar el martes.'
  en: 'Rita is calling: her box was due on Tuesday.'
`,
  real: (shown) => shown.replace('⋮', () => 'y el martes siguiente también, '.repeat(140)),
};
