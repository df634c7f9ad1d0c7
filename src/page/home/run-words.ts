/** What can be set for the next run beside its mode, in words. */
import type { Language } from '../../scenario/scenario.ts';

const ENGLISH = {
  predicts: 'Predict the reaction',
  predictsHint:
    'Before they react, you say which way the mood will go: ↑ → ↓. Your hits are counted apart from the score.',
  extendedTime: 'Extended time',
  extendedHint: 'No silence falls by itself, however long you take. It is written down with the result.',
  /** On live channels alone. */
  silence: 'Reading is not timed. After that, a long silence is heard as one, with a word before it.',
  fixed: 'The seed comes from a fixed list, the same for everybody.',
  nth: (nth: number) => `This is your assessment no. ${nth} here; it counts once it has begun.`,
  linkSeed: 'The seed in the link is not used.',
};
export type RunWords = typeof ENGLISH;

const SPANISH: RunWords = {
  predicts: 'Anticipar la reacción',
  predictsHint:
    'Antes de que reaccione, usted dice hacia dónde irá el ánimo: ↑ → ↓. Sus aciertos se cuentan aparte de la puntuación.',
  extendedTime: 'Tiempo ampliado',
  extendedHint: 'Ningún silencio cae solo, por mucho que se tome. Queda anotado con el resultado.',
  silence: 'Leer no tiene límite. Después, un silencio largo se oye como tal, y antes se le avisa.',
  fixed: 'La semilla sale de una lista fija, igual para todas las personas.',
  nth: (nth) => `Es su evaluación n.º ${nth} aquí; cuenta desde que empieza.`,
  linkSeed: 'La semilla del enlace no se usa.',
};

export const runWords = (language: Language): RunWords => (language === 'es' ? SPANISH : ENGLISH);
