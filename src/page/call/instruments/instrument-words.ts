/** The instruments in words: what each is called, and the one sentence that introduces it. */
import type { Method } from '../../../conversation/conversation.ts';
import type { Language } from '../../../scenario/scenario.ts';
import type { InstrumentName } from './choice.ts';

export interface StepWords {
  readonly name: string;
  readonly letters: readonly string[];
  readonly steps: readonly string[];
}
interface Named {
  readonly name: string;
  /** Goes on from the name. */
  readonly does: string;
}
interface InstrumentWords {
  readonly named: Readonly<Record<InstrumentName, Named>>;
  readonly methods: Readonly<Record<Method, StepWords>>;
  readonly fresh: string;
  readonly whatTheySay: string;
  readonly lost: string;
  readonly outOf: string;
  readonly minutes: string;
  readonly stepDue: string;
  readonly allDone: string;
  readonly thinks: string;
  readonly within: readonly [hour: string, hours: string, minutes: string];
}

const SPANISH: InstrumentWords = {
  named: {
    temperature: { name: 'Temperatura', does: 'dice qué tan caliente está la persona.' },
    heard: { name: 'Escucha', does: 'se llena cuando usted devuelve lo que le contaron.' },
    calm: { name: 'Su calma', does: 'baja cuando usted muerde una provocación; lo rayado es lo perdido.' },
    clock: { name: 'Reloj', does: 'cuenta los minutos desde el primer mensaje.' },
    effort: { name: 'Esfuerzo', does: 'es lo que ya le costó a la persona; cada traslado le suma.' },
    trust: {
      name: 'Confianza',
      does: 'sube cuando usted se hace cargo y promete solo lo que puede cumplir.',
    },
    promises: { name: 'Promesas', does: 'cuenta lo que usted prometió; la libreta dice para cuándo.' },
    notebook: { name: 'Libreta', does: 'guarda lo que le cuentan; devuélvalo en sus respuestas.' },
    steps: { name: 'Pasos', does: 'se encienden en orden, cuando la persona de verdad ha llegado ahí.' },
  },
  methods: {
    mama: {
      name: 'MAMA',
      letters: ['M', 'A', 'M', 'A'],
      steps: ['Momento de escuchar', 'Admitir', 'Mutuo acuerdo', 'Actuar'],
    },
    three_ways: {
      name: 'Tres formas de escuchar',
      letters: ['1', '2', '3'],
      steps: ['Empatizar', 'Entender', 'Actuar'],
    },
  },
  fresh: 'Nuevo:',
  whatTheySay: 'Qué dicen los instrumentos',
  lost: 'perdida en provocaciones',
  outOf: 'de',
  minutes: 'min',
  stepDue: 'ahora',
  allDone: 'todo hecho',
  thinks: 'Piensa',
  within: ['antes de una hora', 'antes de {n} horas', 'antes de {n} minutos'],
};

const ENGLISH: InstrumentWords = {
  named: {
    temperature: { name: 'Temperature', does: 'says how hot the person is.' },
    heard: { name: 'Heard', does: 'fills when you give back what you were told.' },
    calm: { name: 'Your calm', does: 'drops when you take a bait; the striped part is what was lost.' },
    clock: { name: 'Clock', does: 'counts the minutes since the first message.' },
    effort: { name: 'Effort', does: 'is what it has cost the person so far; every transfer adds to it.' },
    trust: { name: 'Trust', does: 'grows when you take charge and promise only what you can keep.' },
    promises: { name: 'Promises', does: 'counts what you promised; the notebook says by when.' },
    notebook: { name: 'Notebook', does: 'keeps what you are told; give it back in your replies.' },
    steps: { name: 'Steps', does: 'light up in order, once the person has really come that far.' },
  },
  methods: {
    mama: {
      name: 'MAMA',
      letters: ['M', 'A', 'M', 'A'],
      steps: ['Make time to listen', 'Acknowledge', 'Meeting of minds', 'Act'],
    },
    three_ways: {
      name: 'Three ways of listening',
      letters: ['1', '2', '3'],
      steps: ['Empathise', 'Understand', 'Act'],
    },
  },
  fresh: 'New:',
  whatTheySay: 'What the instruments say',
  lost: 'lost to baits',
  outOf: 'of',
  minutes: 'min',
  stepDue: 'now',
  allDone: 'all done',
  thinks: 'Thinks',
  within: ['within an hour', 'within {n} hours', 'within {n} minutes'],
};

export const instrumentWords = (language: Language): InstrumentWords =>
  language === 'es' ? SPANISH : ENGLISH;

/** By when a promise is due, as the notebook says it. `hours` over 0. */
export function dueIn(hours: number, language: Language): string {
  const [hour, some, minutes] = instrumentWords(language).within;
  if (hours === 1) return hour;
  return hours > 1 && Number.isInteger(hours)
    ? some.replace('{n}', String(hours))
    : minutes.replace('{n}', String(Math.round(hours * 60)));
}
