/** The packs of a folder, kept compiled in memory and read again once a file of theirs has changed. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Problem } from '../scenario/scenario.ts';
import { answerPacks } from './pack-answers.ts';
import { readPacksWithCast, stampOfFolder } from './packs-on-disk.ts';

export interface ShelvedAnswer {
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly etag: string;
}
export interface PackShelf {
  /** The answer at an address such as `packs/index.json`, or undefined. */
  find(address: string): ShelvedAnswer | undefined;
  problems(): readonly Problem[];
}

function shelve(text: string): ShelvedAnswer {
  const plain = Buffer.from(text);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { plain, gzip: gzipSync(plain), etag };
}

/** Opens the packs of `folder`; where they bring no cast of their own, that of `lender` plays. */
export function openPackShelf(folder: string, lender: string): PackShelf {
  let stamp = stampOfFolder(folder);
  let shelf = answerPacks(readPacksWithCast(folder, lender));
  const ready = new Map<string, ShelvedAnswer>();

  function readAgainIfChanged(): void {
    const now = stampOfFolder(folder);
    if (now === stamp) return;
    shelf = answerPacks(readPacksWithCast(folder, lender));
    stamp = now;
    ready.clear();
  }

  /** Editors save by renaming: a file may be gone for a moment. What was read last stays until all are there. */
  function lookAgain(): void {
    try {
      readAgainIfChanged();
    } catch {
      return;
    }
  }

  return {
    find(address) {
      lookAgain();
      const text = shelf.answers.get(address);
      if (text === undefined) return undefined;
      const kept = ready.get(address) ?? shelve(text);
      ready.set(address, kept);
      return kept;
    },
    problems: () => shelf.problems,
  };
}
