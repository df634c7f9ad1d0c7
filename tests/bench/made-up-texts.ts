/** Sentences for made-up stories, no two of them alike: nothing that is timed may live on having read the same before. */
import type { Language } from '../../src/scenario/scenario.ts';

/** A sentence with places for a figure and a thing. */
export type Spoken = Readonly<Record<Language, string>>;

export const SPOKEN = {
  complaint: {
    es: '¡Llevo # minutos al teléfono por @ y nadie contesta!',
    en: 'I have been on the phone for # minutes about @ and nobody answers!',
  },
  question: { es: '¿Qué pasó con @ del pedido #?', en: 'What happened to @ of order #?' },
  paraphrase: {
    es: 'Pidió @ en el pedido # y todavía no está en su casa.',
    en: 'You asked for @ in order # and it is still not at your home.',
  },
  contract: {
    es: 'El contrato dice, en la página #, que @ no tiene fecha de entrega.',
    en: 'The contract says on page # that there is no delivery date for @.',
  },
  apology: {
    es: 'Le pido perdón: en la línea # perdí @ de vista.',
    en: 'I am sorry: in line # I lost sight of @.',
  },
  relief: { es: 'Bueno. Por fin alguien leyó la línea #: @.', en: 'Well. At last somebody read line #: @.' },
  anger: { es: '¿Otra vez? Van # llamadas por @.', en: 'Again? That makes # calls about @.' },
} as const satisfies Record<string, Spoken>;

const THINGS: Readonly<Record<Language, readonly string[]>> = {
  es: ['la caja', 'el vestido', 'la factura', 'el repuesto', 'la silla', 'el reembolso', 'la receta'],
  en: ['the box', 'the dress', 'the invoice', 'the spare part', 'the chair', 'the refund', 'the recipe'],
};

/** The sentence with its figure and its thing; another one for every number. */
export function textAt(spoken: Spoken, number: number, language: Language): string {
  const things = THINGS[language];
  const thing = things[number % things.length] ?? '';
  return spoken[language].replace('#', String(number)).replace('@', thing);
}
