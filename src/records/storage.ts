import type { Words } from '../conversation/conversation.ts';

/** What records are kept in: the part of the browser's `localStorage` they use. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Whether something could be kept; if not, why, in plain words. */
export type Kept = { readonly kept: true } | { readonly kept: false; readonly why: Words };

/** What was found under a name. */
export type Found<T> =
  | { readonly found: 'it'; readonly value: T }
  | { readonly found: 'nothing' }
  /** Something unreadable; it was put aside under `aside`, or left where it was when even that failed. */
  | { readonly found: 'garbage'; readonly why: Words; readonly aside: string | null };

/** Said where the browser keeps nothing. */
export const REFUSED: Words = {
  es: 'El navegador no deja guardar aquí (sin espacio, o almacenamiento desactivado). La conversación sigue, pero no quedará guardada al cerrar.',
  en: 'The browser will not keep anything here (no room, or storage switched off). The conversation goes on, but closing the tab will lose it.',
};
const UNREADABLE: Words = {
  es: 'Lo que estaba guardado no se pudo leer; quedó aparte, sin borrar.',
  en: 'What had been kept could not be read; it was put aside, not deleted.',
};

/** Writes text under a name. Storage that is full or refused gives an answer, never an exception. */
export function keepText(shelf: Shelf, key: string, text: string): Kept {
  try {
    shelf.setItem(key, text);
    return { kept: true };
  } catch {
    return { kept: false, why: REFUSED };
  }
}

/** Takes a name off the shelf. */
export function forgetText(shelf: Shelf, key: string): Kept {
  try {
    shelf.removeItem(key);
    return { kept: true };
  } catch {
    return { kept: false, why: REFUSED };
  }
}

/** Reads what stands under a name; what `read` cannot make sense of is put aside and nothing is lost. */
export function findText<T>(shelf: Shelf, key: string, read: (text: string) => T | null): Found<T> {
  const text = textAt(shelf, key);
  if (text === null) return { found: 'nothing' };
  const value = read(text);
  return value === null ? putAside(shelf, key, text) : { found: 'it', value };
}

/** What stands under a name; null where nothing does, or nobody may look. */
export function textAt(shelf: Shelf, key: string): string | null {
  try {
    return shelf.getItem(key);
  } catch {
    return null;
  }
}

/** The unreadable original moves to a name of its own, next to earlier ones that met the same fate. */
function putAside(shelf: Shelf, key: string, text: string): Found<never> {
  const aside = freeName(shelf, key);
  const isSafe = aside !== null && (textAt(shelf, aside) === text || keepText(shelf, aside, text).kept);
  if (isSafe) forgetText(shelf, key);
  return { found: 'garbage', why: UNREADABLE, aside: isSafe ? aside : null };
}

const MOST_ASIDE = 20;

function freeName(shelf: Shelf, key: string): string | null {
  for (let i = 1; i <= MOST_ASIDE; i += 1) {
    const name = `${key}.aside-${i}`;
    if (textAt(shelf, name) === null) return name;
  }
  return null;
}

/** A JSON object in a text; null where there is none. */
export function recordIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
