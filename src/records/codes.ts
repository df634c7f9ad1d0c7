/**
 * Codes people paste: `CASCABEL1-<kind>-<text in base64>.<seal>`, the number being the format's version.
 * They may come wrapped, quoted, indented, several at once and in the middle of a letter.
 */
import { base64OfText, textOfBase64 } from './base64.ts';
import { lightSealOf, lookAtSeal, sealOf, type SealSays } from './seal.ts';

/** A: what a trainer assigns. R: what a learner hands in. */
export type CodeKind = 'A' | 'R';

/** A code as it was found in what somebody pasted. */
export interface FoundCode {
  /** As written, without spaces and line breaks: to recognise it again. */
  readonly written: string;
  readonly version: number;
  /** A letter: one of `CodeKind`, or one a newer Cascabel uses. */
  readonly kind: string;
  readonly seal: SealSays;
  /** What it holds; null where the seal is broken or it is not text. */
  readonly text: string | null;
}

const VERSION = 1;
/** Longer texts are not looked at: a class of forty hands in less. */
const LONGEST = 4_000_000;
const CODE = /^CASCABEL(\d{1,3})-([A-Z])-([\w-]*)(?:\.([\w-]*))?/;

const openedText = (kind: CodeKind, text: string): string =>
  `CASCABEL${VERSION}-${kind}-${base64OfText(text)}`;

/** A text as a code, sealed as well as this page can. */
export async function codeOf(kind: CodeKind, text: string): Promise<string> {
  const open = openedText(kind, text);
  return `${open}.${await sealOf(open)}`;
}

/** A text as a code that only has to arrive whole; known at once. */
export function lightCodeOf(kind: CodeKind, text: string): string {
  const open = openedText(kind, text);
  return `${open}.${lightSealOf(open)}`;
}

/** Every code in what somebody pasted, in order. Never rejects. */
export async function codesIn(pasted: string): Promise<readonly FoundCode[]> {
  const text = pasted
    .slice(0, LONGEST)
    .replace(/^[>|\s]+/gm, '')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF\u00AD]+/g, '');
  const pieces = text.split(/(?=CASCABEL\d{1,3}-)/).filter((piece) => CODE.test(piece));
  return Promise.all(pieces.map(codeIn));
}

async function codeIn(piece: string): Promise<FoundCode> {
  const [, version = '', kind = '', payload = '', seal] = CODE.exec(piece) ?? [];
  const open = `CASCABEL${version}-${kind}-${payload}`;
  const says = seal === undefined ? 'cut' : await lookAtSeal(open, seal);
  const isWhole = says === 'whole' || says === 'unchecked';
  return {
    written: `${open}.${sealOnly(seal ?? '')}`,
    version: Number(version),
    kind,
    seal: says,
    text: isWhole ? textOfBase64(payload) : null,
  };
}

/** What comes behind a seal in a letter does not belong to it. */
const sealOnly = (seal: string): string => seal.slice(0, seal.startsWith('f') ? 12 : 44);

/** Whether a code comes from a Cascabel newer than this one. */
export const isFromTheFuture = ({ version }: FoundCode): boolean => version > VERSION;
