/** The keys of a reply, of its condition and of a customer's line in words. */
import type { KeyGroup } from './key-words.ts';

export const REPLY_KEYS = {
  reply: {
    id: {
      es: 'Su nombre en su momento. Los registros cuelgan de él: cambie las palabras, no el nombre.',
      en: 'Its name within the beat. Records hang on it: change the words, not the name.',
      example: 'id: nine-days-and-nothing',
    },
    say: {
      es: 'Lo que se dice, palabra por palabra.',
      en: 'What is said, word for word.',
      example: "say: { es: 'Nueve días esperando.', en: 'Nine days of waiting.' }",
    },
    acts: {
      es: 'Qué se hace al decirlo, de uno a tres actos en el orden en que se oyen. El primero cuenta entero, el segundo 0.7, el tercero 0.5.',
      en: 'What is done by saying it, one to three acts in the order they are heard. The first counts whole, the second 0.7, the third 0.5.',
      example: 'acts: [own_apology, remedy]',
    },
    specific: {
      es: 'Habla de este caso, con sus datos. Lo que sirve para cualquiera vale 0.4.',
      en: 'Speaks of this very case, with its facts. What would do for anybody counts 0.4.',
      example: 'specific: true',
      otherwise: 'false',
    },
    uses: {
      es: 'Datos contados que estas palabras devuelven. La primera vez cuenta como algo nuevo.',
      en: 'Facts told that these words give back. The first time counts as something new.',
      example: 'uses: [medicine]',
    },
    when: {
      es: 'Se ofrece solo si todo esto se cumple.',
      en: 'Offered only when all of this holds.',
      example: "when: { fact: medicine, heard: '>= 30' }",
    },
    answer: {
      es: 'Lo que contesta la persona, según cómo le cayó. Si falta, habla el temperamento.',
      en: 'What the customer answers, by how it landed. Where left out, the temperament speaks.',
      example: "answer: { softer: { es: Bueno., en: Well. }, any: { es: Ajá., en: 'Mm.' } }",
    },
    aside: {
      es: 'Dicho aparte, sin que oigan los demás.',
      en: 'Said quietly, out of the hearing of the others.',
      example: 'aside: true',
      otherwise: 'false',
    },
    promise: {
      es: 'La promesa que hacen estas palabras.',
      en: 'The promise these words make.',
      example: 'promise: call-at-six',
    },
    hears: {
      es: 'Lo que la persona oyó, en una frase, para el repaso.',
      en: 'What the customer heard, in one sentence, for the debrief.',
      example: "hears: { es: 'Que miento.', en: 'That I am lying.' }",
    },
    key: {
      es: 'Su propia nota para esta respuesta; pasa por encima de la tabla.',
      en: 'Your own grade for this reply; it outranks the table.',
      example: 'key: 2',
    },
    next: {
      es: 'A qué momento lleva, o end/ y un final. Si falta, se queda en el mismo.',
      en: 'The beat it leads to, or end/ and an ending. Where left out, it stays on the beat.',
      example: 'next: end/on-its-way',
    },
  },
  'reply.when': {
    fact: { es: 'Ese dato ya se contó.', en: 'That fact has been told.', example: 'fact: medicine' },
    not_fact: {
      es: 'Ese dato aún no se contó.',
      en: 'That fact has not been told.',
      example: 'not_fact: medicine',
    },
    done: { es: 'Ese acto ya se hizo.', en: 'That act has been done.', example: 'done: own_apology' },
    not_done: {
      es: 'Ese acto aún no se hizo.',
      en: 'That act has not been done.',
      example: 'not_done: own_apology',
    },
    promised: { es: 'Eso ya se prometió.', en: 'That has been promised.', example: 'promised: call-at-six' },
    not_promised: {
      es: 'Eso aún no se prometió.',
      en: 'That has not been promised.',
      example: 'not_promised: call-at-six',
    },
    band: {
      es: 'El ánimo está en una de estas bandas.',
      en: 'The mood is in one of these bands.',
      example: 'band: [calm, frustrated]',
    },
    phase: {
      es: 'La conversación está en una de estas fases.',
      en: 'The conversation is in one of these phases.',
      example: 'phase: [exploring, meeting]',
    },
    turn: {
      es: 'Cuántos turnos van, con >=, <=, > o <.',
      en: 'How many turns there have been, with >=, <=, > or <.',
      example: "turn: '>= 3'",
    },
    minutes: {
      es: 'En canales escritos: minutos desde el primer mensaje.',
      en: 'On written channels: minutes since the first message.',
      example: "minutes: '<= 60'",
    },
  },
  line: {
    says: {
      es: 'Las palabras.',
      en: 'The words.',
      example: "says: { es: '¡Inútiles!', en: 'Useless!' }",
    },
    abuse: {
      es: 'Cuánto ofende: 0 nada, 1 grosero, 2 lo peor. Según la intensidad elegida, se escoge otra más suave.',
      en: 'How abusive it is: 0 not, 1 rude, 2 the worst. By the intensity chosen, a milder one is picked.',
      example: 'abuse: 1',
      otherwise: '0',
    },
    threat: {
      es: 'Amenaza. Ante una física, quedarse a discutir es el error.',
      en: 'It threatens. Where the threat is physical, staying to argue is the mistake.',
      example: 'threat: verbal',
    },
    for: {
      es: 'Solo la dice este temperamento.',
      en: 'Said by this temperament alone.',
      example: 'for: analyst',
    },
  },
} as const satisfies Readonly<Record<string, KeyGroup>>;
