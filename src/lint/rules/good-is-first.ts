import { fourBeats } from '../example.ts';
import type { Pair } from '../example.ts';
import type { Rule } from '../rule.ts';
import { givenAwayByPlace } from '../telling.ts';

const PAIRS: readonly [Pair, Pair, Pair, Pair] = [
  [
    ['Dos días, y la boda es el sábado.', 'Two days, and the wedding is on Saturday.'],
    ['Un momento, que estoy con otra cosa ahora mismo.', 'One moment, I am in the middle of something else.'],
  ],
  [
    ['La caja es asunto mío.', 'The box is mine to find.'],
    ['Espere en la línea, que ya lo verá alguien.', 'Wait on the line, somebody will see to it.'],
  ],
  [
    ['La llamo hoy a las seis, la tenga o no.', 'I will ring you at six today, found or not.'],
    ['Ya la llamarán.', 'They will ring.'],
  ],
  [
    [
      'Anoto la causa, para que no le pase a nadie más.',
      'I am writing the cause down, so that it ends here.',
    ],
    ['Eso es todo.', 'That is all.'],
  ],
];

export const GOOD_IS_FIRST: Rule = {
  id: 'good-is-first',
  severity: 'hint',
  document: {
    title: { es: 'La buena va primero', en: 'The good one comes first' },
    meaning: {
      es: 'En casi todos los momentos, la primera respuesta escrita es una buena. Al jugar, cada partida las mezcla: quien practica no lo ve.',
      en: 'At nearly every beat the reply written first is a good one. In play every run shuffles them: whoever practises does not see it.',
    },
    why: {
      es: 'El guion impreso y el archivo siguen el orden escrito: en un ensayo en papel basta con leer la primera línea, y quien revisa el texto deja de pensar las demás.',
      en: 'The printed script and the file keep the order as written: in a rehearsal on paper the first line is enough, and whoever reviews the text stops weighing the others.',
    },
    what: {
      es: 'La respuesta escrita primero es buena en {times} de {of} momentos.',
      en: 'The reply written first is a good one at {times} of {of} beats.',
    },
    mend: {
      es: 'Cambie el orden en unos cuantos: lo que se juega sigue igual.',
      en: 'Change the order in a few of them: what is played stays the same.',
    },
    breaks: fourBeats('#▾\n', PAIRS, { goodFirst: [true, true, true, true] }),
    mended: fourBeats('', PAIRS, { goodFirst: [true, false, true, false] }),
  },
  isAboutStructure: true,
  *check({ scenario }) {
    const count = givenAwayByPlace(scenario);
    if (count !== null) yield { spot: { at: ['beats'], onKey: true }, filled: { ...count } };
  },
};
