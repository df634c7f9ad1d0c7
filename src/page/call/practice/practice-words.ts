/** What the help of practice says in both languages. */
import { useSayAll } from '../../words/all-words.ts';
import type { SayAll } from '../../words/all-words.ts';
import type { Language } from '../../../scenario/scenario.ts';

const ENGLISH = {
  tools: 'Help for practice',
  why: 'Why?',
  back: 'One turn back',
  wentBack: 'Back before your last answer.',
  cards: 'Techniques',
  thoughts: 'Thoughts',
  noThought: 'Behind this line there is nothing to read.',
  all: 'All of it',
  close: 'Close',
  did: {
    cooled: (acts: string) => `${acts}: it cooled things down.`,
    heated: (acts: string) => `${acts}: it heated things up.`,
    barely_moved: (acts: string) => `${acts}: it barely moved the temperature.`,
  },
  still: {
    right: 'It was called for all the same.',
    wrong: 'It costs dear all the same.',
  },
  wholeTurn: (turn: number) => `Turn ${turn}, all of it`,
  youSaid: 'You',
  heard: 'What was heard',
  rules: 'What moved, rule by rule',
  idea: (number: string, source: string) => `${source}, idea ${number}`,
  more: 'More on this act',
  cardsHint:
    'What the sources teach, a card each. A card is a technique, not an answer: the words are yours.',
  fitsNow: (count: number) => `Fits this moment (${count})`,
  allCards: (count: number) => `All (${count})`,
  say: 'To say',
  lands: 'Lands',
  fails: 'Does not land',
  from: 'Where it comes from',
  twin: 'The bad advice in its place',
  gap: 'something of this case',
};

type PracticeWords = typeof ENGLISH;

const SPANISH: PracticeWords = {
  tools: 'Ayuda para practicar',
  why: '¿Por qué?',
  back: 'Un turno atrás',
  wentBack: 'Volvió a antes de su última respuesta.',
  cards: 'Técnicas',
  thoughts: 'Pensamientos',
  noThought: 'Detrás de esta línea no hay nada que leer.',
  all: 'Ver todo',
  close: 'Cerrar',
  did: {
    cooled: (acts) => `${acts}: bajó la temperatura.`,
    heated: (acts) => `${acts}: subió la temperatura.`,
    barely_moved: (acts) => `${acts}: apenas movió la temperatura.`,
  },
  still: {
    right: 'Aun así, era lo que tocaba.',
    wrong: 'Aun así, sale caro.',
  },
  wholeTurn: (turn) => `Turno ${turn}, completo`,
  youSaid: 'Usted',
  heard: 'Lo que se oyó',
  rules: 'Qué se movió, regla por regla',
  idea: (number, source) => `${source}, idea ${number}`,
  more: 'Más sobre este acto',
  cardsHint:
    'Lo que enseñan las fuentes, en una ficha cada cosa. Una ficha es una técnica, no una respuesta: las palabras las pone usted.',
  fitsNow: (count) => `Encaja ahora (${count})`,
  allCards: (count) => `Todas (${count})`,
  say: 'Para decir',
  lands: 'Cae bien',
  fails: 'Cae mal',
  from: 'De dónde viene',
  twin: 'El mal consejo en su lugar',
  gap: 'algo de este caso',
};

const WORDS: Readonly<Record<Language, PracticeWords>> = { es: SPANISH, en: ENGLISH };

export const practiceWords = (language: Language): PracticeWords => WORDS[language];

export interface SayPractice extends SayAll {
  readonly helps: PracticeWords;
}
export function useSayPractice(): SayPractice {
  const say = useSayAll();
  return { ...say, helps: practiceWords(say.state.language) };
}
