import { replyIn } from '../example.ts';
import type { Rule } from '../rule.ts';

/** Characters a reply may have: what fits its button, and a line read aloud from the back of a room. */
const MOST = 150;

export const REPLY_TOO_LONG: Rule = {
  id: 'reply-too-long',
  severity: 'warning',
  document: {
    title: { es: 'Respuesta demasiado larga', en: 'Reply too long' },
    meaning: {
      es: `Lo que dice quien practica pasa de ${MOST} caracteres.`,
      en: `What the trainee says is longer than ${MOST} characters.`,
    },
    why: {
      es: 'No cabe en su botón ni en el proyector, y nadie habla así con alguien enojado.',
      en: 'It does not fit its button or the projector, and nobody talks like that to somebody angry.',
    },
    what: {
      es: 'La respuesta tiene {given} caracteres; caben {most}.',
      en: 'The reply has {given} characters; {most} fit.',
    },
    mend: { es: 'Diga una sola cosa.', en: 'Say one thing only.' },
    breaks: replyIn(
      'need',
      '- id: the-carrier',
      'say:',
      '  es: Fue el transportista.',
      '  #   ▾',
      '  en: That will have been the carrier once again, I am afraid, because with them it really is always the very same story every single week, believe me when I say it.',
      'acts: [blame_supplier]',
      'next: end/left-alone',
    ),
    mended: replyIn(
      'need',
      '- id: the-carrier',
      'say: { es: Fue el transportista., en: That was the carrier. }',
      'acts: [blame_supplier]',
      'next: end/left-alone',
    ),
  },
  checkText({ text, voice, at }) {
    if (voice !== 'trainee' || text.length <= MOST) return null;
    return { spot: { at }, filled: { given: text.length, most: MOST } };
  },
};
