/** When a reply is on the table, in words. */
import {
  ACT_WORDS,
  BAND_WORDS,
  FIGURE_WORDS,
  PHASE_WORDS,
  type Language,
  type Test,
} from '../scenario/scenario.ts';

const COMPARED = { '>=': '≥', '<=': '≤', '>': '>', '<': '<' } as const;

const WORDS = {
  es: {
    turn: 'turno',
    minutes: 'minutos',
    or: ' o ',
    and: ' · ',
    fact: (fact: string, known: boolean) => `${known ? 'se sabe' : 'no se sabe'} ${fact}`,
    act: (act: string, done: boolean) => `${done ? 'ya se hizo' : 'no se hizo aún'}: ${act}`,
    promise: (promise: string, made: boolean) => `${made ? 'se prometió' : 'no se prometió'} ${promise}`,
  },
  en: {
    turn: 'turn',
    minutes: 'minutes',
    or: ' or ',
    and: ' · ',
    fact: (fact: string, known: boolean) => `${fact} ${known ? 'is known' : 'is not known'}`,
    act: (act: string, done: boolean) => `${done ? 'done' : 'not done yet'}: ${act}`,
    promise: (promise: string, made: boolean) => `${promise} ${made ? 'was promised' : 'was not promised'}`,
  },
} as const satisfies Record<Language, unknown>;

function told(test: Test, language: Language): string {
  const words = WORDS[language];
  switch (test.on) {
    case 'figure':
      return `${FIGURE_WORDS[test.figure].title[language]} ${COMPARED[test.is]} ${test.than}`;
    case 'turn':
    case 'minutes':
      return `${words[test.on]} ${COMPARED[test.is]} ${test.than}`;
    case 'band':
      return test.oneOf.map((band) => BAND_WORDS[band].title[language]).join(words.or);
    case 'phase':
      return test.oneOf.map((phase) => PHASE_WORDS[phase].title[language]).join(words.or);
    case 'fact':
      return words.fact(test.fact, test.known);
    case 'act':
      return words.act(ACT_WORDS[test.act].title[language], test.done);
    case 'promise':
      return words.promise(test.promise, test.made);
  }
}

/** All tests of a condition, of which every one must hold; '' where there is none. */
export function conditionTold(when: readonly Test[], language: Language): string {
  return when.map((test) => told(test, language)).join(WORDS[language].and);
}
