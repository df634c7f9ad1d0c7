/** Turns of phrase that inflame whoever they are said to, however well they are meant. */
import type { Language } from '../scenario/scenario.ts';
import { IN_ENGLISH } from './inflaming-en.ts';
import { IN_SPANISH } from './inflaming-es.ts';

/** Kinds of them, by what should be said instead. */
type Kind = 'calm' | 'but' | 'only' | 'must' | 'policy' | 'told';

/** A kind of turn with what it looks like in one language. */
export interface Turn {
  readonly kind: Kind;
  readonly pattern: RegExp;
}

export interface Inflaming {
  /** The words as they stand in the text. */
  readonly words: string;
  /** What to say instead. */
  readonly instead: Readonly<Record<Language, string>>;
}

const INSTEAD: Readonly<Record<Kind, Inflaming['instead']>> = {
  calm: {
    es: 'Nadie se calma porque se lo pidan: devuelva lo que oyó.',
    en: 'Nobody calms down on request: give back what you heard.',
  },
  but: {
    es: 'El «pero» borra lo de antes: ponga un punto y siga.',
    en: 'The “but” wipes out what came before it: put a full stop and go on.',
  },
  only: {
    es: 'Quite «solo»: para quien está enojado no es poco.',
    en: 'Take “just” out: to somebody angry it is not a small thing.',
  },
  must: {
    es: 'Diga qué hace usted primero, y después ofrezca o pida.',
    en: 'Say what you will do first; then offer, or ask.',
  },
  policy: {
    es: 'Diga lo que no puede hacer en primera persona, con su motivo y otro camino.',
    en: 'Say what you cannot do in the first person, with the reason and another way.',
  },
  told: {
    es: 'Dígalo otra vez con otras palabras, sin recordar que ya lo dijo.',
    en: 'Say it again in other words, without pointing out that you said it before.',
  },
};

const TURNS: Readonly<Record<Language, readonly Turn[]>> = { es: IN_SPANISH, en: IN_ENGLISH };

/** The first inflaming turn of a text, or null. */
export function inflamingIn(text: string, language: Language): Inflaming | null {
  for (const { kind, pattern } of TURNS[language]) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return { words, instead: INSTEAD[kind] };
  }
  return null;
}
