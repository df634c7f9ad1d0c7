import type { LookParts } from '../../scenario/scenario.ts';
import type { Finding, Rule } from '../rule.ts';

const customer = (look: string): string => `customer:
  name: { es: Elena Ruiz, en: Helen Ross }
  gender: feminine
  look:
    age: 61
    hair: { cut: bun, colour: grey }
${look}`;

/** Clothes that close under the chin, or that have nothing under them. */
const CLOSED: ReadonlySet<string> = new Set(['sweater', 'turtleneck', 'polo', 'blouse', 'dress', 'tunic']);
/** Where a tie is seen between collar and buttons. */
const TAKES_TIE: ReadonlySet<string> = new Set(['suit', 'cardigan']);
/** What a headscarf lies over. */
const UNDER_SCARF: ReadonlySet<string> = new Set(['earrings', 'hoops', 'hearing_aid', 'pearls', 'chain']);
const COVERS: ReadonlySet<string> = new Set(['headscarf', 'turban']);

function unseen(part: string, over: string, steps: readonly string[]): Finding {
  return {
    spot: { at: ['customer', 'look', ...steps], words: part },
    filled: { given: part, other: over },
  };
}

function* hiddenDetails({ details = {}, hair, wears }: LookParts): Iterable<Finding> {
  for (const name of Object.keys(details)) {
    if (hair?.cut === 'headscarf' && UNDER_SCARF.has(name)) yield unseen(name, hair.cut, ['details']);
    if (name === 'tie' && wears?.cut && !TAKES_TIE.has(wears.cut)) yield unseen(name, wears.cut, ['details']);
  }
}

function* hiddenClothes({ glasses, hair, wears }: LookParts): Iterable<Finding> {
  if (glasses?.shape === 'pushed_up' && hair?.cut && COVERS.has(hair.cut))
    yield unseen('pushed_up', hair.cut, ['glasses']);
  if (wears?.under && wears.cut && CLOSED.has(wears.cut)) yield unseen('under', wears.cut, ['wears']);
}

export const UNSEEN_PART: Rule = {
  id: 'unseen-part',
  severity: 'warning',
  document: {
    title: { es: 'Un rasgo que no se verá', en: 'A part that will not be seen' },
    meaning: {
      es: 'Dos rasgos de «look» no van juntos: uno tapa al otro, o no tiene dónde ir.',
      en: 'Two parts of a “look” do not go together: one hides the other, or leaves no place for it.',
    },
    why: {
      es: 'Se escribió para que se viera, y nadie lo verá.',
      en: 'It was written to be seen, and nobody will see it.',
    },
    what: { es: 'Con «{other}» no se ve «{given}».', en: 'With “{other}”, “{given}” is not seen.' },
    mend: { es: 'Quite uno de los dos, o elija otro.', en: 'Take one of the two out, or choose another.' },
    breaks: customer(`#                             ▾
    wears: { cut: turtleneck, under: cream }
#             ▾
    details: [tie, hearing_aid]
`),
    mended: customer(`    wears: { cut: cardigan, under: cream }
    details: [tie, hearing_aid]
`),
  },
  isAboutStructure: true,
  *check({ scenario }) {
    const { look } = scenario.customer;
    if (typeof look === 'string') return;
    yield* hiddenClothes(look);
    yield* hiddenDetails(look);
  },
};
