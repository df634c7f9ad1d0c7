/** Those who mean well and do not look: the courteous, the quick, the soft, the hopeful, the late. */
import { scripted } from './scripted.ts';

/** Nobody who means well hurts people; those who do not are listed for themselves. */
const MEANS_WELL = { harm: -10, giving_in: -6, safety: -6, limit: -6 } as const;

export const PARROT = scripted({
  id: 'parrot',
  words: {
    title: { es: 'El loro cortés', en: 'The courteous parrot' },
    meaning: {
      es: 'Saluda, lamenta y agradece en fórmulas aprendidas, diga lo que diga el cliente.',
      en: 'Greets, regrets and thanks in set phrases, whatever the customer says.',
    },
  },
  lines: [
    'greet',
    'scripted_courtesy',
    'regret',
    'thank',
    'own_apology',
    'scripted_courtesy',
    'thank',
    'regret',
    'own_apology',
  ],
  taste: {
    acts: { scripted_courtesy: 8, regret: 7, thank: 6, greet: 5, false_apology: -2 },
    families: { ...MEANS_WELL, feeling: 4, apology: 5, respect: 4 },
  },
});

export const FIXER = scripted({
  id: 'fixer',
  words: {
    title: { es: 'El resolvedor', en: 'The fixer' },
    meaning: {
      es: 'Da la solución de entrada, la repite si no entra, y cierra.',
      en: 'Offers the solution at once, offers it again when it does not take, and closes.',
    },
  },
  lines: ['remedy', 'remedy', 'explain', 'confirm', 'act_now', 'follow_up'],
  taste: {
    acts: { listen: -4, breathe: -4, rush: -2 },
    families: { ...MEANS_WELL, remedy: 8, closing: 7, ownership: 3, transfer: -4 },
  },
});

export const PUSHOVER = scripted({
  id: 'pushover',
  words: {
    title: { es: 'El que cede', en: 'The pushover' },
    meaning: {
      es: 'Pide perdón y concede lo que le pidan, con tal de que no griten.',
      en: 'Apologises and grants whatever is asked, so long as the shouting stops.',
    },
  },
  lines: ['greet', 'own_apology', 'capitulate', 'goodwill_gesture', 'capitulate', 'confirm'],
  taste: {
    acts: { capitulate: 12, allow_hazard: 12, empty_promise: 6 },
    families: { harm: -10, limit: -10, honest_no: -12, bait_refusal: -3, apology: 7, feeling: 3, remedy: 5 },
  },
});

export const OVER_PROMISER = scripted({
  id: 'over-promiser',
  words: {
    title: { es: 'El que promete de más', en: 'The over-promiser' },
    meaning: {
      es: 'Promete hoy lo que mañana nadie podrá cumplir.',
      en: 'Promises today what nobody can keep tomorrow.',
    },
  },
  lines: ['greet', 'empty_promise', 'own_apology', 'empty_promise', 'confirm', 'act_now', 'follow_up'],
  taste: {
    acts: { empty_promise: 15, capitulate: 6 },
    families: { harm: -10, limit: -6, honest_no: -8, closing: 6, remedy: 6, ownership: 4 },
  },
});

export const PROCRASTINATOR = scripted({
  id: 'procrastinator',
  words: {
    title: { es: 'El que lo deja para después', en: 'The procrastinator' },
    meaning: {
      es: 'Primero lo agradable; el no, al final o nunca. Por escrito, contesta tarde.',
      en: 'Pleasant things first; the no comes last, or never. In writing, answers late.',
    },
  },
  lines: [
    'greet',
    'listen',
    'empathise',
    'paraphrase',
    'thank',
    'ask_open',
    'explain',
    'offer_choice',
    'no_with_alternative',
    'thank',
  ],
  taste: {
    acts: { allow_hazard: -1 },
    families: {
      harm: -10,
      giving_in: -6,
      limit: -10,
      safety: -8,
      honest_no: -8,
      transfer: -6,
      listening: 5,
      feeling: 5,
      understanding: 4,
      respect: 4,
      remedy: 1,
      closing: -2,
    },
  },
  minutes: 45,
});
