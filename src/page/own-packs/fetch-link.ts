/** A pack from an address somewhere else: only when the person has agreed, and no more of it than a pack may be. */
import { LARGEST_ZIP } from '../../exchange/exchange.ts';
import type { Brought } from './check-packs.ts';

/** Why nothing came of a link. `most` in bytes. */
export type LinkTrouble =
  | { readonly why: 'no_link' | 'not_safe' | 'has_password' }
  | { readonly why: 'no_answer' | 'page_instead'; readonly host: string }
  | { readonly why: 'refused'; readonly host: string; readonly status: number }
  | { readonly why: 'too_large'; readonly most: number };

export type Linked = { readonly link: URL; readonly trouble: null } | { readonly trouble: LinkTrouble };
export type Fetched =
  { readonly brought: Brought; readonly trouble: null } | { readonly trouble: LinkTrouble };

export type FetchElsewhere = (address: string, how: RequestInit) => Promise<Response>;

/** Machines one talks to without a wire somebody could listen at. */
const HERE = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What somebody typed or sent as a link to a pack. Nothing is fetched. */
export function linkFrom(typed: string): Linked {
  let link: URL;
  try {
    link = new URL(typed.trim());
  } catch {
    return { trouble: { why: 'no_link' } };
  }
  if (link.protocol !== 'https:' && !(link.protocol === 'http:' && HERE.has(link.hostname)))
    return { trouble: { why: link.protocol === 'http:' ? 'not_safe' : 'no_link' } };
  return link.username || link.password ? { trouble: { why: 'has_password' } } : { link, trouble: null };
}

/** Nothing about the person goes along, and a host that sends us on to another is not followed: it was not agreed to. */
const HOW: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'error',
  cache: 'no-store',
};

/** Fetches a pack. Rejects only when `signal` calls it off. */
export async function fetchLinked(
  link: URL,
  signal: AbortSignal,
  fetchElsewhere: FetchElsewhere = (address, how) => fetch(address, how),
): Promise<Fetched> {
  const { host } = link;
  try {
    const response = await fetchElsewhere(link.href, { ...HOW, signal });
    if (!response.ok) return { trouble: { why: 'refused', host, status: response.status } };
    const bytes = await boundedBytes(response);
    return bytes === null ? { trouble: { why: 'too_large', most: LARGEST_ZIP } } : broughtFrom(bytes, link);
  } catch (reason) {
    if (signal.aborted) throw reason;
    return { trouble: { why: 'no_answer', host } };
  }
}

/** The whole body; null as soon as it is too much, whatever its head said. */
async function boundedBytes(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > LARGEST_ZIP) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** How every zip begins. */
const ZIP_MARK = [0x50, 0x4b];

export function looksLikeZip(bytes: Uint8Array): boolean {
  return ZIP_MARK.every((byte, at) => bytes[at] === byte);
}

function broughtFrom(bytes: Uint8Array, link: URL): Fetched {
  if (looksLikeZip(bytes)) return { brought: { as: 'zip', bytes }, trouble: null };
  const beginning = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  if (beginning.startsWith('<')) return { trouble: { why: 'page_instead', host: link.host } };
  const name = /([^/]+)\.ya?ml$/i.exec(link.pathname)?.[1] ?? 'scenario';
  const path = `${name.replace(/[^\w-]/g, '-')}.yaml`;
  return { brought: { as: 'files', files: [{ path, content: bytes }] }, trouble: null };
}
