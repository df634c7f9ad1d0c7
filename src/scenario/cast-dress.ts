/** What somebody of the cast has on the head and wears: what a part of one's own must go together with. */
import type { LookName } from './looks.ts';
import type { Hair, Wears } from './seen.ts';

interface Dressed {
  readonly hair: NonNullable<Hair['cut']>;
  readonly wears: NonNullable<Wears['cut']>;
}

export const CAST_DRESS: Readonly<Record<LookName, Dressed>> = {
  lucia: { hair: 'wavy', wears: 'cardigan' },
  laura: { hair: 'ringlets', wears: 'dress' },
  nuria: { hair: 'bob', wears: 'turtleneck' },
  amara: { hair: 'afro', wears: 'blouse' },
  mei: { hair: 'fringe', wears: 'sweater' },
  fatima: { hair: 'headscarf', wears: 'tunic' },
  helen: { hair: 'curls', wears: 'cardigan' },
  rosa: { hair: 'bun', wears: 'tunic' },
  sofia: { hair: 'ponytail', wears: 'hoodie' },
  ingrid: { hair: 'pixie', wears: 'suit' },
  priya: { hair: 'plait', wears: 'suit' },
  dolores: { hair: 'bob', wears: 'suit' },
  bianca: { hair: 'long', wears: 'jacket' },
  wanda: { hair: 'cropped', wears: 'polo' },
  teresa: { hair: 'ponytail', wears: 'jacket' },
  rodrigo: { hair: 'tousled', wears: 'open_shirt' },
  cobos: { hair: 'receding', wears: 'work_vest' },
  beto: { hair: 'short_curls', wears: 'open_shirt' },
  omar: { hair: 'buzz', wears: 'suit' },
  kevin: { hair: 'side_part', wears: 'hoodie' },
  ramon: { hair: 'bald_on_top', wears: 'polo' },
  tomas: { hair: 'curtains', wears: 'hoodie' },
  hiro: { hair: 'side_part', wears: 'cardigan' },
  kwame: { hair: 'flat_top', wears: 'sweater' },
  gurdeep: { hair: 'turban', wears: 'open_shirt' },
  ernesto: { hair: 'side_part', wears: 'cardigan' },
  viktor: { hair: 'buzz', wears: 'jacket' },
  matias: { hair: 'bun', wears: 'open_shirt' },
  pablo: { hair: 'bald', wears: 'suit' },
  anil: { hair: 'quiff', wears: 'polo' },
};
