import { fourBeats } from '../example.ts';
import type { Pair } from '../example.ts';
import { repeatedPattern } from '../patterns.ts';
import type { Rule } from '../rule.ts';

const PAIRS: readonly [Pair, Pair, Pair, Pair] = [
  [
    ['Otra caja, hoy, sin costo.', 'Another box, today, for free.'],
    ['Un momento, que estoy con otra cosa ahora mismo.', 'One moment, I am in the middle of something else.'],
  ],
  [
    [
      'La boda es el sábado: en la tienda o en su casa, lo que le sirva.',
      'The wedding is on Saturday: at the shop or at your door.',
    ],
    ['Espere en la línea.', 'Please hold the line.'],
  ],
  [
    ['El envío va por mi cuenta, y la llamo a las seis.', 'The postage is on me, and I ring you at six.'],
    ['Ya la llamarán cuando sepan algo de su caja.', 'They will ring when they know something of it.'],
  ],
  [
    [
      'Se leyó mal la calle; ya está corregida, y así no vuelve a pasar.',
      'The street was misread; it is put right now, for good.',
    ],
    ['Eso es todo.', 'That is all.'],
  ],
];
const REMEDIES = [
  '        acts: [remedy]\n        next: need',
  '        acts: [offer_choice]\n        specific: true\n        uses: [wedding-on-saturday]\n        next: when',
  '        acts: [goodwill_gesture, follow_up]\n        promise: call-at-six\n        next: goodbye',
  '        acts: [explain]\n        specific: true\n        next: end/on-the-way',
] as const;

export const SAME_PATTERN: Rule = {
  id: 'same-pattern',
  severity: 'warning',
  document: {
    title: { es: 'Siempre el mismo molde', en: 'Always the same mould' },
    meaning: {
      es: 'En cuatro de cada cinco momentos, o más, las respuestas hacen lo mismo: las buenas, de una misma familia de actos; las demás, los mismos actos. Se mira desde cuatro momentos, sin contar el orden, que se mezcla al jugar.',
      en: 'At four beats in five, or more, the replies do the same: the good ones belong to one family of acts, the others carry the same acts. It is asked from four beats on and does not count the order, which play shuffles.',
    },
    why: {
      es: 'Quien practica aprende el molde y no al cliente: al tercer momento ya sabe qué descartar sin leer.',
      en: 'The trainee learns the mould and not the customer: by the third beat they know what to rule out unread.',
    },
    what: {
      es: 'En {times} de {of} momentos, las respuestas siguen el mismo molde: {pattern}.',
      en: 'At {times} of {of} beats the replies follow the same mould: {pattern}.',
    },
    mend: {
      es: 'Cambie de tentación en unos momentos, y deje en otros una buena acción a destiempo.',
      en: 'Change the temptation at some beats, and at others put in a good act at the wrong time.',
    },
    breaks: fourBeats('#▾\n', PAIRS, { good: REMEDIES }),
    mended: fourBeats('', PAIRS, {
      good: REMEDIES,
      wrong: ['rush', 'deny_problem', 'cold_transfer', 'rush'],
    }),
  },
  isAboutStructure: true,
  *check({ scenario }) {
    const repeated = repeatedPattern(scenario);
    if (repeated !== null) yield { spot: { at: ['beats'], onKey: true }, filled: { ...repeated } };
  },
};
