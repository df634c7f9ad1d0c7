/** What own sentences and predictions say in both languages. */
import type { Language } from '../../../scenario/scenario.ts';
import { useSay } from '../../say.ts';
import type { Say } from '../../say.ts';
import type { Arrow } from './arrow-of.ts';

const ENGLISH = {
  ask: 'What would you say now?',
  how: 'Say it aloud, or write it. The replies come after that.',
  private: 'Whatever you say stays with you; what you write stays in this browser. Nothing is sent.',
  placeholder: 'Your sentence…',
  covered: (count: number) => (count === 1 ? '1 reply, covered' : `${count} replies, covered`),
  aloud: 'I have said it aloud',
  written: 'That is what I would say',
  left: (count: number) =>
    count === 0 ? 'No more room.' : `Room for ${count} more character${count === 1 ? '' : 's'}.`,
  shortcut: 'Ctrl + Enter uncovers the replies.',
  nearest: 'Pick the reply nearest to yours',
  nearestAloud: 'Pick the reply nearest to what you said.',
  yours: 'Yours',
  yoursAloud: 'said aloud',
  picked: 'The reply you picked',
  check: 'Was this in yours?',
  checkHint: 'Mark what was. Only you will know.',
  arrowsAsk: 'How will they take it?',
  arrows: { up: 'Hotter', same: 'The same', down: 'Cooler' } satisfies Record<Arrow, string>,
  skip: 'Skip',
  guessed: {
    up: 'You saw it coming: it got hotter.',
    same: 'You saw it coming: it stayed the same.',
    down: 'You saw it coming: it cooled.',
  } satisfies Record<Arrow, string>,
  notQuite: {
    up: 'Not quite: it got hotter.',
    same: 'Not quite: it stayed the same.',
    down: 'Not quite: it cooled.',
  } satisfies Record<Arrow, string>,
};

export type SayFirstWords = typeof ENGLISH;

const SPANISH: SayFirstWords = {
  ask: '¿Qué diría usted ahora?',
  how: 'Dígalo en voz alta o escríbalo. Después aparecen las respuestas.',
  private: 'Lo que diga queda con usted; lo que escriba queda en este navegador. No se envía nada.',
  placeholder: 'Su frase…',
  covered: (count) => (count === 1 ? '1 respuesta tapada' : `${count} respuestas tapadas`),
  aloud: 'Ya lo dije en voz alta',
  written: 'Eso es lo que diría',
  left: (count) =>
    count === 0 ? 'No cabe más.' : count === 1 ? 'Cabe 1 letra más.' : `Caben ${count} letras más.`,
  shortcut: 'Ctrl + Enter destapa las respuestas.',
  nearest: 'Elija la respuesta más parecida a la suya',
  nearestAloud: 'Elija la respuesta más parecida a lo que dijo.',
  yours: 'La suya',
  yoursAloud: 'dicha en voz alta',
  picked: 'La respuesta que eligió',
  check: '¿Estaba esto en la suya?',
  checkHint: 'Marque lo que sí estaba. Solo usted lo sabrá.',
  arrowsAsk: '¿Cómo cree que lo va a tomar?',
  arrows: { up: 'Se enoja más', same: 'Sigue igual', down: 'Se calma' },
  skip: 'Omitir',
  guessed: {
    up: 'Usted lo vio venir: se enojó más.',
    same: 'Usted lo vio venir: siguió igual.',
    down: 'Usted lo vio venir: se calmó.',
  },
  notQuite: {
    up: 'No del todo: se enojó más.',
    same: 'No del todo: siguió igual.',
    down: 'No del todo: se calmó.',
  },
};

const WORDS: Readonly<Record<Language, SayFirstWords>> = { es: SPANISH, en: ENGLISH };

export interface SaySayFirst extends Say {
  readonly asks: SayFirstWords;
}
export function useSaySayFirst(): SaySayFirst {
  const say = useSay();
  return { ...say, asks: WORDS[say.state.language] };
}
