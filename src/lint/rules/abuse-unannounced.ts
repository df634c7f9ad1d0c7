import type { Line, Pointer, Scenario } from '../../scenario/scenario.ts';
import { inAllBeats } from '../once-a-beat.ts';
import type { Rule } from '../rule.ts';

const RING = `beats:
  ring:
    customer:
      #       ▾
      - says: { es: '¡Inútiles! ¡Dos días esperando!', en: 'Useless, all of you! Two days I wait!' }
        abuse: 1
    replies:
      - id: two-days
        say: { es: 'Dos días esperando. ¿Qué viene en la caja?', en: 'Two days of waiting. What is in the box?' }
        acts: [paraphrase, ask_open]
        specific: true
        next: need
      - id: send-another
        say: { es: 'Le mando otra caja hoy mismo.', en: 'I will send another box today.' }
        acts: [remedy]
        next: end/another-box
      - id: track-it
        say: { es: 'Eso se consulta en el sitio.', en: 'You can look that up on the website.' }
        acts: [point_to_website]
        next: end/left-alone
`;

/** Where the customer first insults or threatens; the persona where the scenario's own lines do not. */
function abuseIn(scenario: Scenario): Pointer | null {
  const { persona } = scenario;
  const [written] = abusiveLines(scenario);
  if (written !== undefined) return written;
  const stock = Object.values(persona.stock).flatMap((situation) => Object.values(situation).flat());
  return [...stock, ...persona.baits.map(({ line }) => line)].some(isAbusive) ? ['persona'] : null;
}

const abusiveLines = inAllBeats(({ id, customer }): readonly Pointer[] =>
  Object.entries(customer).flatMap(([band, lines]) =>
    lines.flatMap((line, index): Pointer[] =>
      isAbusive(line) ? [['beats', id, 'customer', band, index, 'says']] : [],
    ),
  ),
);

function isAbusive({ abuse, threat }: Line): boolean {
  return abuse > 0 || threat !== undefined;
}

export const ABUSE_UNANNOUNCED: Rule = {
  id: 'abuse-unannounced',
  severity: 'warning',
  document: {
    title: { es: 'Maltrato sin aviso', en: 'Abuse without a note' },
    meaning: {
      es: 'El cliente insulta o amenaza y falta «content_note».',
      en: 'The customer insults or threatens, and “content_note” is missing.',
    },
    why: {
      es: 'Nadie debe encontrarse un insulto sin que se lo hayan dicho antes de empezar.',
      en: 'Nobody should come upon an insult without having been told before they start.',
    },
    what: { es: 'Aquí hay maltrato, y nada lo avisa.', en: 'There is abuse here, and nothing announces it.' },
    mend: {
      es: 'Agregue «content_note:» con una frase: qué va a oír quien juegue.',
      en: 'Add “content_note:” with a sentence: what the player will hear.',
    },
    breaks: RING,
    mended: `content_note: { es: El cliente insulta., en: The customer insults. }\n${RING.replace(/ +#.*▾\n/, '')}`,
  },
  *check({ scenario }) {
    if (scenario.contentNote !== undefined) return;
    const at = abuseIn(scenario);
    if (at !== null) yield { spot: { at } };
  },
};
