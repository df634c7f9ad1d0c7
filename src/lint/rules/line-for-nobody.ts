import type { Answer, Beat, LinesByBand, Pointer } from '../../scenario/scenario.ts';
import { inAllBeats } from '../once-a-beat.ts';
import type { Rule } from '../rule.ts';
import { pointerTo, repliesIn } from '../walking.ts';

/** Every group of lines of a beat, with where it stands. */
function groupsIn(beat: Beat): readonly (readonly [LinesByBand | Answer, Pointer])[] {
  const answers = repliesIn(beat).map(
    (placed) => [placed.reply.answer, pointerTo(placed, 'answer')] as const,
  );
  return [[beat.customer, ['beats', beat.id, 'customer']], ...answers];
}

/** Whom single lines are for, and where that is said. */
const meant = inAllBeats((beat) =>
  groupsIn(beat).flatMap(([groups, at]) =>
    Object.entries(groups).flatMap(([under, variants]) =>
      variants.flatMap(({ for: whom }, index) =>
        whom === undefined ? [] : [{ whom, at: [...at, under, index, 'for'] }],
      ),
    ),
  ),
);

const ring = (mark: string, whom: string): string => `beats:
  need:
    customer:
      any:
        - { es: '¿Y ahora qué?', en: 'And what now?' }
        - says: { es: '¿Qué sigue, por partes?', en: 'What comes next, step by step?' }
${mark}          for: ${whom}
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

export const LINE_FOR_NOBODY: Rule = {
  id: 'line-for-nobody',
  severity: 'warning',
  document: {
    title: { es: 'Línea para quien no viene', en: 'A line for somebody who does not come' },
    meaning: {
      es: 'Una línea es solo para un personaje («for») que la situación no pide en «persona» ni admite en «also».',
      en: 'A line is for one persona alone (“for”) that the scenario neither asks for under “persona” nor allows under “also”.',
    },
    why: {
      es: 'No la dirá nadie: con los demás personajes se calla.',
      en: 'Nobody will say it: with every other persona it stays unsaid.',
    },
    what: { es: '«{given}» no viene a esta situación.', en: '“{given}” does not come to this scenario.' },
    mend: {
      es: 'Agregue «{given}» a «also», o quite «for».',
      en: 'Add “{given}” to “also”, or take “for” out.',
    },
    breaks: ring('          #    ▾\n', 'analyst'),
    mended: `also: [analyst]\n${ring('', 'analyst')}`,
  },
  *check({ scenario }) {
    const coming = [scenario.persona, ...scenario.also].map(({ id }) => id);
    for (const { whom, at } of meant(scenario))
      if (!coming.includes(whom)) yield { spot: { at }, filled: { given: whom } };
  },
};
