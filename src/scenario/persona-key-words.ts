/** The keys of a persona file in words. */
import type { KeyGroup } from './key-words.ts';

export const PERSONA_KEYS: Readonly<Record<string, KeyGroup>> = {
  persona: {
    format: {
      es: 'En qué formato está escrito el archivo. El formato 1 está fijo.',
      en: 'The format the file is written in. Format 1 is frozen.',
      example: 'format: 1',
    },
    id: { es: 'El nombre del temperamento.', en: 'The temperament’s name.', example: 'id: hasty' },
    extends: {
      es: 'Parte de este otro: lo que aquí no se escribe, viene de allí.',
      en: 'Begins from this other one: what is not written here comes from there.',
      example: 'extends: hell-insulter',
    },
    title: {
      es: 'Cómo se le llama. Hace falta, salvo con «extends».',
      en: 'What it is called. Needed, unless with “extends”.',
      example: 'title: { es: Con prisa, en: In a hurry }',
    },
    need: {
      es: 'Lo que necesita de fondo; se ve en el repaso. Hace falta, salvo con «extends».',
      en: 'What is needed underneath; shown in the debrief. Needed, unless with “extends”.',
      example: 'need: { es: que no le hagan perder más tiempo, en: not to lose more time }',
    },
    works: {
      es: 'Actos que suelen servir con esta persona; se muestran, no cambian la cuenta.',
      en: 'Acts that tend to work with this person; shown, they do not change the arithmetic.',
      example: 'works: [ignore_bait, ease_tension]',
    },
    detonates: {
      es: 'Actos que la hacen estallar; se muestran, no cambian la cuenta.',
      en: 'Acts that set this person off; shown, they do not change the arithmetic.',
      example: 'detonates: [quote_policy]',
    },
    start: {
      es: 'Con qué ánimo llega. Hace falta, salvo con «extends».',
      en: 'The mood it comes in. Needed, unless with “extends”.',
      example: 'start: { anger: 60, arousal: 65 }',
    },
    temperament: {
      es: 'Cómo reacciona.',
      en: 'How it reacts.',
      example: 'temperament: { react: 1.2, patience: 7 }',
    },
    voice: { es: 'Cómo suena.', en: 'How it sounds.', example: 'voice: { pace: fast, pitch: low }' },
    stock: {
      es: 'Frases propias, por ocasión: lo que dice cuando la situación no tiene nada escrito.',
      en: 'Its own lines, by situation: what it says where the scenario has nothing written.',
      example: "stock: { silence: { any: [{ es: '¿Hola?', en: 'Hello?' }] } }",
    },
    baits: {
      es: 'Provocaciones, cada una con sus respuestas. Solo de quien juega a provocar.',
      en: 'Provocations, each with its replies. For those who play at provoking.',
      example: 'baits: [ … ]',
    },
  },
  'persona.start': {
    anger: {
      es: 'Enojo: sube rápido y baja despacio.',
      en: 'Anger: rises fast, falls slowly.',
      example: 'anger: 60',
      otherwise: '45',
    },
    arousal: {
      es: 'Agitación: voz, pulso, prisa.',
      en: 'Arousal: voice, pulse, hurry.',
      example: 'arousal: 65',
      otherwise: '50',
    },
    trust: {
      es: 'Si cree que usted quiere ayudar.',
      en: 'Whether they believe you mean to help.',
      example: 'trust: 30',
      otherwise: '40',
    },
    hope: {
      es: 'Si espera un final justo.',
      en: 'Whether they expect a fair end.',
      example: 'hope: 25',
      otherwise: '35',
    },
    face: {
      es: 'Cuánto queda de su dignidad.',
      en: 'How much of their standing is left.',
      example: 'face: 50',
      otherwise: '55',
    },
    effort: {
      es: 'Lo que ya le costó. Sobre 30, un arreglo anterior ya falló.',
      en: 'What it has cost so far. Over 30, an earlier remedy has already failed.',
      example: 'effort: 35',
      otherwise: '15',
    },
    bait: {
      es: 'Ganas de pelea. Si falta: 60 veces «bait» del temperamento.',
      en: 'Appetite for a fight. Where left out: 60 times the temperament’s “bait”.',
      example: 'bait: 60',
    },
  },
  'persona.temperament': {
    react: {
      es: 'Por cuánto se multiplica lo que hiere.',
      en: 'What hurt is multiplied by.',
      example: 'react: 1.2',
      otherwise: '1',
    },
    forgive: {
      es: 'Por cuánto se multiplica lo que ayuda.',
      en: 'What help is multiplied by.',
      example: 'forgive: 0.9',
      otherwise: '1',
    },
    need: {
      es: 'Cuánto hay que escucharle antes de que una solución le sirva.',
      en: 'How far they must feel heard before a solution helps.',
      example: 'need: 40',
      otherwise: '35',
    },
    weights: {
      es: 'Qué le importa más.',
      en: 'What matters most to them.',
      example: 'weights: { remedy: 1.4 }',
    },
    habit: {
      es: 'Cuánto vale todavía lo dicho por segunda vez. Menos: nota antes los libretos.',
      en: 'What the same thing said again still counts. Lower: they spot scripts sooner.',
      example: 'habit: 0.5',
      otherwise: '0.6',
    },
    vent: {
      es: 'Turnos que necesita para contar lo suyo.',
      en: 'Turns they need to tell their story.',
      example: 'vent: 3',
      otherwise: '2',
    },
    patience: {
      es: 'Turnos sin nada sobre la mesa antes de cansarse.',
      en: 'Turns without anything on the table before it wears thin.',
      example: 'patience: 7',
      otherwise: '9',
    },
    bait: {
      es: 'Cuánto de todo esto es un juego. Desde 0.5, un cliente infernal.',
      en: 'How much of this is a game. From 0.5 on, a customer from hell.',
      example: 'bait: 1',
      otherwise: '0',
    },
    threatens: {
      es: 'Con qué amenaza cuando ninguna frase lo dice.',
      en: 'What they threaten with where no line says so.',
      example: 'threatens: physical',
    },
    walks_out_at: {
      es: 'Enojo con que se va; never si nunca.',
      en: 'Anger at which they leave; never, if they do not.',
      example: 'walks_out_at: 85',
      otherwise: '92',
    },
    gives_up_at: {
      es: 'Esfuerzo con que se rinde en silencio.',
      en: 'Effort at which they quietly give up.',
      example: 'gives_up_at: 70',
      otherwise: '80',
    },
  },
  'persona.temperament.weights': {
    feeling: { es: 'Que sientan con él.', en: 'Being felt with.', example: 'feeling: 1.4', otherwise: '1' },
    understanding: {
      es: 'Que le entiendan.',
      en: 'Being understood.',
      example: 'understanding: 1.2',
      otherwise: '1',
    },
    remedy: { es: 'Que se arregle.', en: 'Having it mended.', example: 'remedy: 1.3', otherwise: '1' },
    respect: { es: 'Que le respeten.', en: 'Being respected.', example: 'respect: 1.5', otherwise: '1' },
  },
  'persona.baits': {
    id: { es: 'El nombre de la provocación.', en: 'The bait’s name.', example: 'id: useless' },
    intensity: {
      es: 'Desde qué intensidad elegida se lanza.',
      en: 'From which chosen intensity on it is thrown.',
      example: 'intensity: 2',
      otherwise: '1',
    },
    abuse: {
      es: 'Cuánto ofende: 0 nada, 2 lo peor.',
      en: 'How abusive it is: 0 not, 2 the worst.',
      example: 'abuse: 1',
      otherwise: '0',
    },
    threat: { es: 'Amenaza.', en: 'It threatens.', example: 'threat: verbal' },
    says: {
      es: 'Las palabras.',
      en: 'The words.',
      example: "says: { es: '¿Usted sabe leer?', en: 'Can you read?' }",
    },
    replies: {
      es: 'Lo que se puede contestar. No llevan a ninguna parte: después sigue lo que seguía.',
      en: 'What can be answered. They lead nowhere: afterwards the call goes on where it was.',
      example: 'replies: [ … ]',
    },
    bitten: {
      es: 'Lo que dice si usted muerde.',
      en: 'What is said when you bite.',
      example: 'bitten: [{ es: ¡Ja!, en: Ha! }]',
    },
    refused: {
      es: 'Lo que dice si usted no muerde.',
      en: 'What is said when you do not.',
      example: 'refused: [{ es: Mmm., en: Hm. }]',
    },
  },
};
