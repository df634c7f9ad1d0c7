import type { Language, Words } from '../../scenario/scenario.ts';
import type { InLanguage } from '../../trial/trial.ts';
import { above, unmet } from '../balances.ts';
import { call, carrier, OTHER_DRESSES, OWNS_IT, promising, THE_DRESS } from '../example-played.ts';
import type { WeighingRule } from '../rule.ts';

/** Who got too far, best first: “The longest (es), The longest (en)”. */
function named(results: readonly InLanguage[]): Words {
  const say = (language: Language): string =>
    results.map(({ language: read, result }) => `${result.words.title[language]} (${read})`).join(', ');
  return { es: say('es'), en: say('en') };
}

/** Wrong replies so short that whoever looks for long ones never takes them. */
const BRIEF_CARRIER = carrier('Eso fue el transportista.', 'That was the carrier.');
const BRIEF_PROMISE = promising('Aparecerá, ya verá.', 'It will turn up, you will see.');

export const KNOWS_NOTHING_WINS: WeighingRule = {
  id: 'knows-nothing-wins',
  severity: 'error',
  document: {
    title: { es: 'Gana quien no sabe nada', en: 'Knowing nothing wins' },
    meaning: {
      es: 'Un bot que no escucha a nadie y elige siempre la respuesta más larga, la más corta, la más cortés, la primera o la última pasa de 55.',
      en: 'A bot that listens to nobody, and always picks the longest reply, the shortest, the politest, the first or the last, gets past 55.',
    },
    why: {
      es: 'Si así se gana, quien practica aprende a acertar y no a escuchar.',
      en: 'If that wins, the trainee learns to guess, not to listen.',
    },
    what: {
      es: 'Sin escuchar a nadie se llega a {given}; lo más es {bar}. Lo logra: {who}.',
      en: 'Without listening to anybody one reaches {given}; {bar} is the most. Who does: {who}.',
    },
    mend: {
      es: 'Haga que en unos momentos esa señal mienta: una buena breve, una equivocada larga y amable.',
      en: 'At some beats let that sign lie: a good one that is brief, a wrong one that is long and kind.',
    },
    breaks: `#        ▾\nopening: ring\n${call({ moves: true, needs: [BRIEF_CARRIER, OWNS_IT, THE_DRESS], agrees: [BRIEF_PROMISE, OTHER_DRESSES] })}`,
    mended: call({ moves: true }),
  },
  *weigh(_, balance) {
    const demand = unmet(balance, 'test_wise_fail');
    if (demand === null) return;
    const winners = balance.testWise
      .filter(({ result }) => result.mean > demand.bar)
      .toSorted((one, other) => other.result.mean - one.result.mean);
    const filled = { given: above(demand.figure), bar: demand.bar, who: named(winners) };
    yield { spot: { at: ['opening'] }, filled };
  },
};
