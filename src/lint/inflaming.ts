/** Turns of phrase that inflame whoever they are said to, however well they are meant. */
import type { Language } from '../scenario/scenario.ts';

export interface Inflaming {
  /** The words as they stand in the text. */
  readonly words: string;
  /** What to say instead. */
  readonly instead: Readonly<Record<Language, string>>;
}

interface Turn {
  readonly pattern: RegExp;
  readonly instead: Inflaming['instead'];
}

const CALM: Inflaming['instead'] = {
  es: 'Nadie se calma porque se lo pidan: devuelva lo que oyó.',
  en: 'Nobody calms down on request: give back what you heard.',
};
const BUT: Inflaming['instead'] = {
  es: 'El «pero» borra lo de antes: ponga un punto y siga.',
  en: 'The “but” wipes out what came before it: put a full stop and go on.',
};
const ONLY: Inflaming['instead'] = {
  es: 'Quite «solo»: para quien está enojado no es poco.',
  en: 'Take “just” out: to somebody angry it is not a small thing.',
};
const MUST: Inflaming['instead'] = {
  es: 'Diga qué hace usted primero, y después ofrezca o pida.',
  en: 'Say what you will do first; then offer, or ask.',
};
const POLICY: Inflaming['instead'] = {
  es: 'Diga lo que no puede hacer en primera persona, con su motivo y otro camino.',
  en: 'Say what you cannot do in the first person, with the reason and another way.',
};

/** Courtesy that a “but” takes back: up to eighty characters of one sentence lie between them. */
const TURNS: Readonly<Record<Language, readonly Turn[]>> = {
  es: [
    {
      pattern: /\b(?:c[aá]lmese|tranquil[ií]cese|rel[aá]jese|no se (?:altere|enoje|ponga así))(?!\p{L})/giu,
      instead: CALM,
    },
    {
      pattern:
        /\b(?:entiendo|comprendo|lo siento|lamento|disculpe|tiene razón)(?!\p{L})[^.;!?¡¿…]{0,80}?[ ,]pero(?!\p{L})/giu,
      instead: BUT,
    },
    {
      pattern: /\b(?:solo|sólo|solamente|nada más) (?:tiene que|debe|hay que|necesita)(?!\p{L})/giu,
      instead: ONLY,
    },
    {
      pattern: /\b(?:usted (?:tiene que|debe|debió|debería)|tiene usted que|debe usted)(?! de\b)(?!\p{L})/giu,
      instead: MUST,
    },
    {
      pattern:
        /\b(?:política|norma|reglamento)s? de (?:la (?:empresa|casa|compañía)|nuestra (?:empresa|compañía))(?!\p{L})/giu,
      instead: POLICY,
    },
  ],
  en: [
    { pattern: /\b(?:calm down|relax|don['’]t (?:be upset|get upset|get angry))\b/giu, instead: CALM },
    {
      pattern:
        /\b(?:I understand|I hear you|I['’]m sorry|I am sorry|I apologi[sz]e|you['’]re right|you are right)\b[^.;!?…]{0,80}?[ ,]but\b/giu,
      instead: BUT,
    },
    { pattern: /\b(?:just|only|simply) (?:need|have) to\b/giu, instead: ONLY },
    {
      pattern:
        /(?<!\b(?:do|did|what|whatever|all|everything) )\byou (?:(?:really )?(?:need|have) to|must|should have|ought to)\b/giu,
      instead: MUST,
    },
    { pattern: /\b(?:our|company|house) (?:policy|policies|rules?)\b/giu, instead: POLICY },
  ],
};

/** The first inflaming turn of a text, or null. */
export function inflamingIn(text: string, language: Language): Inflaming | null {
  for (const { pattern, instead } of TURNS[language]) {
    const words = text.match(pattern)?.[0];
    if (words !== undefined) return { words, instead };
  }
  return null;
}
