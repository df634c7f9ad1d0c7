import { isWellMeant } from '../judging.ts';
import type { Rule } from '../rule.ts';

const beat = (last: string): string => `beats:
  #▾
  need:
    customer: { es: '¿Y ahora qué?', en: 'And now?' }
    replies:
      - id: look-for-it
        say: { es: 'La busco yo, y lo llamo hoy a las seis.', en: 'I will find it and ring you at six today.' }
        acts: [own_it, follow_up]
        specific: true
        promise: call-at-six
        next: end/on-the-way
      - id: ${last}
`;
const ASK = `what-is-inside
        say: { es: 'Antes dígame: ¿qué viene dentro?', en: 'First tell me: what is in it?' }
        acts: [ask_open]
        next: end/on-the-way`;
const BLAME = `the-carrier
        say: { es: 'Eso fue el transportista, créame.', en: 'That was the carrier, believe me.' }
        acts: [blame_supplier]
        next: end/left-alone`;

export const NOTHING_TO_RESIST: Rule = {
  id: 'nothing-to-resist',
  severity: 'warning',
  document: {
    title: { es: 'Momento sin tentación', en: 'Nothing to resist' },
    meaning: {
      es: 'En este momento todas las respuestas son buenas.',
      en: 'At this beat every reply is a good one.',
    },
    why: {
      es: 'Se aprende dejando pasar lo que uno diría sin pensar; si no está en la mesa, no se practica.',
      en: 'People learn by letting go what they would have said unthinking; off the table, it is not practised.',
    },
    what: { es: '«{given}» no ofrece ninguna respuesta equivocada.', en: '“{given}” offers no wrong reply.' },
    mend: {
      es: 'Agregue la que oye todos los días: amable, creíble y equivocada.',
      en: 'Add the one you hear every day: polite, believable and wrong.',
    },
    breaks: beat(ASK),
    mended: beat(BLAME).replace('  #▾\n', ''),
  },
  *checkBeat({ id, replies }) {
    if (replies.every(isWellMeant)) yield { spot: { at: ['beats', id], onKey: true }, filled: { given: id } };
  },
};
