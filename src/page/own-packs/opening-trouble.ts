/** Why a pack was not opened, as a sentence. */
import { whyNotOpened, type PackTrouble } from '../../exchange/exchange.ts';
import { LANGUAGES } from '../../scenario/scenario.ts';
import type { Language, Words } from '../../scenario/scenario.ts';
import type { LinkTrouble } from './fetch-link.ts';
import { OWN_WORDS, put } from './own-words.ts';
import type { OwnWords } from './own-words.ts';
import type { TakeTrouble } from './take-files.ts';

export type OpeningTrouble = LinkTrouble | TakeTrouble | { readonly why: 'unreadable' };
/** Troubles on the way to a pack; the others are the pack's. */
type OnTheWay = Exclude<OpeningTrouble, PackTrouble>;

const SENTENCE_OF = {
  no_link: 'noLink',
  not_safe: 'notSafe',
  has_password: 'hasPassword',
  no_answer: 'noAnswer',
  page_instead: 'pageInstead',
  refused: 'refused',
  one_zip: 'oneZip',
  unreadable: 'unreadable',
} as const satisfies Record<OnTheWay['why'], keyof OwnWords>;

function isOnTheWay(trouble: OpeningTrouble): trouble is OnTheWay {
  return Object.hasOwn(SENTENCE_OF, trouble.why);
}

function sentenceIn(trouble: OpeningTrouble, language: Language): string {
  if (isOnTheWay(trouble)) return put(OWN_WORDS[language][SENTENCE_OF[trouble.why]], { ...trouble });
  const half = whyNotOpened(trouble, language);
  return `${half.slice(0, 1).toUpperCase()}${half.slice(1)}.`;
}

export function troubleWords(trouble: OpeningTrouble): Words {
  return Object.fromEntries(LANGUAGES.map((language) => [language, sentenceIn(trouble, language)]));
}
