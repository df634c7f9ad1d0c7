/** What is said around a verdict the learner does not share. */
import type { Language } from '../../../scenario/scenario.ts';

const ENGLISH = {
  disagree: 'I disagree',
  intro: 'Say why. It stays with this run in your record, and it is how verdicts get better.',
  reason: 'What the verdict misses',
  reasonMissing: 'Say in a few words what it misses.',
  preferred: 'What would have been better to say there',
  noneNamed: 'Nothing in particular',
  ownWords: 'Something else, in my words',
  instead: 'Your words',
  keep: 'Keep my objection',
  cancel: 'Never mind',
  disputed: 'You disagree:',
  rather: 'You would rather have said:',
  change: 'Change it',
  takeBack: 'Take it back',
  took: 'Taken back.',
  turn: (turn: number) => `turn ${turn}`,
  verdicts: {
    outcome: 'what it was worth',
    score: 'the score',
    pivot: 'where it turned',
    turn: 'the reasons',
  },
};
type DisagreeWords = typeof ENGLISH;

const SPANISH: DisagreeWords = {
  disagree: 'No estoy de acuerdo',
  intro: 'Diga por qué. Queda con esta conversación en su historial, y así mejoran los veredictos.',
  reason: 'Lo que el veredicto no ve',
  reasonMissing: 'Diga en pocas palabras qué es lo que no ve.',
  preferred: 'Qué habría sido mejor decir ahí',
  noneNamed: 'Nada en particular',
  ownWords: 'Otra cosa, con mis palabras',
  instead: 'Sus palabras',
  keep: 'Guardar mi objeción',
  cancel: 'Dejarlo así',
  disputed: 'Usted no está de acuerdo:',
  rather: 'Usted habría preferido decir:',
  change: 'Cambiarla',
  takeBack: 'Retirarla',
  took: 'Retirada.',
  turn: (turn) => `turno ${turn}`,
  verdicts: {
    outcome: 'lo que valió',
    score: 'la puntuación',
    pivot: 'dónde se decidió',
    turn: 'los motivos',
  },
};

export const DISAGREE_WORDS: Record<Language, DisagreeWords> = { es: SPANISH, en: ENGLISH };
