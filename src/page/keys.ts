import { LETTERS } from './call/hands.ts';

/** What a key asks for during a conversation. */
export type KeyAsk =
  | { readonly ask: 'reply'; readonly place: number }
  | { readonly ask: 'neighbour'; readonly by: 1 | -1 }
  /** A tool of practice, by the letter on it. */
  | { readonly ask: 'tool'; readonly letter: string }
  | { readonly ask: 'undo' | 'go_on' | 'breathe' | 'pause' | 'help' };

export interface Pressed {
  readonly key: string;
  readonly ctrl: boolean;
  /** The focus is in a field or on a control that uses keys itself. */
  readonly typing: boolean;
  readonly onControl: boolean;
  readonly projector: boolean;
}

const PLAIN: Readonly<Record<string, KeyAsk>> = {
  ArrowDown: { ask: 'neighbour', by: 1 },
  ArrowRight: { ask: 'neighbour', by: 1 },
  ArrowUp: { ask: 'neighbour', by: -1 },
  ArrowLeft: { ask: 'neighbour', by: -1 },
  Backspace: { ask: 'undo' },
  Escape: { ask: 'undo' },
  '?': { ask: 'help' },
};
const LETTER_KEYS: Readonly<Record<string, KeyAsk>> = {
  b: { ask: 'breathe' },
  p: { ask: 'pause' },
  w: { ask: 'tool', letter: 'W' },
  r: { ask: 'tool', letter: 'R' },
  t: { ask: 'tool', letter: 'T' },
};

function placeOf({ key, projector }: Pressed): number {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return projector ? LETTERS.findIndex((letter) => letter === key.toUpperCase()) : -1;
}

/** What a key means, or null when it means nothing here. */
export function askOf(pressed: Pressed): KeyAsk | null {
  const { key, ctrl, typing, onControl } = pressed;
  if (typing) return null;
  if (ctrl) return key.toLowerCase() === 'z' ? { ask: 'undo' } : null;
  const place = placeOf(pressed);
  if (place >= 0) return { ask: 'reply', place };
  if ((key === 'Enter' || key === ' ') && !onControl) return { ask: 'go_on' };
  return PLAIN[key] ?? LETTER_KEYS[key.toLowerCase()] ?? null;
}
