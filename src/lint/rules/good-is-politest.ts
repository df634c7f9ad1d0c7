import { politeness } from '../../trial/trial.ts';
import { fourBeats } from '../example.ts';
import type { Pair } from '../example.ts';
import type { Rule } from '../rule.ts';
import { givenAwayBy, signOf } from '../telling.ts';

const WEDDING: Pair = [
  ['Gracias por decirlo: la boda es el sábado.', 'Thank you for saying so: the wedding is on Saturday.'],
  [
    'Un momento, que ahora mismo estoy con otra cosa en la pantalla.',
    'One moment, I am in the middle of something else on the screen.',
  ],
];
const MINE: Pair = [
  ['Por favor, déjemela a mí.', 'Please leave it to me.'],
  ['Espere en la línea, que ya lo verá alguien.', 'Wait on the line, somebody will see to it.'],
];
const AT_SIX: Pair = [
  ['Con gusto la llamo a las seis.', 'I am glad to ring you at six.'],
  ['Ya la llamarán cuando sepan algo de su caja.', 'They will ring when they know something of it.'],
];
const WRITTEN: Pair = [
  ['Gracias: anoto la causa.', 'Thank you: I log the cause.'],
  ['Eso es todo lo que hay que hablar por hoy.', 'That is all there is to talk about today.'],
];
const WRITTEN_PLAIN: Pair = [
  ['Anoto la causa.', 'I log the cause.'],
  ['Muchas gracias por su llamada, que tenga buen día.', 'Thank you for your call, and have a lovely day.'],
];

const POLITEST = signOf(politeness);

export const GOOD_IS_POLITEST: Rule = {
  id: 'good-is-politest',
  severity: 'warning',
  document: {
    title: { es: 'La buena es la más cortés', en: 'The good one is the politest' },
    meaning: {
      es: 'En casi todos los momentos, la respuesta con más palabras de cortesía es una buena.',
      en: 'At nearly every beat the reply with the most polite words is a good one.',
    },
    why: {
      es: 'Enseña que atender es decir «por favor» y «gracias», y a quien escucha sin adornos lo castiga.',
      en: 'It teaches that service is saying “please” and “thank you”, and punishes plain listening.',
    },
    what: {
      es: 'En «{language}», la más cortés es buena en {times} de {of} momentos.',
      en: 'In “{language}” the politest reply is a good one at {times} of {of} beats.',
    },
    mend: {
      es: 'Escriba respuestas equivocadas y amables: son las que más se oyen.',
      en: 'Write wrong replies that are kind: those are the ones one hears most.',
    },
    breaks: fourBeats('#▾\n#▾\n', [WEDDING, MINE, AT_SIX, WRITTEN]),
    mended: fourBeats('', [WEDDING, MINE, AT_SIX, WRITTEN_PLAIN]),
  },
  *check({ scenario }) {
    for (const { language, times, of } of givenAwayBy(scenario, POLITEST))
      yield { spot: { at: ['beats'], onKey: true }, filled: { language, times, of } };
  },
};
