/**
 * A seal over a text: whoever changes a letter of the text breaks it. It keeps no secret and names nobody:
 * anybody can seal a text of their own.
 */
import { fingerprintOf } from '../scenario/scenario.ts';
import { base64Of } from './base64.ts';

/** Letters a seal has after its kind: SHA-256 in base64, or a fingerprint of fixed length. */
const SEAL_LENGTHS: Readonly<Record<string, number>> = { s: 43, f: 11 };

/** What a seal says of the text before it. */
export type SealSays =
  | 'whole'
  | 'changed'
  /** The text or its seal lost their end. */
  | 'cut'
  /** Sealed with SHA-256, which this page has not got: browsers keep it from addresses that are not safe. */
  | 'unchecked';

/** A short check for what passes through mail programs and chats: 11 letters and digits. */
export function checkOf(text: string): string {
  const [hash = '', length = ''] = fingerprintOf(text).split('-');
  return hash.padStart(7, '0') + length.padStart(4, '0');
}

/** SHA-256 where there is one, else the short check; the first letter tells which. */
export async function sealOf(text: string): Promise<string> {
  const digest = await sha256(text);
  return digest === null ? lightSealOf(text) : `s${digest}`;
}

/** The short check as a seal, for what need not be more than whole. */
export const lightSealOf = (text: string): string => `f${checkOf(text)}`;

/** Looks at a seal, with or without something else behind it. */
export async function lookAtSeal(text: string, given: string): Promise<SealSays> {
  const length = SEAL_LENGTHS[given[0] ?? ''];
  if (length === undefined) return given === '' ? 'cut' : 'changed';
  const seal = given.slice(0, length + 1);
  const right = seal.startsWith('s') ? await sha256(text) : checkOf(text);
  if (right === null) return seal.length <= length ? 'cut' : 'unchecked';
  if (seal.slice(1) === right) return 'whole';
  return seal.length <= length ? 'cut' : 'changed';
}

/** Base64 of the SHA-256 of a text; null where the browser has none (an address without https). */
async function sha256(text: string): Promise<string | null> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  return base64Of(new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
