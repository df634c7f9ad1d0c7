import type { Rule } from '../rule.ts';
import { reachedBeats } from '../walking.ts';

const BEAT = `beats:
  #▾
  before:
    customer: { es: ¿Hay alguien ahí?, en: Anybody there? }
    replies:
      - id: one-name
        say: { es: 'Soy {agent}, y me quedo con usted hasta el final.', en: 'I’m {agent}, and I’ll stay with you to the end.' }
        acts: [greet, own_it]
        next: ring
      - id: wait-please
        say: { es: 'Espere en línea, por favor.', en: 'Hold the line, please.' }
        acts: [rush]
        next: end/left-alone
`;

export const UNREACHABLE_BEAT: Rule = {
  id: 'unreachable-beat',
  severity: 'warning',
  document: {
    title: { es: 'Momento al que no se llega', en: 'Beat nobody comes to' },
    meaning: {
      es: 'Desde «opening», ninguna cadena de respuestas lleva a este momento.',
      en: 'From “opening” on, no chain of replies leads to this beat.',
    },
    why: {
      es: 'Lo que se escribió ahí no lo verá nadie. Suele faltar un «next», o quedó uno viejo.',
      en: 'Nobody will ever see what is written there. Usually a “next” is missing, or an old one was left behind.',
    },
    what: { es: 'Ninguna respuesta lleva a «{given}».', en: 'No reply leads to “{given}”.' },
    mend: {
      es: 'Ponga «next: {given}» en alguna respuesta, o quite el momento.',
      en: 'Put “next: {given}” in some reply, or take the beat out.',
    },
    breaks: BEAT,
    mended: `opening: before\n${BEAT.replace('  #▾\n', '')}`,
  },
  isAboutStructure: true,
  *check({ scenario }) {
    const reached = reachedBeats(scenario);
    for (const id of Object.keys(scenario.beats)) {
      if (!reached.has(id)) yield { spot: { at: ['beats', id], onKey: true }, filled: { given: id } };
    }
  },
};
