/** The packs of a folder, kept compiled in memory and read again once a file of theirs has changed. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { openExaminer } from '../lint/lint.ts';
import { openReader } from '../scenario/scenario.ts';
import type { PackFile, Problem, Reader } from '../scenario/scenario.ts';
import { answerPacks, type PackAnswers } from './pack-answers.ts';
import { placesOf, readPacksWithCast, stampOfFolder } from './packs-on-disk.ts';

export interface ShelvedAnswer {
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly etag: string;
}
export interface PackShelf {
  /** The answer at an address such as `packs/index.json`, or undefined. */
  find(address: string): ShelvedAnswer | undefined;
  problems(): readonly Problem[];
  /** A short text that stands for all answers: another one whenever any of them has changed. */
  version(): string;
}
export interface ShelfOptions {
  /** A folder, or a file with packs in it that `open` can open. */
  readonly folder: string;
  /** The folder whose cast plays where the packs bring none of their own. */
  readonly lender: string;
  /** Whether the index tells its version, so that pages ask to be told of changes. */
  readonly isWatched: boolean;
  /** Files with packs in them, the cast they count on included. Throws where one cannot be opened. */
  readonly open?: OpenPacks;
}

export type OpenPacks = (file: string) => readonly PackFile[];

function shelve(text: string): ShelvedAnswer {
  const plain = Buffer.from(text);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { plain, gzip: gzipSync(plain), etag };
}

const INDEX = 'packs/index.json';

interface Stock extends PackAnswers {
  readonly version: string;
}

function stockOf({ folder, lender, isWatched, open }: ShelfOptions, { look }: Reader): Stock {
  const { answers, problems } = answerPacks(open?.(folder) ?? readPacksWithCast(folder, lender), look);
  const hash = createHash('sha256');
  for (const [address, text] of answers) hash.update(address).update('\0').update(text).update('\0');
  const version = hash.digest('base64url').slice(0, 22);
  if (!isWatched) return { answers, problems, version };
  const index: unknown = JSON.parse(answers.get(INDEX) ?? '{}');
  const told = JSON.stringify({ ...(index as object), version });
  return { answers: new Map([...answers, [INDEX, told]]), problems, version };
}

/** Opens the packs of a folder. */
export function openPackShelf(options: ShelfOptions): PackShelf {
  const { folder, lender } = options;
  const stampNow = (): string => placesOf(folder, lender).map(stampOfFolder).join('\n');
  let stamp = stampNow();
  // Whoever watches is writing, and is told everything that could be better; whoever plays, only what cannot be played.
  const reader = options.isWatched ? openExaminer() : openReader();
  let shelf = stockOf(options, reader);
  const ready = new Map<string, ShelvedAnswer>();

  function readAgainIfChanged(): void {
    const now = stampNow();
    if (now === stamp) return;
    shelf = stockOf(options, reader);
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
    version() {
      lookAgain();
      return shelf.version;
    },
  };
}
