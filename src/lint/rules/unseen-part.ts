import { CAST_DRESS } from '../../scenario/scenario.ts';
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

/** What is on the head and on the body, written or by whoever it begins from; null where nobody knows. */
function dressOf({ like = '', hair, wears }: LookParts): Dressed {
  const lent: Partial<Record<string, Dressed>> = CAST_DRESS;
  return {
    hair: hair?.cut ?? lent[like]?.hair ?? null,
    wears: wears?.cut ?? lent[like]?.wears ?? null,
  };
}
interface Dressed {
  readonly hair: string | null;
  readonly wears: string | null;
}

function* hiddenDetails({ details = {} }: LookParts, { hair, wears }: Dressed): Iterable<Finding> {
  for (const name of Object.keys(details)) {
    if (hair === 'headscarf' && UNDER_SCARF.has(name)) yield unseen(name, hair, ['details']);
    if (name === 'tie' && wears !== null && !TAKES_TIE.has(wears)) yield unseen(name, wears, ['details']);
  }
}

function* hiddenClothes({ glasses, wears: own }: LookParts, { hair, wears }: Dressed): Iterable<Finding> {
  if (glasses?.shape === 'pushed_up' && hair !== null && COVERS.has(hair))
    yield unseen('pushed_up', hair, ['glasses']);
  if (own?.under && wears !== null && CLOSED.has(wears)) yield unseen('under', wears, ['wears']);
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
    const dressed = dressOf(look);
    yield* hiddenClothes(look, dressed);
    yield* hiddenDetails(look, dressed);
  },
};
