import { TELLING } from '../../trial/trial.ts';
import { pointerToReply } from '../balances.ts';
import { isWellMeant } from '../judging.ts';
import { call, replied } from '../example-played.ts';
import type { WeighingRule } from '../rule.ts';

const mineFromNow = (acts: string): string =>
  replied(
    'mine-from-now',
    [
      'Perdón: la caja es asunto mío desde ahora mismo. Gracias.',
      'I’m sorry: from this very minute the box is mine to find. Thank you.',
    ],
    [`acts: [${acts}]`, 'specific: true', 'next: agreed'],
  );

export const DOMINATED_REPLY: WeighingRule = {
  id: 'dominated-reply',
  severity: 'hint',
  document: {
    title: { es: 'Respuesta que siempre pierde por poco', en: 'A reply that always loses by a hair' },
    meaning: {
      es: `Una respuesta bien intencionada no fue la mejor con ningún ánimo, y perdió tan poco (menos de ${TELLING} puntos) que nadie lo siente.`,
      en: `A well-meant reply was best in no mood, and lost so little (under ${TELLING} points) that nobody feels it.`,
    },
    why: {
      es: 'No es la que conviene ni es una tentación de la que se aprenda: ocupa un lugar en la mesa.',
      en: 'It is neither the one to take nor a temptation to learn from: it takes up a place on the table.',
    },
    what: {
      es: '«{given}» no fue la mejor en ninguno de {tried} momentos, y pierde {loss} puntos.',
      en: '“{given}” was best in none of {tried} moments, and loses {loss} points.',
    },
    mend: {
      es: 'Dele algo propio: que sirva con otro ánimo o con un dato («uses»), o que tiente de verdad. O quítela.',
      en: 'Give it something of its own: another mood or a fact (“uses”) it suits, or a real temptation. Or take it out.',
    },
    breaks: call({ need: `      #     ▾\n${mineFromNow('own_apology, own_it, thank')}` }),
    mended: call({
      need: mineFromNow('own_apology, own_it, rush').replace('next: agreed', 'next: end/left-alone'),
    }),
  },
  *weigh({ scenario }, balance) {
    for (const { beat, reply, tried, meanLoss } of balance.neverWorth) {
      const written = scenario.beats[beat]?.replies.find(({ id }) => id === reply);
      // What costs more than that is a temptation: good words at the wrong time, which a scenario should have.
      if (written === undefined || !isWellMeant(written) || meanLoss >= TELLING) continue;
      yield {
        spot: { at: pointerToReply(scenario, beat, reply) },
        filled: { given: reply, tried, loss: meanLoss.toFixed(1) },
      };
    }
  },
};
