/** Errors that nothing else makes good: named, and capping the score, never averaged into it (domain 4.2). */
import type { Conversation, Happening } from '../../conversation/conversation.ts';
import type { Act, Scenario, Words } from '../../scenario/scenario.ts';

export const CRITICAL_ERRORS = [
  'hazard_allowed',
  'insult_or_blow',
  'stayed_in_danger',
  'false_promise',
  'private_data',
] as const;
export type CriticalErrorId = (typeof CRITICAL_ERRORS)[number];

export interface CriticalError {
  readonly id: CriticalErrorId;
  readonly title: Words;
  readonly meaning: Words;
  /** Where it happened, from 1. */
  readonly turn: number;
}

/** No score with a critical error is above this. */
export const CRITICAL_CAP = 39;

const WORDS: Readonly<Record<CriticalErrorId, Pick<CriticalError, 'title' | 'meaning'>>> = {
  hazard_allowed: {
    title: { es: 'Dejó seguir el peligro', en: 'Let the danger go on' },
    meaning: {
      es: 'Por amable que fuera, alguien pudo salir lastimado.',
      en: 'However kind it was, somebody could have been hurt.',
    },
  },
  insult_or_blow: {
    title: { es: 'Devolvió el golpe', en: 'Struck back' },
    meaning: {
      es: 'Un insulto, una amenaza o una mano encima no son respuesta a nada.',
      en: 'An insult, a threat or a hand on somebody is an answer to nothing.',
    },
  },
  stayed_in_danger: {
    title: { es: 'Se quedó ante la amenaza', en: 'Stayed in front of a threat' },
    meaning: {
      es: 'Ante una amenaza física se sale y se pide ayuda; no se negocia.',
      en: 'Faced with a physical threat one leaves and calls help; one does not negotiate.',
    },
  },
  false_promise: {
    title: { es: 'Prometió lo que no podía cumplirse', en: 'Promised what could not be kept' },
    meaning: {
      es: 'Calma un minuto y cuesta el cliente cuando vence.',
      en: 'It calms for a minute and costs the customer when it falls due.',
    },
  },
  private_data: {
    title: { es: 'Contó lo que no era suyo contar', en: 'Told what was not theirs to tell' },
    meaning: {
      es: 'Datos o asuntos de otros no se entregan para librarse de la culpa.',
      en: 'Other people’s data or affairs are not given away to be rid of blame.',
    },
  },
};

const BY_ACT: Readonly<Partial<Record<Act, CriticalErrorId>>> = {
  retaliate: 'insult_or_blow',
  touch_customer: 'insult_or_blow',
  empty_promise: 'false_promise',
  reveal_internals: 'private_data',
};

/** Every critical error of a run, each once, where it first happened. */
export function criticalErrorsOf(conversation: Conversation): readonly CriticalError[] {
  const found = new Map<CriticalErrorId, number>();
  const note = (id: CriticalErrorId, turn: number): void => void (found.has(id) || found.set(id, turn));
  for (const happening of conversation.happenings)
    for (const id of errorsIn(happening, conversation)) note(id, happening.turn);
  return [...found].map(([id, turn]) => ({ id, turn, ...WORDS[id] }));
}

function errorsIn(happening: Happening, { scenario }: Conversation): readonly CriticalErrorId[] {
  if (happening.what === 'mood_changed') return happening.acts.flatMap((act) => errorOf(act, scenario));
  if (happening.what === 'promise_made')
    return scenario.promises[happening.promise]?.feasible === false ? ['false_promise'] : [];
  if (happening.what !== 'contact_ended') return [];
  if (happening.kind === 'hazard_stood') return ['hazard_allowed'];
  return happening.kind === 'unsafe' ? ['stayed_in_danger'] : [];
}

function errorOf(act: Act, { issue }: Scenario): readonly CriticalErrorId[] {
  if (act === 'allow_hazard') return issue.hazard ? ['hazard_allowed'] : [];
  const error = BY_ACT[act];
  return error === undefined ? [] : [error];
}
