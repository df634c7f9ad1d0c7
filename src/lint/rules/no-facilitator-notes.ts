import type { Rule } from '../rule.ts';

export const NO_FACILITATOR_NOTES: Rule = {
  id: 'no-facilitator-notes',
  severity: 'hint',
  document: {
    title: { es: 'Sin notas para quien guía', en: 'No notes for the facilitator' },
    meaning: {
      es: 'Falta «facilitator», o está sin la trampa, la pregunta o el plan.',
      en: '“facilitator” is missing, or lacks the trap, the question or the plan.',
    },
    why: {
      es: 'Quien lleve la situación a una clase necesita saber qué se esconde en ella y qué preguntar.',
      en: 'Whoever takes the scenario to a class needs to know what hides in it and what to ask.',
    },
    what: { es: 'Falta {given} para quien guía.', en: 'The facilitator has no {given}.' },
    mend: {
      es: 'Escriba «facilitator: { trap: …, ask: …, plan: … }», una frase en cada uno.',
      en: 'Write “facilitator: { trap: …, ask: …, plan: … }”, a sentence each.',
    },
    breaks: `#▾
facilitator:
  trap: { es: Ofrecer otra caja sin preguntar., en: Offering another box without asking. }
  plan: { es: Primero con prisa; luego preguntar., en: In a hurry first; then asking. }
`,
    mended: `facilitator:
  trap: { es: Ofrecer otra caja sin preguntar., en: Offering another box without asking. }
  ask: { es: ¿Cuándo supimos qué había dentro?, en: When did we learn what was inside? }
  plan: { es: Primero con prisa; luego preguntar., en: In a hurry first; then asking. }
`,
  },
  *check({ scenario: { facilitator }, card }) {
    if (card.unlisted) return;
    const notes = { trap: facilitator?.trap, ask: facilitator?.ask, plan: facilitator?.plan };
    const missing = Object.entries(notes).flatMap(([note, words]) => (words === undefined ? [note] : []));
    const at = facilitator === undefined ? ['id'] : ['facilitator'];
    if (missing.length > 0) yield { spot: { at, onKey: true }, filled: { given: missing.join(', ') } };
  },
};
