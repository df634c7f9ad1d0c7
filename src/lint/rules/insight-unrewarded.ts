import type { Language, Words } from '../../scenario/scenario.ts';
import type { Balance } from '../../trial/trial.ts';
import { unmet } from '../balances.ts';
import { call, IT_WILL, OTHER_DRESSES } from '../example-played.ts';
import type { WeighingRule } from '../rule.ts';

/** Bots by the names people know them under. */
function named({ bots }: Balance, ids: readonly string[]): Words {
  const say = (language: Language): string =>
    bots.flatMap(({ bot, words }) => (ids.includes(bot) ? [words.title[language]] : [])).join(', ');
  return { es: say('es'), en: say('en') };
}

export const INSIGHT_UNREWARDED: WeighingRule = {
  id: 'insight-unrewarded',
  severity: 'error',
  document: {
    title: { es: 'Leer a la persona no sirve', en: 'Reading the person does not pay' },
    meaning: {
      es: 'Un bot que sigue siempre su costumbre llega tan lejos como la experta, que mira cómo está el cliente antes de contestar.',
      en: 'A bot that always follows its habit gets as far as the expert, who looks at how the customer is before answering.',
    },
    why: {
      es: 'Lo que se practica es mirar a la persona. Si la costumbre alcanza, no hay nada que practicar.',
      en: 'What is practised is looking at the person. Where habit is enough there is nothing to practise.',
    },
    what: {
      es: 'La experta no saca ventaja: {who} llega igual de lejos.',
      en: 'The expert has no lead: {who} gets as far.',
    },
    mend: {
      es: 'Deje una buena acción que antes de escuchar caiga mal, y una que se abra con lo que el cliente cuenta.',
      en: 'Put in a good act that lands badly before listening, and one that opens with what the customer tells.',
    },
    breaks: call({ agrees: [IT_WILL, OTHER_DRESSES] }).replace('beats:', '#▾\nbeats:'),
    mended: call({}),
  },
  *weigh(_, balance) {
    const demand = unmet(balance, 'expert_leads');
    if (demand !== null)
      yield { spot: { at: ['beats'], onKey: true }, filled: { who: named(balance, demand.short) } };
  },
};
