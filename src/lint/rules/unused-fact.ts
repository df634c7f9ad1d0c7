import type { Reply } from '../../scenario/scenario.ts';
import { inAllBeats } from '../once-a-beat.ts';
import type { Rule } from '../rule.ts';

const story = (name: string): string => `story:
  - says:
      es: 'Dentro va el vestido de mi hermana, y la boda es el sábado.'
      en: 'My sister’s dress is in it, and the wedding is on Saturday.'
    reveals: wedding-on-saturday
  - says: { es: 'Llamé ayer y me colgaron.', en: 'I rang yesterday and they hung up.' }
${name}`;

/** Facts that a reply carries or asks for. */
function factsIn({ uses, when }: Reply): readonly string[] {
  return when.length === 0
    ? uses
    : [...uses, ...when.flatMap((test) => (test.on === 'fact' ? test.fact : []))];
}

const factsWritten = inAllBeats(({ replies }) => replies.flatMap(factsIn));

export const UNUSED_FACT: Rule = {
  id: 'unused-fact',
  severity: 'hint',
  document: {
    title: { es: 'Hecho que no cambia nada', en: 'A fact that changes nothing' },
    meaning: {
      es: 'La historia revela un hecho y ninguna respuesta lo usa ni lo pide.',
      en: 'The story reveals a fact, and no reply uses it or asks for it.',
    },
    why: {
      es: 'Escuchar debe abrir puertas: si lo que se supo no sirve, no hacía falta escuchar.',
      en: 'Listening should open doors: if what was learned is of no use, there was no need to listen.',
    },
    what: { es: 'Ninguna respuesta usa el hecho «{given}».', en: 'No reply uses the fact “{given}”.' },
    mend: {
      es: 'Escriba una respuesta con «uses: [{given}]», o quite «reveals».',
      en: 'Write a reply with “uses: [{given}]”, or take “reveals” out.',
    },
    breaks: story(`    #        ▾
    reveals: rang-yesterday
`),
    mended: story(''),
  },
  isAboutStructure: true,
  *check({ scenario }) {
    const baits = scenario.persona.baits.flatMap(({ replies }) => replies);
    const used = new Set([...baits.flatMap(factsIn), ...factsWritten(scenario)]);
    for (const [index, { reveals }] of scenario.story.entries()) {
      if (reveals !== undefined && !used.has(reveals))
        yield { spot: { at: ['story', index, 'reveals'] }, filled: { given: reveals } };
    }
  },
};
