import { unmet } from '../balances.ts';
import { call, replied } from '../example-played.ts';
import type { WeighingRule } from '../rule.ts';

const seeYou = (trust: string): string =>
  replied(
    'see-you-there',
    ['Nos vemos en la boda.', 'See you at the wedding.'],
    ['acts: [ease_tension]', 'specific: true', `when: { trust: '${trust}' }`, 'next: end/at-the-wedding'],
  );
const ENDING = `endings:
  at-the-wedding:
    kind: reconciled
    title: { es: En la boda, en: At the wedding }
`;

export const ENDING_OUT_OF_REACH: WeighingRule = {
  id: 'ending-out-of-reach',
  severity: 'error',
  document: {
    title: { es: 'Final que ninguna partida alcanza', en: 'An ending no play comes to' },
    meaning: {
      es: 'Hay una respuesta que lleva a este final y, jugadas todas las partidas posibles, ninguna llegó: la condición no se da, o el cliente se va antes.',
      en: 'Some reply leads to this ending, and of all plays there are none came to it: the condition never comes true, or the customer leaves first.',
    },
    why: {
      es: 'Quien lo escribió cree que premia algo, y nadie lo va a conseguir por bien que hable.',
      en: 'Its author thinks it rewards something, and nobody will earn it however well they talk.',
    },
    what: {
      es: 'Se jugaron todas las partidas y ninguna llegó a «{given}».',
      en: 'Every play was played, and none came to “{given}”.',
    },
    mend: {
      es: 'Baje lo que pide «when» en la respuesta que lleva ahí, o acorte el camino.',
      en: 'Ask less under “when” in the reply that leads there, or make the way shorter.',
    },
    breaks: `${call({ agreed: seeYou('>= 97') })}${ENDING.replace('  at', '  #▾\n  at')}`,
    mended: `${call({ agreed: seeYou('>= 40') })}${ENDING}`,
  },
  *weigh(_, balance) {
    const demand = unmet(balance, 'endings_reached');
    for (const id of demand?.short ?? [])
      yield { spot: { at: ['endings', id], onKey: true }, filled: { given: id } };
  },
};
