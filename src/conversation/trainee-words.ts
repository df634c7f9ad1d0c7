import type { Act, Move, Words } from '../scenario/scenario.ts';

/** What the trainee says or does when using a standing move, other words each time it comes again. */
const MOVE_WORDS: Readonly<Record<Move, Words | readonly [Words, ...Words[]]>> = {
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

/** The words of a move the so-many-th time, counted from 0. */
export function moveWords(move: Move, time: number): Words {
  const words = MOVE_WORDS[move];
  return isList(words) ? (words[time % words.length] ?? words[0]) : words;
}

function isList(words: Words | readonly [Words, ...Words[]]): words is readonly [Words, ...Words[]] {
  return Array.isArray(words);
}

/** The second limit, said when the first was heard and not respected. */
export const WARNING_WORDS: Words = {
  es: 'Se lo digo una vez más: quiero resolverlo con usted. Si siguen los insultos, voy a terminar aquí.',
  en: 'I’ll say it once more: I want to solve this with you. If the insults go on, I will end this here.',
};

export const SILENCE_WORDS: Words = { es: '(Silencio.)', en: '(Silence.)' };

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
