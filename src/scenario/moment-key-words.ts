/** The groups inside a scenario file in words: the person, the issue, the clock, the story, the moments. */
import type { KeyGroup } from './key-words.ts';

export const MOMENT_KEYS: Readonly<Record<string, KeyGroup>> = {
  'scenario.customer': {
    name: {
      es: 'Su nombre. En los textos: {name}.',
      en: 'The name. In texts: {name}.',
      example: 'name: { es: Marta Ríos, en: Martha Rivers }',
    },
    treatment: {
      es: 'Cómo se le dice al hablarle. En los textos: {treatment}. Si falta, el nombre.',
      en: 'How one addresses the person. In texts: {treatment}. The name, where left out.',
      example: 'treatment: { es: señora Ríos, en: Ms. Rivers }',
    },
    gender: {
      es: 'El género gramatical, para escribir {o|a} en los textos.',
      en: 'Grammatical gender, for {o|a} in Spanish texts.',
      example: 'gender: feminine',
    },
    look: {
      es: 'Quién se ve: alguien del elenco por su nombre, o alguien propio por sus rasgos. Si no se escribe, alguien que va con el temperamento y el género.',
      en: 'Who is seen: somebody of the cast by name, or somebody of your own by parts. Left out, somebody who suits temperament and gender.',
      example: 'look: lucia',
    },
    voice: {
      es: 'Cómo suena. Lo que falte viene del temperamento.',
      en: 'How the voice sounds. What is left out comes from the temperament.',
      example: 'voice: { pace: fast, pitch: low }',
    },
  },
  voice: {
    pace: {
      es: 'Cómo de rápido habla.',
      en: 'How fast the person speaks.',
      example: 'pace: fast',
      otherwise: 'even',
    },
    pitch: {
      es: 'Cómo de aguda es la voz.',
      en: 'How high the voice is.',
      example: 'pitch: low',
      otherwise: 'middle',
    },
  },
  'scenario.issue': {
    fault: {
      es: 'Cuánto fue culpa nuestra. Desde 0.5 se debe una disculpa.',
      en: 'How much of it is our fault. From 0.5 on an apology is owed.',
      example: 'fault: 0.8',
      otherwise: '1',
    },
    monetary: {
      es: 'Cuánto de la pérdida es dinero. Donde no lo es, el trato pesa más que el arreglo.',
      en: 'How much of the loss is money. Where little is, the manner weighs more than the remedy.',
      example: 'monetary: 0.2',
      otherwise: '0.5',
    },
    misbelief: {
      es: 'Cuán equivocada está la persona al creer que tiene razón.',
      en: 'How wrong the person is in believing to be right.',
      example: 'misbelief: 0.6',
      otherwise: '0',
    },
    resolvable: {
      es: 'Cuánto puede resolver quien atiende. Con 0.3 o menos, solo otra persona decide.',
      en: 'How much whoever answers can solve. At 0.3 or less, only somebody else can decide.',
      example: 'resolvable: 0.3',
      otherwise: '1',
    },
    hazard: {
      es: 'Algo peligroso sigue hasta que alguien diga que no. El no va primero.',
      en: 'Something dangerous goes on until somebody says no. The no comes first.',
      example: 'hazard: true',
      otherwise: 'false',
    },
    loss: {
      es: 'Qué se perdió. Un gesto vale más si se parece a la pérdida.',
      en: 'What was lost. A gesture is worth more when it is of the same kind.',
      example: 'loss: time',
    },
  },
  'scenario.clock': {
    opened: {
      es: 'Minutos que el primer mensaje llevaba sin respuesta.',
      en: 'Minutes the first message had stood unanswered.',
      example: 'opened: 12',
    },
  },
  'scenario.story': {
    says: {
      es: 'Lo que cuenta.',
      en: 'What is told.',
      example: "says: { es: 'Es la medicina de mi papá.', en: 'It is my father’s medicine.' }",
    },
    reveals: {
      es: 'El dato que queda en la libreta, con un nombre para «uses» y «when».',
      en: 'The fact that goes into the notebook, with a name for “uses” and “when”.',
      example: 'reveals: medicine',
    },
  },
  'scenario.beats': {
    customer: {
      es: 'Lo que dice la persona: un texto, o varios según su ánimo.',
      en: 'What the customer says: one text, or several by mood.',
      example: "customer: { furious: …, any: { es: '¿Y ahora?', en: 'And now?' } }",
    },
    thinks: {
      es: 'Lo que piensa y no dice.',
      en: 'What the customer thinks and does not say.',
      example: "thinks: { es: 'Otra que no escucha.', en: 'Another one who does not listen.' }",
    },
    thought: {
      es: 'Un juicio que se le cruza a quien atiende; hay que dejarlo a un lado antes de contestar.',
      en: 'A judging thought of the trainee’s own, to be set aside before answering.',
      example:
        "thought: { says: { es: 'Lo llenó mal.', en: 'She filled it in wrong.' }, leaks: blame_customer }",
    },
    replies: {
      es: 'Lo que se puede contestar: dos por lo menos sin condición.',
      en: 'What can be answered: two at the least without a condition.',
      example: 'replies: [ … ]',
    },
  },
  'scenario.beats.thought': {
    says: {
      es: 'El juicio, como suena por dentro.',
      en: 'The judgement, as it sounds inside.',
      example: "says: { es: 'Lo llenó mal.', en: 'She filled it in wrong.' }",
    },
    leaks: {
      es: 'En qué acto se convierte si se nota.',
      en: 'The act it comes down to when it is heard.',
      example: 'leaks: blame_customer',
    },
  },
};
