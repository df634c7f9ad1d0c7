import { below, unmet } from '../balances.ts';
import { call, CARRIER, OWNS_IT, THE_DRESS } from '../example-played.ts';
import type { WeighingRule } from '../rule.ts';

/** Nobody says what happens if the box is never found: the call ends at the first promise. */
const END_THERE = [OWNS_IT, THE_DRESS].map((reply) => reply.replace('next: agreed', 'next: end/on-the-way'));

export const BEST_TOO_LOW: WeighingRule = {
  id: 'best-too-low',
  severity: 'error',
  document: {
    title: { es: 'No se puede ganar', en: 'It cannot be won' },
    meaning: {
      es: 'La mejor partida que se encontró queda por debajo de 70: 60 si al cliente ya le habían fallado antes, 80 si lo bueno es ponerse a salvo.',
      en: 'The best play that was found stays under 70: 60 where the customer had been failed before, 80 where the good end is getting to safety.',
    },
    why: {
      es: 'Quien hace todo bien y termina mal aprende que da lo mismo.',
      en: 'Whoever does everything right and ends badly learns that it makes no difference.',
    },
    what: {
      es: 'Con este personaje, la mejor partida llega a {given}; se piden al menos {bar}.',
      en: 'With this persona best play reaches {given}; at least {bar} is asked.',
    },
    mend: {
      es: 'Escriba lo que falta: que se pueda devolver lo oído, hacerse cargo y prometer algo con hora.',
      en: 'Write what is missing: a way to give back what was heard, to own it, and to promise something with an hour.',
    },
    breaks: `#        ▾
persona: hasty
${call({ moves: true, needs: [CARRIER, ...END_THERE], agrees: null })}`,
    mended: call({ moves: true }),
  },
  *weigh(_, balance) {
    const demand = unmet(balance, 'best_reachable');
    if (demand !== null)
      yield { spot: { at: ['persona'] }, filled: { given: below(demand.figure), bar: demand.bar } };
  },
};
