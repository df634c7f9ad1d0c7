/** What a debrief says of own sentences and predictions, in both languages. */
import type { Language } from '../../../scenario/scenario.ts';
import type { Prediction } from '../../../records/records.ts';
import { useSayAll } from '../../words/all-words.ts';
import type { SayAll } from '../../words/all-words.ts';

type Arrows = Readonly<Record<Prediction['arrow'], string>>;

const ENGLISH = {
  predictions: 'Your predictions',
  rate: (right: number, made: number) => `${right} of ${made} right`,
  chance: 'Guessing hits one in three. This is told apart: it is no part of the score.',
  few: 'Too few to say more.',
  missed: 'Where it went otherwise',
  allRight: 'You saw every turn coming.',
  thought: { up: 'You said hotter', same: 'You said the same', down: 'You said cooler' } satisfies Arrows,
  went: { up: 'it got hotter', same: 'it stayed the same', down: 'it cooled' } satisfies Arrows,
  turn: (turn: number) => `Turn ${turn}`,
  heard: 'What they heard:',
  ownWords: 'Your own words',
  aloud: 'said aloud',
  found: 'In it, by your own check:',
  techniques: 'In your own sentences',
  sentences: (said: number, written: number) =>
    `${said} ${said === 1 ? 'sentence' : 'sentences'} of your own, ${written} of them written.`,
  byCheck: 'By your own check against the reply you picked:',
  times: (count: number) => `${count}×`,
};
export type SaidWords = typeof ENGLISH;

const SPANISH: SaidWords = {
  predictions: 'Lo que anticipó',
  rate: (right, made) => `${right} de ${made} acertadas`,
  chance: 'Al azar se acierta una de cada tres. Va aparte: no entra en el puntaje.',
  few: 'Son muy pocas para decir más.',
  missed: 'Donde fue distinto',
  allRight: 'Vio venir todos los turnos.',
  thought: { up: 'Dijo que se enojaría más', same: 'Dijo que seguiría igual', down: 'Dijo que se calmaría' },
  went: { up: 'se enojó más', same: 'siguió igual', down: 'se calmó' },
  turn: (turn) => `Turno ${turn}`,
  heard: 'Lo que oyó:',
  ownWords: 'Sus propias palabras',
  aloud: 'dichas en voz alta',
  found: 'Según su propia revisión, tenía:',
  techniques: 'En sus propias frases',
  sentences: (said, written) =>
    `${said} ${said === 1 ? 'frase propia' : 'frases propias'}; por escrito, ${written}.`,
  byCheck: 'Según su propia revisión frente a la respuesta elegida:',
  times: (count) => `${count}×`,
};

const WORDS: Readonly<Record<Language, SaidWords>> = { es: SPANISH, en: ENGLISH };

export interface SaySaid extends SayAll {
  readonly told: SaidWords;
}
export function useSaySaid(): SaySaid {
  const say = useSayAll();
  return { ...say, told: WORDS[say.state.language] };
}
