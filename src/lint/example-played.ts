/** Examples that have to be played: a call small enough to be played to its end in every way, and fair as it stands. */

/** A reply as it is written: its words in Spanish and in English, its acts, and what else there is to it. */
export function replied(id: string, words: readonly [string, string], rest: readonly string[]): string {
  const [es, en] = words;
  const lines = [`- id: ${id}`, `  say: { es: '${es}', en: '${en}' }`, ...rest.map((line) => `  ${line}`)];
  return lines.map((line) => `      ${line}\n`).join('');
}

export function beat(id: string, says: readonly [string, string], replies: readonly string[]): string {
  const [es, en] = says;
  return `  ${id}:\n    customer: { es: '${es}', en: '${en}' }\n    replies:\n${replies.join('')}`;
}

/** The good reply of the first beat: whoever takes it has listened. */
const LISTENS = replied(
  'two-days',
  ['Dos días, y nadie le avisó. Dígame: ¿qué viene dentro?', 'Two days, and nobody told you. What is in it?'],
  ['acts: [listen, paraphrase, ask_open]', 'specific: true', 'next: need'],
);
/** The same for where listening is a move of its own. */
const ASKS = LISTENS.replace('listen, ', '');
const TOO_SOON = replied(
  'send-another',
  ['Le mando otra caja hoy mismo, sin costo.', 'I will send you another box today, for free.'],
  ['acts: [remedy]', 'next: end/another-box'],
);
const WEBSITE = replied(
  'track-it',
  ['El número de guía se consulta en el sitio.', 'You can look up the number on the website.'],
  ['acts: [point_to_website]', 'next: end/left-alone'],
);

export const OWNS_IT = replied(
  'ring-at-six',
  [
    'Perdón: la caja es asunto mío. La busco y la llamo hoy a las seis.',
    'I’m sorry. The box is mine to find: I will look, and ring you at six today.',
  ],
  ['acts: [own_apology, own_it, follow_up]', 'specific: true', 'promise: call-at-six', 'next: agreed'],
);
export const THE_DRESS = replied(
  'dress-by-friday',
  [
    'Perdón. El vestido, antes de la boda: lo busco yo y la llamo a las seis.',
    'I’m sorry. The dress, before the wedding: I will find it and ring you at six.',
  ],
  [
    'acts: [own_apology, own_it, follow_up]',
    'specific: true',
    'uses: [wedding-on-saturday]',
    'when: { fact: wedding-on-saturday }',
    'promise: call-at-six',
    'next: agreed',
  ],
);
export const carrier = (...words: [string, string]): string =>
  replied('the-carrier', words, ['acts: [blame_supplier]', 'next: end/left-alone']);
export const CARRIER = carrier(
  'Eso fue el transportista; con ellos siempre pasa lo mismo y no hay quien los haga entrar en razón.',
  'That was the carrier; it is always the same with them, and nobody can make them see reason.',
);

export const OTHER_DRESSES = replied(
  'nine-tomorrow',
  [
    'Si no aparece, mañana a las nueve le llevo yo otros vestidos. Queda anotado.',
    'If it is not found, at nine tomorrow I bring you other dresses. It is on record.',
  ],
  ['acts: [remedy, confirm, record]', 'specific: true', 'next: end/on-the-way'],
);
const THANKS = replied(
  'thank-you',
  ['Gracias por su paciencia, de veras.', 'Thank you for your patience, truly.'],
  ['acts: [thank]', 'next: end/left-alone'],
);
export const promising = (...words: [string, string]): string =>
  replied('it-will', words, ['acts: [empty_promise]', 'next: end/left-alone']);
export const IT_WILL = promising(
  'Aparecerá, ya verá: en todos mis años aquí no se ha perdido ni una caja, y esta no va a ser la primera.',
  'It will turn up, you will see: in all my years not one box has been lost, and this will not be the first.',
);

const WAITING = ['Llevo dos días esperando una caja.', 'I have been waiting two days for a box.'] as const;
const WHAT_NOW = ['¿Y ahora qué?', 'And what now?'] as const;
const IF_NOT = ['¿Y si no aparece?', 'And if it is not found?'] as const;

/** What an example changes in the call. */
interface Change {
  /** Listening and breathing as moves; without it there are none. */
  readonly moves?: boolean;
  /** Replies besides those that are there, by beat. */
  readonly ring?: string;
  readonly need?: string;
  readonly agreed?: string;
  /** Instead of the usual replies of the last two beats. */
  readonly needs?: readonly string[];
  readonly agrees?: readonly string[] | null;
  /** A beat between the first two. */
  readonly between?: string;
}

/** The call with a change: three beats, and a good way through each. */
export function call(change: Change): string {
  const { moves = false, ring = '', need = '', agreed = '', between = '' } = change;
  const { needs = [CARRIER, OWNS_IT, THE_DRESS], agrees = [IT_WILL, OTHER_DRESSES, THANKS] } = change;
  return [
    `moves: [${moves ? 'listen, breathe' : ''}]\nbeats:\n`,
    beat('ring', WAITING, [moves ? ASKS : LISTENS, TOO_SOON, WEBSITE, ring]),
    between,
    beat('need', WHAT_NOW, [...needs, need]),
    agrees === null ? '' : beat('agreed', IF_NOT, [...agrees, agreed]),
  ].join('');
}
