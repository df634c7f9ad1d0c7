/** Long made-up files as an editor saves them, and edits to them. */
import { join } from 'node:path';
import type { PackFile } from '../../src/scenario/scenario.ts';
import { readCast } from '../../src/server/server.ts';
import { bigPack } from './big-pack.ts';

/** The people who play, as bytes from the disk. */
const CAST = readCast(join(import.meta.dirname, '../../scenarios'));

/** A text in one piece of memory, as it comes from a disk: one that was put together is only joined when it is read. */
const saved = (text: string): string => Buffer.from(text).toString();

/** A made-up scenario of so many beats, and the pack around it. */
export function longFile(beats: number): {
  readonly text: string;
  readonly around: (text: string) => PackFile[];
} {
  const [pack, scenario] = bigPack(beats);
  if (!pack || typeof scenario?.content !== 'string')
    throw new Error('The made-up pack has changed its files.');
  const { path, content } = scenario;
  return { text: content, around: (text) => [...CAST, pack, { path, content: saved(text) }] };
}

const startOf = (text: string, beat: number): number => text.indexOf(`\n  beat-${beat}:\n`) + 1;

/** A few words more in the customer's first line of a beat; other words in every round. */
export function withEditedText(text: string, beat: number, round: number): string {
  const at = text.indexOf('¡Llevo', startOf(text, beat)) + 1;
  return `${text.slice(0, at)}Ya van ${round}: ${text.slice(at)}`;
}

/** Another beat before one of them. */
export function withAddedBeat(text: string, beat: number, round: number): string {
  const [start, end] = [startOf(text, beat), startOf(text, beat + 1)];
  const added = text.slice(start, end).replace(`beat-${beat}:`, `added-${round}:`);
  return text.slice(0, start) + added + text.slice(start);
}

/** Every tenth beat edited, as somebody does who replaces a word all over a file. */
export function withEveryTenth(text: string, round: number): string {
  let beat = 0;
  return text.replace(/¡Llevo/g, (found) => {
    beat += 1;
    return beat % 10 === 0 ? `¡Ya van ${round}: llevo` : found;
  });
}
