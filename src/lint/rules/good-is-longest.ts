import { fourBeats } from '../example.ts';
import type { Pair } from '../example.ts';
import type { Rule } from '../rule.ts';
import { givenAwayBy, signOf } from '../telling.ts';

const WEDDING: Pair = [
  ['Dos días esperando y la boda es el sábado.', 'Two days of waiting, and the wedding is on Saturday.'],
  ['Un momento.', 'One moment.'],
];
const MINE: Pair = [
  ['La caja es asunto mío desde ahora.', 'From now on the box is mine to find.'],
  ['Espere.', 'Please hold.'],
];
const AT_SIX: Pair = [
  ['La llamo hoy a las seis, la tenga o no.', 'I will ring you at six today, found or not.'],
  ['Ya la llamarán.', 'They will ring.'],
];
const WRITTEN: Pair = [
  [
    'Anoto la causa, para que no le pase a nadie más.',
    'I am writing the cause down, so that it ends with you.',
  ],
  ['Eso es todo.', 'That is all.'],
];
const WRITTEN_SHORT: Pair = [
  ['Anoto la causa.', 'I log the cause.'],
  [
    'Muy bien: si no tiene más que decirme, terminamos aquí.',
    'Well then: if there is nothing else, we end it here.',
  ],
];

const LONGEST = signOf((text) => text.length);

export const GOOD_IS_LONGEST: Rule = {
  id: 'good-is-longest',
  severity: 'warning',
  document: {
    title: { es: 'La buena es la más larga', en: 'The good one is the longest' },
    meaning: {
      es: 'En casi todos los momentos, la respuesta más larga es una buena.',
      en: 'At nearly every beat the longest reply is a good one.',
    },
    why: {
      es: 'Quien lo nota deja de leer y acierta contando letras.',
      en: 'Whoever notices stops reading and gets it right by counting letters.',
    },
    what: {
      es: 'En «{language}», la respuesta más larga es buena en {times} de {of} momentos.',
      en: 'In “{language}” the longest reply is a good one at {times} of {of} beats.',
    },
    mend: {
      es: 'Alargue unas equivocadas con cortesía, y acorte unas buenas: lo bueno suele ser breve.',
      en: 'Lengthen some wrong ones with courtesy, and shorten some good ones: good is often brief.',
    },
    // Both languages give it away at the same place; it is said once for each.
    breaks: fourBeats('#▾\n#▾\n', [WEDDING, MINE, AT_SIX, WRITTEN]),
    mended: fourBeats('', [WEDDING, MINE, AT_SIX, WRITTEN_SHORT]),
  },
  *check({ scenario }) {
    for (const { language, times, of } of givenAwayBy(scenario, LONGEST))
      yield { spot: { at: ['beats'], onKey: true }, filled: { language, times, of } };
  },
};
