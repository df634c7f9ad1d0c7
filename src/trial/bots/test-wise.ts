/**
 * Bots that know nothing of people and only of tests: they look at a reply's length, its manners or its
 * place. What they reach says how far a scenario can be guessed. Replies only; moves have no sentence.
 */
import { AT_ONCE } from '../../conversation/conversation.ts';
import type { Language, Reply, Titled } from '../../scenario/scenario.ts';
import type { Bot, Sight } from '../bot.ts';
import { politeness } from './polite-words.ts';

/** A figure of a reply by which to choose, worked out once per reply and language. */
function figureOf(measure: (text: string, language: Language) => number) {
  const known: Record<Language, WeakMap<Reply, number>> = { es: new WeakMap(), en: new WeakMap() };
  return (reply: Reply, language: Language): number => {
    const before = known[language].get(reply);
    if (before !== undefined) return before;
    const { say } = reply;
    const figure = measure(say[language] ?? say.es ?? say.en ?? '', language);
    known[language].set(reply, figure);
    return figure;
  };
}

/** The place of the reply with the highest figure, the first where two are alike; 0 where no reply has words. */
function highest(
  { offers, language }: Sight,
  figure: (reply: Reply, language: Language, place: number) => number,
): number {
  let best = 0;
  let most = -Infinity;
  for (let place = 0; place < offers.length; place++) {
    const reply = offers[place]?.reply;
    if (!reply) continue;
    const score = figure(reply, language, place);
    if (score <= most) continue;
    most = score;
    best = place;
  }
  return best;
}

type Judge = (reply: Reply, language: Language, place: number) => number;

const testWise = (id: string, words: Titled, judge: Judge): Bot => ({
  id,
  words,
  testWise: true,
  picks: (sight) => highest(sight, judge),
  after: 'careless',
  minutes: AT_ONCE,
});

const lengthOf = figureOf((text) => text.length);
const mannersOf = figureOf(politeness);

export const LONGEST = testWise(
  'longest',
  {
    title: { es: 'La más larga', en: 'The longest' },
    meaning: { es: 'Elige siempre la respuesta más larga.', en: 'Always picks the longest reply.' },
  },
  lengthOf,
);

export const SHORTEST = testWise(
  'shortest',
  {
    title: { es: 'La más corta', en: 'The shortest' },
    meaning: { es: 'Elige siempre la respuesta más corta.', en: 'Always picks the shortest reply.' },
  },
  (reply, language) => -lengthOf(reply, language),
);

export const POLITEST = testWise(
  'politest',
  {
    title: { es: 'La más educada', en: 'The politest' },
    meaning: {
      es: 'Cuenta palabras amables y elige la respuesta que más tiene.',
      en: 'Counts kind words and picks the reply that has most of them.',
    },
  },
  mannersOf,
);

export const FIRST = testWise(
  'first',
  {
    title: { es: 'La primera', en: 'The first' },
    meaning: { es: 'Elige siempre la primera respuesta.', en: 'Always picks the first reply.' },
  },
  (_reply, _language, place) => -place,
);

export const LAST = testWise(
  'last',
  {
    title: { es: 'La última', en: 'The last' },
    meaning: { es: 'Elige siempre la última respuesta.', en: 'Always picks the last reply.' },
  },
  (_reply, _language, place) => place,
);
