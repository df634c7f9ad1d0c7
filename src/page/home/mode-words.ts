/** The four ways to play a run in words: what each is called, and the one sentence that says what it does. */
import type { RunMode } from '../../records/records.ts';
import type { Language } from '../../scenario/scenario.ts';

interface Told {
  readonly name: string;
  readonly does: string;
}
interface ModeWords {
  readonly ask: string;
  readonly modes: Readonly<Record<RunMode, Told>>;
  /** The switch that shows what the customer thinks. */
  readonly thoughts: string;
  readonly thoughtsHint: string;
}

const SPANISH: ModeWords = {
  ask: '¿Cómo quiere jugar?',
  modes: {
    practice: {
      name: 'Práctica',
      does: 'Con ayuda a la mano: por qué pasó, un turno atrás y fichas de técnicas.',
    },
    say_it_first: {
      name: 'Dígalo primero',
      does: 'Las respuestas quedan tapadas hasta que usted diga una frase propia.',
    },
    assessment: {
      name: 'Evaluación',
      does: 'Solo la conversación hasta el final: sin ayuda y sin volver atrás.',
    },
    explore: {
      name: 'Explorar',
      does: 'Todo a la vista: cifras y lo que la persona piensa. No cuenta ni se guarda.',
    },
  },
  thoughts: 'Mostrar lo que la persona piensa',
  thoughtsHint: 'Solo en práctica.',
};

const ENGLISH: ModeWords = {
  ask: 'How do you want to play?',
  modes: {
    practice: {
      name: 'Practice',
      does: 'With help at hand: why it happened, one turn back, and technique cards.',
    },
    say_it_first: {
      name: 'Say it first',
      does: 'The replies stay covered until you have said a sentence of your own.',
    },
    assessment: {
      name: 'Assessment',
      does: 'Nothing but the conversation until the end: no help, no going back.',
    },
    explore: {
      name: 'Explore',
      does: 'Everything in sight: figures, and what the person thinks. It does not count and is not kept.',
    },
  },
  thoughts: 'Show what the person thinks',
  thoughtsHint: 'In practice only.',
};

export const modeWords = (language: Language): ModeWords => (language === 'es' ? SPANISH : ENGLISH);

/** What a mode is called. */
export const modeName = (mode: RunMode, language: Language): string => modeWords(language).modes[mode].name;
