import { CHANNEL_CLOCK, type Act, type Channel, type Move, type Words } from '../scenario/scenario.ts';

type MoveWords = Words | readonly [Words, ...Words[]];

/** What the trainee says or does when using a standing move, other words each time it comes again. */
const MOVE_WORDS: Readonly<Record<Move, MoveWords>> = {
  listen: [
    { es: '{Lo|La} escucho. Cuénteme.', en: 'I’m listening. Go on.' },
    { es: 'Sí. ¿Y después?', en: 'Yes. And then?' },
    { es: 'Siga, por favor. Estoy anotando.', en: 'Go on, please. I’m writing it down.' },
  ],
  breathe: { es: '(Respira hondo antes de hablar.)', en: '(Takes a slow breath before speaking.)' },
  first_person_limit: {
    es: 'Quiero ayudarle y aquí sigo. Los insultos no los puedo atender: cuénteme el problema y lo vemos ya.',
    en: 'I want to help and I’m staying. I can’t work with insults: tell me the problem and we start now.',
  },
  hand_over: {
    es: '{Lo|La} va a atender alguien de mi equipo. Yo le cuento todo, para que usted no repita nada.',
    en: 'A colleague of mine will take this on. I’ll tell them all of it, so you repeat nothing.',
  },
  end_contact: {
    es: 'Voy a terminar aquí. Su caso queda abierto y anotado; puede volver a llamarnos cuando quiera.',
    en: 'I’m going to end this here. Your case stays open and noted; you’re welcome to come back to us.',
  },
  step_back: {
    es: '(Da un paso atrás y deja libre la salida.)',
    en: '(Steps back and leaves the way out clear.)',
  },
  call_help: { es: '(Pide ayuda.) Ya viene alguien.', en: '(Calls for help.) Somebody is on their way.' },
};

/** Where the two of them write, nobody listens, speaks or calls back. */
const WRITTEN_MOVE_WORDS: Readonly<Partial<Record<Move, MoveWords>>> = {
  listen: [
    { es: 'Cuénteme. Leo todo antes de contestarle.', en: 'Tell me. I’ll read all of it before I answer.' },
    { es: 'Sí, leí esa parte. ¿Y después?', en: 'Yes, I’ve read that part. And then?' },
    { es: 'Siga, por favor. Estoy anotando.', en: 'Go on, please. I’m taking notes.' },
  ],
  breathe: { es: '(Respira hondo antes de escribir.)', en: '(Takes a slow breath before typing.)' },
  end_contact: {
    es: 'Voy a terminar aquí. Su caso queda abierto y anotado; puede volver a escribirnos cuando quiera.',
    en: 'I’m going to end this here. Your case stays open and noted; you’re welcome to write to us again.',
  },
};

/** The words of a move the so-many-th time, counted from 0. */
export function moveWords(move: Move, time: number, channel: Channel): Words {
  const words = (isWritten(channel) ? WRITTEN_MOVE_WORDS[move] : undefined) ?? MOVE_WORDS[move];
  return isList(words) ? (words[time % words.length] ?? words[0]) : words;
}

const isWritten = (channel: Channel): boolean => CHANNEL_CLOCK[channel] === 'written';

function isList(words: MoveWords): words is readonly [Words, ...Words[]] {
  return Array.isArray(words);
}

/** The second limit, said when the first was heard and not respected. */
export const WARNING_WORDS: Words = {
  es: 'Se lo digo una vez más: quiero resolverlo con usted. Si siguen los insultos, voy a terminar aquí.',
  en: 'I’ll say it once more: I want to solve this with you. If the insults go on, I will end this here.',
};

/** What is to be read where the trainee says nothing. */
export function silenceWords(channel: Channel): Words {
  return isWritten(channel)
    ? { es: '(No contesta.)', en: '(Leaves it unanswered.)' }
    : { es: '(Silencio.)', en: '(Silence.)' };
}

/** The act a standing move performs. */
export const MOVE_ACT: Readonly<Record<Move, Act>> = {
  listen: 'listen',
  breathe: 'breathe',
  first_person_limit: 'first_person_limit',
  hand_over: 'warm_transfer',
  end_contact: 'end_contact',
  step_back: 'step_back',
  call_help: 'call_help',
};

/** Why a move is not to be had now. */
export const CLOSED_BECAUSE = {
  usedHere: {
    es: 'Ya lo hizo dos veces en este momento.',
    en: 'You have done that twice at this point.',
  },
  usedUp: {
    es: 'Ya lo hizo seis veces en esta conversación.',
    en: 'You have done that six times in this conversation.',
  },
  first_person_limit: {
    es: 'En lo último que dijo no hay insulto ni amenaza: un límite ahora humillaría.',
    en: 'There was no insult or threat in what you just heard: a limit now would humiliate.',
  },
  end_contact: {
    es: 'Antes van el límite y el aviso.',
    en: 'The limit comes first, then the warning.',
  },
  notNow: { es: 'Ahora no viene al caso.', en: 'This is not the moment for it.' },
} as const satisfies Record<string, Words>;
