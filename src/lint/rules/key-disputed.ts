import { disputedReplies } from '../../debrief/debrief.ts';
import type { Words } from '../../scenario/scenario.ts';
import { pointerToReply } from '../balances.ts';
import { call } from '../example-played.ts';
import type { WeighingRule } from '../rule.ts';

/** Replies are looked at on so many of the seeds that were played. */
const SEEDS = 3;

const PRAISED: Words = { es: 'entre lo mejor', en: 'among the best' };
const BLAMED: Words = { es: 'entre lo peor', en: 'among the worst' };

/** Sends the customer away, and a trainer has praised it. */
const praised = (mark: string): string =>
  call({})
    .replace('      - id: track-it', `${mark}      - id: track-it`)
    .replace('acts: [point_to_website]', 'acts: [point_to_website]\n        key: 3');

export const KEY_DISPUTED: WeighingRule = {
  id: 'key-disputed',
  severity: 'warning',
  document: {
    title: { es: 'La clave y el juego no coinciden', en: 'Key and play disagree' },
    meaning: {
      es: 'La clave de los puntos cuenta una respuesta entre lo mejor que se podía decir y jugada cuesta caro, o entre lo peor y no cuesta nada.',
      en: 'The key of the score counts a reply among the best that could be said and in play it costs dear, or among the worst and it costs nothing.',
    },
    why: {
      es: 'El repaso le dice una cosa con los puntos y otra con la curva, y quien practica no sabe a cuál creer.',
      en: 'The debrief says one thing in points and another in its curve, and whoever practises does not know which to believe.',
    },
    what: {
      es: '«{given}» está {place} para la clave (crédito {credit} %), y jugada cuesta {cost} puntos en promedio ({tried} momentos).',
      en: '“{given}” is {place} to the key (credit {credit} %), and in play it costs {cost} points on average ({tried} moments).',
    },
    mend: {
      es: 'Si quien se equivoca es la clave, ponga la nota de usted («key», de −3 a 3); si es el juego, cambie sus actos o adónde lleva («next»).',
      en: 'If it is the key that is wrong, give your own grade (“key”, −3 to 3); if it is play, change its acts or where it leads (“next”).',
    },
    breaks: praised('      #     ▾\n'),
    mended: call({}),
  },
  *weigh({ scenario }, { persona, seeds }) {
    // What a guest would make of it is no fault of the scenario's.
    if (persona !== scenario.persona.id) return;
    for (const { beat, reply, tried, credit, cost } of disputedReplies(scenario, {
      seeds: seeds.slice(0, SEEDS),
    }))
      yield {
        spot: { at: pointerToReply(scenario, beat, reply) },
        filled: {
          given: reply,
          place: credit > 0.5 ? PRAISED : BLAMED,
          credit: Math.round(100 * credit),
          cost: Math.round(cost),
          tried,
        },
      };
  },
};
