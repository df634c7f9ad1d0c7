import { below, pointerToReply, unmet } from '../balances.ts';
import { beat, call, CARRIER, replied } from '../example-played.ts';
import type { WeighingRule } from '../rule.ts';

const wrongDay = (mark: string, acts: string): string =>
  (mark === '' ? '' : `      ${mark}\n`) +
  replied(
    'not-the-wrong-day',
    ['Dos días. ¿No se habrá equivocado de día?', 'Two days. Not the wrong day, by any chance?'],
    [`acts: [${acts}]`, 'specific: true', 'next: again'],
  );
const AGAIN = beat(
  'again',
  ['¿Que me equivoqué yo?', 'The wrong day? Me?'],
  [
    replied(
      'no-cause-to-doubt',
      [
        'Perdón, de eso no tenía por qué dudar. ¿Qué viene dentro?',
        'I’m sorry, I had no cause to doubt that. What is in it?',
      ],
      ['acts: [own_apology, side_with, ask_open]', 'specific: true', 'next: need'],
    ),
    CARRIER,
  ],
);

export const TRAP_TOO_MILD: WeighingRule = {
  id: 'trap-too-mild',
  severity: 'error',
  document: {
    title: { es: 'Trampa sin consecuencias', en: 'A trap that costs nothing' },
    meaning: {
      es: 'Después de una respuesta que daña, quien sigue lo mejor posible termina a menos de 15 puntos de la mejor partida.',
      en: 'After one harmful reply whoever plays on as well as can be ends within 15 points of best play.',
    },
    why: {
      es: 'Enseña que herir a alguien se arregla con dos frases amables.',
      en: 'It teaches that hurting somebody is put right with two kind sentences.',
    },
    what: {
      es: 'Tras «{given}» todavía se llega a {worth}, a {margin} de la mejor partida; deben ser al menos {bar}.',
      en: 'After “{given}” one still reaches {worth}, {margin} under best play; it should be {bar} at least.',
    },
    mend: {
      es: 'Haga que cueste: que cierre una salida («next»), o que lleve a un momento más difícil.',
      en: 'Let it cost something: let it close a way (“next”), or lead to a harder beat.',
    },
    breaks: call({
      moves: true,
      ring: wrongDay('#     ▾', 'paraphrase, ask_open, deny_problem'),
      between: AGAIN,
    }),
    mended: call({ moves: true, ring: wrongDay('', 'deny_problem'), between: AGAIN }),
  },
  *weigh({ scenario }, balance) {
    const demand = unmet(balance, 'traps_cost');
    if (demand === null) return;
    for (const { beat, reply, worth, margin } of balance.traps)
      if (margin < demand.bar)
        yield {
          spot: { at: pointerToReply(scenario, beat, reply) },
          filled: { given: reply, worth: Math.round(worth), margin: below(margin), bar: demand.bar },
        };
  },
};
