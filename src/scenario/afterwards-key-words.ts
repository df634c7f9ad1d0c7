/** What comes after the talk in a scenario file, in words: the minute after, promises, endings, the teacher's notes. */
import type { KeyGroup } from './key-words.ts';

const EPILOGUE = (key: string): string =>
  `${key}: { es: 'A las seis ya la tenía.', en: 'At six she had it.' }`;

export const AFTERWARDS_KEYS: Readonly<Record<string, KeyGroup>> = {
  'scenario.after.fix': {
    quick: {
      es: 'Un arreglo rápido.',
      en: 'A quick fix.',
      example: 'quick: { es: Otra caja, en: Another box }',
    },
    bigger: {
      es: 'Un arreglo de fondo.',
      en: 'A fix of the cause.',
      example: 'bigger: { es: Revisar la ruta, en: Look at the route }',
    },
    fits: { es: 'Cuál le queda a este caso.', en: 'Which of them fits this case.', example: 'fits: bigger' },
  },
  'scenario.after.owner': {
    self: { es: 'Quien atendió.', en: 'Whoever answered.', example: 'self: { es: Yo, en: Me }' },
    named_colleague: {
      es: 'Una persona con nombre.',
      en: 'Somebody with a name.',
      example: 'named_colleague: { es: Rosa de envíos, en: Rosa in shipping }',
    },
    nobody: {
      es: 'Nadie en particular.',
      en: 'Nobody in particular.',
      example: 'nobody: { es: El área, en: The department }',
    },
    fits: { es: 'Cuál le queda a este caso.', en: 'Which of them fits this case.', example: 'fits: self' },
  },
  'scenario.after.logged': {
    cause: {
      es: 'Se anota la causa.',
      en: 'The cause is written down.',
      example: 'cause: { es: Rótulos cambiados, en: Labels swapped }',
    },
    nothing: {
      es: 'No se anota nada útil.',
      en: 'Nothing useful is written down.',
      example: 'nothing: { es: Cliente molesto, en: Customer upset }',
    },
    fits: { es: 'Cuál le queda a este caso.', en: 'Which of them fits this case.', example: 'fits: cause' },
  },
  'scenario.after': {
    fix: {
      es: '¿Qué hace falta?',
      en: 'What does it need?',
      example: 'fix: { quick: …, bigger: …, fits: bigger }',
    },
    owner: {
      es: '¿De quién es ahora?',
      en: 'Whose is it now?',
      example: 'owner: { self: …, named_colleague: …, nobody: … }',
    },
    logged: {
      es: '¿Qué queda anotado?',
      en: 'What goes on record?',
      example: 'logged: { cause: …, nothing: … }',
    },
  },
  'scenario.promises': {
    says: {
      es: 'La promesa en pocas palabras.',
      en: 'The promise in a few words.',
      example: 'says: { es: Llamar a las seis, en: Call at six }',
    },
    due: {
      es: 'Para cuándo: minutos, horas, días o semanas.',
      en: 'By when: minutes, hours, days or weeks.',
      example: 'due: 6h',
    },
    feasible: {
      es: 'Si se puede cumplir.',
      en: 'Whether it can be kept.',
      example: 'feasible: false',
      otherwise: 'true',
    },
  },
  'scenario.endings': {
    kind: {
      es: 'Qué clase de final es; de ella sale cómo se valora.',
      en: 'What kind of ending it is; its worth is reckoned by that.',
      example: 'kind: settled',
    },
    title: {
      es: 'El final en pocas palabras.',
      en: 'The ending in a few words.',
      example: 'title: { es: Ya va en camino, en: On its way }',
    },
    says: {
      es: 'Lo último que dice la persona.',
      en: 'The last thing the customer says.',
      example: "says: { es: 'A las seis, entonces.', en: 'At six, then.' }",
    },
    epilogue: {
      es: 'Qué pasó días después: un texto, o varios según cómo siguió.',
      en: 'What happened days later: one text, or several by how it went on.',
      example: 'epilogue: { kept: …, broken: … }',
    },
  },
  'scenario.endings.epilogue': {
    kept: { es: 'Lo prometido se cumplió.', en: 'What was promised happened.', example: EPILOGUE('kept') },
    broken: { es: 'Una promesa no se cumplió.', en: 'A promise was not kept.', example: EPILOGUE('broken') },
    again: {
      es: 'Nadie encontró la causa: volvió a pasar.',
      en: 'Nobody found the cause: it happened again.',
      example: EPILOGUE('again'),
    },
    any: { es: 'Donde no haya otro.', en: 'Where there is no other.', example: EPILOGUE('any') },
  },
  'scenario.facilitator': {
    trap: {
      es: 'El error en que todos caen.',
      en: 'The mistake everybody makes.',
      example: "trap: { es: 'Discutir lo que dice el sistema.', en: 'Arguing about what the system shows.' }",
    },
    ask: {
      es: 'Una pregunta para la clase.',
      en: 'A question for the class.',
      example: "ask: { es: '¿Qué oyó ella?', en: 'What did she hear?' }",
    },
    plan: {
      es: 'El camino bueno, en breve.',
      en: 'The good way, in short.',
      example:
        "plan: { es: 'Escuchar, hacerse cargo, poner hora.', en: 'Listen, take it on, name an hour.' }",
    },
  },
};
