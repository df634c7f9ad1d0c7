import type { Language } from '../scenario/scenario.ts';
import type { MechanismId } from './experiments.ts';
import { ENGLISH_MECHANISMS } from './mood-words-en.ts';
import type { MechanismWords } from './mood-words-en.ts';
import { SPANISH_MECHANISMS } from './mood-words-es.ts';

/** What there is to say about a mechanism in a language. */
export const mechanismWords = (id: MechanismId, language: Language): MechanismWords =>
  (language === 'es' ? SPANISH_MECHANISMS : ENGLISH_MECHANISMS)[id];
