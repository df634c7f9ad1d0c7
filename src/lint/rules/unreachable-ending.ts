import type { EndingKind, Scenario } from '../../scenario/scenario.ts';
import { inAllBeats } from '../once-a-beat.ts';
import type { Rule } from '../rule.ts';
import { endingOf, reachedBeats } from '../walking.ts';

const ENDING = `endings:
  #▾
  a-card-at-christmas:
    kind: reconciled
    title: { es: Una tarjeta en Navidad, en: A card at Christmas }
`;

/** Kinds a contact comes to by itself: the customer leaves, or a standing move ends it. */
const BY_ITSELF: ReadonlySet<EndingKind> = new Set<EndingKind>([
  'unsafe',
  'left_to_safety',
  'ended_with_limit',
  'walked_out',
  'gave_up',
  'handed_over',
]);

const endingsWritten = inAllBeats(({ id, replies }) =>
  replies
    .flatMap((reply) => ({ beat: id, ending: endingOf(reply) ?? [] }))
    .filter(({ ending }) => ending.length > 0),
);

/** Endings that some reply leads to, or that stand for the way a contact ends by itself. */
function reachedEndings(scenario: Scenario): ReadonlySet<string> {
  const beats = reachedBeats(scenario);
  const written = endingsWritten(scenario).flatMap(({ beat, ending }) => (beats.has(beat) ? ending : []));
  const ownKinds = [...BY_ITSELF].flatMap(
    (kind) => Object.values(scenario.endings).find((ending) => ending.kind === kind)?.id ?? [],
  );
  return new Set([...written, ...ownKinds]);
}

export const UNREACHABLE_ENDING: Rule = {
  id: 'unreachable-ending',
  severity: 'warning',
  document: {
    title: { es: 'Final al que no se llega', en: 'Ending nobody comes to' },
    meaning: {
      es: 'Ninguna respuesta de un momento alcanzable termina aquí, y la conversación tampoco llega sola.',
      en: 'No reply of a beat that can be reached ends here, nor does the conversation come to it by itself.',
    },
    why: {
      es: 'Un final que nadie ve es trabajo perdido, y a veces el mejor de todos.',
      en: 'An ending nobody sees is lost work, and sometimes it is the best one.',
    },
    what: { es: 'Nada lleva al final «{given}».', en: 'Nothing leads to the ending “{given}”.' },
    mend: {
      es: 'Ponga «next: end/{given}» en la respuesta que lo merece, o quite el final.',
      en: 'Put “next: end/{given}” in the reply that deserves it, or take the ending out.',
    },
    breaks: ENDING,
    mended: ENDING.replace('  #▾\n', '').replace('kind: reconciled', 'kind: walked_out'),
  },
  isAboutStructure: true,
  *check({ scenario }) {
    const reached = reachedEndings(scenario);
    for (const id of Object.keys(scenario.endings)) {
      if (!reached.has(id)) yield { spot: { at: ['endings', id], onKey: true }, filled: { given: id } };
    }
  },
};
