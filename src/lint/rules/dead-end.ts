import { isDeadEnd, reachedBeats } from '../walking.ts';
import type { Rule } from '../rule.ts';

const beatWith = (next: string): string => `beats:
  #▾
  need:
    customer: { es: '¿Y ahora qué?', en: 'And now?' }
    replies:
      - id: look-for-it
        say: { es: 'La busco yo, y lo llamo hoy a las seis.', en: 'I will find it and ring you at six today.' }
        acts: [own_it, follow_up]
        specific: true
        promise: call-at-six${next}
      - id: one-moment
        say: { es: 'Un momentito, por favor.', en: 'One moment, please.' }
        acts: [rush]
`;

export const DEAD_END: Rule = {
  id: 'dead-end',
  severity: 'error',
  document: {
    title: { es: 'Callejón sin salida', en: 'Dead end' },
    meaning: {
      es: 'Todas las respuestas de este momento se quedan en él.',
      en: 'Every reply of this beat stays on it.',
    },
    why: {
      es: 'Elija lo que elija, quien practica ve el mismo momento hasta que el cliente se canse.',
      en: 'Whatever they choose, whoever practises sees the same beat until the customer tires.',
    },
    what: { es: 'De «{given}» no sale ninguna respuesta.', en: 'No reply leads away from “{given}”.' },
    mend: {
      es: 'Dé a una respuesta «next:» con otro momento o con «end/…».',
      en: 'Give a reply “next:” with another beat or with “end/…”.',
    },
    breaks: beatWith(''),
    mended: beatWith('\n        next: end/on-the-way').replace('  #▾\n', ''),
  },
  isAboutStructure: true,
  *check({ scenario }) {
    for (const id of reachedBeats(scenario)) {
      const beat = scenario.beats[id];
      if (beat !== undefined && isDeadEnd(beat))
        yield { spot: { at: ['beats', id], onKey: true }, filled: { given: id } };
    }
  },
};
