/** Bots that leave it to chance, or to habit: any reply, any kind reply, the same one or two for ever. */
import { AT_ONCE } from '../../conversation/conversation.ts';
import { ACTS, ACT_FAMILY } from '../../scenario/scenario.ts';
import type { Option } from '../take.ts';
import type { Bot, Sight } from '../bot.ts';
import { placesOf } from './liking.ts';

const SILENCE = '~silence';

const isSaid = ({ chose }: Option): boolean => chose !== SILENCE;

const NOT_NICE: readonly boolean[] = ACTS.map(
  (act) => ['harm', 'giving_in', 'safety'].includes(ACT_FAMILY[act]) || act === 'end_contact',
);

/** Never hurts, never gives in, and shuts no door. */
function isNice({ acts }: Option): boolean {
  const places = placesOf(acts);
  for (let i = 0; i < places.length; i++) if (NOT_NICE[places[i] ?? 0]) return false;
  return true;
}

/** One of those offers that qualify, by this turn's dice; the first on the table where none does. */
function drawn({ offers, chance }: Sight, qualifies: (offer: Option) => boolean): number {
  let many = 0;
  for (const offer of offers) if (qualifies(offer)) many++;
  let left = Math.floor(chance * many);
  for (let place = 0; place < offers.length; place++) {
    const offer = offers[place];
    if (offer === undefined || !qualifies(offer)) continue;
    if (left === 0) return place;
    left--;
  }
  return 0;
}

const plain = { testWise: false, after: 'careless', minutes: AT_ONCE } as const;

export const RANDOM: Bot = {
  ...plain,
  id: 'random',
  words: {
    title: { es: 'Al azar', en: 'At random' },
    meaning: {
      es: 'Elige cualquiera de las respuestas y gestos que hay.',
      en: 'Picks any of the replies and moves there are.',
    },
  },
  picks: (sight) => drawn(sight, isSaid),
};

export const RANDOM_NICE: Bot = {
  ...plain,
  id: 'random-nice',
  words: {
    title: { es: 'Amable al azar', en: 'Kind at random' },
    meaning: {
      es: 'Elige al azar, pero nunca hiere ni cede por ceder.',
      en: 'Picks at random, but never hurts and never simply gives in.',
    },
  },
  picks: (sight) => drawn(sight, isNice),
};

/** The offer most like something said before: the very same, else the one that shares most of its acts. */
function mostLike(offers: readonly Option[], before: Option): number {
  let best = 0;
  let most = -1;
  for (let place = 0; place < offers.length; place++) {
    const offer = offers[place];
    if (offer === undefined || !isSaid(offer)) continue;
    const alike = offer.chose === before.chose ? 10 : sharedActs(offer, before);
    if (alike <= most) continue;
    most = alike;
    best = place;
  }
  return best;
}

function sharedActs({ acts }: Option, before: Option): number {
  let shared = 0;
  for (const act of acts) if (before.acts.includes(act)) shared++;
  return shared;
}

/** Says one thing, drawn once among the kind ones, again and again. */
export const SPAMMER: Bot = {
  ...plain,
  id: 'spammer',
  words: {
    title: { es: 'Siempre lo mismo', en: 'Always the same' },
    meaning: {
      es: 'Repite una y otra vez una misma frase bien intencionada.',
      en: 'Says one well-meant thing again and again.',
    },
  },
  picks: (sight) => {
    const first = sight.done[0];
    return first === undefined ? drawn(sight, isNice) : mostLike(sight.offers, first);
  },
};

/** Two things, drawn at the start, in turn. */
export const LOOPER: Bot = {
  ...plain,
  id: 'looper',
  words: {
    title: { es: 'De dos en dos', en: 'Two in turn' },
    meaning: {
      es: 'Alterna sin fin dos frases bien intencionadas.',
      en: 'Goes back and forth between two well-meant things.',
    },
  },
  picks: (sight) => {
    const before = sight.done[sight.done.length - 2];
    return before === undefined ? drawn(sight, isNice) : mostLike(sight.offers, before);
  },
};
