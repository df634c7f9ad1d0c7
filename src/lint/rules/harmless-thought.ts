import { ACT_FAMILY } from '../../scenario/scenario.ts';
import type { Rule } from '../rule.ts';

const beat = (mark: string, leaks: string): string => `beats:
  need:
    customer: { es: '¿Y ahora qué?', en: 'And what now?' }
    thought:
      says: { es: Otra vez lo mismo., en: The same thing again. }
${mark}      leaks: ${leaks}
    replies:
      - id: ring-at-six
        say: { es: 'La busco yo y la llamo a las seis.', en: 'I will find it and ring you at six.' }
        acts: [own_it]
        specific: true
        promise: call-at-six
        next: end/on-the-way
      - id: the-carrier
        say: { es: 'Eso fue el transportista.', en: 'That was the carrier.' }
        acts: [blame_supplier]
        next: end/left-alone
`;

export const HARMLESS_THOUGHT: Rule = {
  id: 'harmless-thought',
  severity: 'warning',
  document: {
    title: { es: 'Pensamiento que no daña', en: 'A thought that does no harm' },
    meaning: {
      es: 'Un pensamiento propio deja escapar, en «leaks», un acto que no hiere a nadie.',
      en: 'A thought of the trainee’s own lets slip, under “leaks”, an act that hurts nobody.',
    },
    why: {
      es: 'El ejercicio es apartar un juicio antes de contestar. Si lo que se escapa no daña, apartarlo no enseña nada.',
      en: 'The exercise is to set a judgement aside before answering. Where what slips out does no harm, setting it aside teaches nothing.',
    },
    what: { es: '«{given}» no daña a nadie.', en: '“{given}” hurts nobody.' },
    mend: {
      es: 'Nombre lo que el cliente oiría de ese juicio: blame_customer, rush, deny_problem…',
      en: 'Name what the customer would hear of that judgement: blame_customer, rush, deny_problem …',
    },
    breaks: beat('      #      ▾\n', 'thank'),
    mended: beat('', 'blame_customer'),
  },
  *checkBeat({ id, thought }) {
    if (thought !== undefined && ACT_FAMILY[thought.leaks] !== 'harm')
      yield { spot: { at: ['beats', id, 'thought', 'leaks'] }, filled: { given: thought.leaks } };
  },
};
