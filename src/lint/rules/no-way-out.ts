import type { Rule } from '../rule.ts';
import { beatsWithAWayOut, reachedBeats } from '../walking.ts';

const around = (last: string): string => `beats:
  #▾
  need:
    customer: { es: ¿Y mi paquete?, en: And my parcel? }
    replies:
      - id: let-me-look
        say: { es: 'Desde el martes sin la caja: la busco yo ahora mismo.', en: 'No box since Tuesday: I’m looking for it right now.' }
        acts: [paraphrase, own_it]
        specific: true
        next: waiting
      - id: hold-on
        say: { es: 'Un momentito, por favor.', en: 'One moment, please.' }
        acts: [rush]
        next: waiting
  #▾
  waiting:
    customer: { es: Sigo esperando., en: I’m still waiting. }
    replies:
      - id: found-it
        say: { es: 'Está en el depósito de la calle Sur; sale a las cuatro.', en: 'It is at the South Street depot; it leaves at four.' }
        acts: [remedy]
        specific: true
        next: ${last}
      - id: bear-with-me
        say: { es: 'Le agradezco muchísimo su paciencia.', en: 'Thank you so much for your patience.' }
        acts: [scripted_courtesy]
        next: need
`;

export const NO_WAY_OUT: Rule = {
  id: 'no-way-out',
  severity: 'error',
  document: {
    title: { es: 'Vueltas sin salida', en: 'Round and round with no way out' },
    meaning: {
      es: 'Desde este momento, ninguna cadena de respuestas llega a un final.',
      en: 'From this beat on, no chain of replies ever comes to an ending.',
    },
    why: {
      es: 'Quien practica queda dando vueltas hasta que el cliente se canse, haga lo que haga.',
      en: 'Whoever practises goes round in circles until the customer tires, whatever they do.',
    },
    what: {
      es: 'Desde «{given}» no se llega a ningún final.',
      en: 'From “{given}” no ending can be reached.',
    },
    mend: {
      es: 'Haga que alguna respuesta lleve a «end/…» o a un momento que tenga salida.',
      en: 'Let some reply lead to “end/…”, or to a beat that has a way out.',
    },
    breaks: around('need'),
    mended: around('end/on-the-way').replaceAll('  #▾\n', ''),
  },
  isAboutStructure: true,
  *check({ scenario }) {
    const open = beatsWithAWayOut(scenario);
    for (const id of reachedBeats(scenario)) {
      const isWritten = scenario.beats[id] !== undefined;
      if (isWritten && !open.has(id))
        yield { spot: { at: ['beats', id], onKey: true }, filled: { given: id } };
    }
  },
};
