/** Words of the windows people write in; they come with the thread, after the first reply. */
import type { Language, Words } from '../../../scenario/scenario.ts';

interface ThreadWords {
  readonly online: string;
  readonly typing: string;
  readonly inbox: string;
  readonly from: string;
  readonly to: string;
  readonly date: string;
  /** Before the subject of an answer. */
  readonly re: string;
  /** `{who}` wrote at `{when}`. */
  readonly wrote: string;
  readonly sent: string;
  readonly post: string;
  readonly pinned: string;
  readonly answers: string;
  readonly shares: string;
  readonly likes: string;
}

export const THREAD_WORDS: Readonly<Record<Language, ThreadWords>> = {
  es: {
    online: 'en línea',
    typing: 'escribiendo…',
    inbox: 'Bandeja de entrada',
    from: 'De',
    to: 'Para',
    date: 'Fecha',
    re: 'RE: ',
    wrote: '{who} escribió ({when}):',
    sent: 'Enviado. Todavía no hay respuesta.',
    post: 'Publicación',
    pinned: 'Respuesta fijada',
    answers: 'respuestas',
    shares: 'compartidos',
    likes: 'me gusta',
  },
  en: {
    online: 'online',
    typing: 'typing…',
    inbox: 'Inbox',
    from: 'From',
    to: 'To',
    date: 'Date',
    re: 'RE: ',
    wrote: '{who} wrote ({when}):',
    sent: 'Sent. No answer yet.',
    post: 'Post',
    pinned: 'Pinned reply',
    answers: 'replies',
    shares: 'shares',
    likes: 'likes',
  },
};

/** Somebody who passes by and writes under a public complaint: they know nothing of the case and judge nobody. */
export interface Stranger {
  readonly handle: string;
  /** Simulated minutes since the post. */
  readonly at: number;
  readonly words: Words;
}

export const STRANGERS: readonly Stranger[] = [
  { handle: '@marce_va', at: 3, words: { es: 'Compartido.', en: 'Shared.' } },
  {
    handle: '@donTito',
    at: 7,
    words: { es: 'Me quedo por aquí a ver qué contestan.', en: 'Staying to see what they say.' },
  },
  {
    handle: '@lunes_otra_vez',
    at: 11,
    words: { es: '¿Y? ¿Ya contestaron?', en: 'Well? Have they answered?' },
  },
  {
    handle: '@vecina.del.4',
    at: 16,
    words: { es: 'Conmigo tardaron tres días.', en: 'With me it took them three days.' },
  },
  { handle: '@paco_k', at: 24, words: { es: 'Silencio. Clásico.', en: 'Silence. A classic.' } },
  {
    handle: '@ines.lee',
    at: 36,
    words: { es: 'Ya lo pasaron en el grupo del barrio.', en: 'It’s in our neighbourhood group by now.' },
  },
  {
    handle: '@radio_sur',
    at: 58,
    words: { es: '¿Podemos contarlo al aire?', en: 'May we tell this on air?' },
  },
];
