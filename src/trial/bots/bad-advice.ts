/** Whoever took the bad advice of source 002 to heart: the contract, the management, the website, the supplier, silence. */
import { ACT_FAMILY } from '../../scenario/scenario.ts';
import type { Act } from '../../scenario/scenario.ts';
import type { Bot, Sight } from '../bot.ts';
import type { Option } from '../take.ts';

/** The five, in the order the source gives them (domain 1.1, 45 to 66). */
export const FIVE_ADVICES: readonly Act[] = [
  'quote_contract',
  'blame_management',
  'point_to_website',
  'blame_supplier',
  'silence',
];

/** How much each piece of advice, and any other harm, is to the taste of whoever follows it. */
const ADVISED = 10;
const HARM = 5;
/** Silence is what is left when there is nothing to hide behind. */
const TO_KEEP_QUIET = 4;
/** Hitting back is a vice of its own, and no advice. */
const HITTING_BACK: ReadonlySet<Act> = new Set(['retaliate', 'touch_customer', 'second_person_threat']);
/** Each is more welcome while it has not been said yet. */
const WORN = 3;

function tasteOf(act: Act): number {
  if (act === 'silence') return TO_KEEP_QUIET;
  if (FIVE_ADVICES.includes(act)) return ADVISED;
  if (HITTING_BACK.has(act)) return -HARM;
  return ACT_FAMILY[act] === 'harm' ? HARM : 0;
}

/** What opens a reply weighs more than what comes after it. */
function wanted({ acts }: Option, done: readonly Option[]): number {
  const tastes = acts.map((act, place) => {
    const times = done.filter(({ acts: before }) => before.includes(act)).length;
    return (tasteOf(act) - (tasteOf(act) > 0 ? WORN * times : 0)) / (place + 1);
  });
  return tastes.reduce((sum, taste) => sum + taste, 0);
}

function picks({ offers, done }: Sight): number {
  const wishes = offers.map((offer) => wanted(offer, done));
  return wishes.indexOf(Math.max(...wishes));
}

/** Not among all bots: no scenario is measured against it, it only shows where the advice leads. */
export const BAD_ADVICE: Bot = {
  id: 'bad-advice',
  words: {
    title: { es: 'Los cinco malos consejos', en: 'The five bad advices' },
    meaning: {
      es: 'Se escuda en el contrato, la gerencia, el sitio web y el proveedor, o se calla.',
      en: 'Hides behind the contract, the management, the website and the supplier, or says nothing.',
    },
  },
  testWise: false,
  picks,
  after: 'careless',
  // In writing the fifth advice is to let people wait: over half an hour an answer.
  minutes: 40,
};
