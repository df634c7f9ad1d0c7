import { ACT_FAMILY } from '../../scenario/scenario.ts';
import type { ActClass, Reply, Scenario } from '../../scenario/scenario.ts';
import { isWellMeant } from '../judging.ts';
import type { Rule } from '../rule.ts';

/** What is right once the person has been heard, and lands weakly before. */
const LATER: readonly ActClass[] = ['remedy', 'apology', 'closing'];

/** Beats where nobody has been heard yet: the opening, and where its replies lead. */
function earlyBeats({ opening, beats }: Scenario): readonly string[] {
  const next = (beats[opening]?.replies ?? []).flatMap((reply) => reply.next ?? []);
  return [opening, ...next.filter((id) => beats[id] !== undefined)];
}

function isTooSoon(reply: Reply): boolean {
  return (
    reply.when.length === 0 && isWellMeant(reply) && reply.acts.some((act) => LATER.includes(ACT_FAMILY[act]))
  );
}

const ringWith = (acts: string, es: string, en: string): string => `beats:
  ring:
    replies:
      - id: send-another
        say: { es: '${es}', en: '${en}' }
        acts: [${acts}]
        next: end/another-box
`;
const NEED = `  need:
    customer: { es: '¿Y ahora qué?', en: 'And what now?' }
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
const ANOTHER = ['Le mando otra caja hoy mismo.', 'I will send you another box today.'] as const;

export const NOTHING_TOO_SOON: Rule = {
  id: 'nothing-too-soon',
  severity: 'hint',
  document: {
    title: { es: 'Nada bueno a destiempo', en: 'Nothing right at the wrong time' },
    meaning: {
      es: 'Al empezar nadie puede disculparse, reparar o cerrar antes de haber escuchado.',
      en: 'In the beginning nobody can apologise, repair or close before having listened.',
    },
    why: {
      es: 'Lo más difícil de aprender es que la misma frase sirve después y ahora no. Para eso tiene que poder decirse ahora.',
      en: 'The hardest thing to learn is that the same sentence works later and not now. For that, it must be there to be said now.',
    },
    what: {
      es: 'Desde «{given}» no hay ninguna respuesta buena dicha antes de tiempo.',
      en: 'From “{given}” on there is no good reply said too soon.',
    },
    mend: {
      es: 'Ofrezca ya al principio una solución o una disculpa, sin saber todavía qué pasó.',
      en: 'Offer a remedy or an apology right at the start, before anybody knows what happened.',
    },
    breaks: `#        ▾\nopening: ring\n${ringWith('rush', 'Otra caja y listo.', 'Another box, and done.')}${NEED}`,
    mended: `opening: ring\n${ringWith('remedy', ...ANOTHER)}${NEED}`,
  },
  isAboutStructure: true,
  *check({ scenario }) {
    // Where something dangerous goes on, acting at once is no mistake.
    if (scenario.issue.hazard) return;
    const early = earlyBeats(scenario).flatMap((id) => scenario.beats[id]?.replies ?? []);
    if (!early.some(isTooSoon)) yield { spot: { at: ['opening'] }, filled: { given: scenario.opening } };
  },
};
