/** What kind of reply a reply is, by its acts alone. */
import { ACT_FAMILY } from '../scenario/scenario.ts';
import type { Act, Reply } from '../scenario/scenario.ts';

/** Acts that sound like service and are none: kind words with nobody in them. */
const HOLLOW: readonly Act[] = ['scripted_courtesy', 'feign_interest'];

function isHarmful(act: Act): boolean {
  const family = ACT_FAMILY[act];
  return family === 'harm' || family === 'giving_in';
}

/** Nothing in it harms, gives in or is hollow. */
export function isWellMeant({ acts }: Reply): boolean {
  return !acts.some((act) => isHarmful(act) || HOLLOW.includes(act));
}

/** Something in it harms or gives in. */
export function isWrong({ acts }: Reply): boolean {
  return acts.some(isHarmful);
}
