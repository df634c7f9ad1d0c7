/** Everything under `packs/`: the packs themselves, and news of what was saved in them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { openChanges } from './changes.ts';
import { placesOf } from './packs-on-disk.ts';
import { openPackShelf, type PackShelf, type ShelfOptions, type ShelvedAnswer } from './pack-shelf.ts';

export interface PackHouse {
  readonly shelf: PackShelf;
  /** Answers a path such as `/packs/index.json`; false where the path is not one of packs. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): boolean;
  close(): void;
}

const PACKS = '/packs/';
/** Where open pages listen for changes. */
const CHANGES = '/packs/changes';

function hand(request: IncomingMessage, response: ServerResponse, answer: ShelvedAnswer): void {
  response.setHeader('ETag', answer.etag);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === answer.etag) {
    response.writeHead(304).end();
    return;
  }
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (zipped) response.setHeader('Content-Encoding', 'gzip');
  const body = zipped ? answer.gzip : answer.plain;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', body.length);
  response.writeHead(200).end(body);
}

/** Says no in a sentence. */
export function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${sentence}\n`);
}

/** Compiles the packs of a folder, and watches it where that is wanted. Throws where it cannot be read. */
export function openPackHouse(options: ShelfOptions): PackHouse {
  const shelf = openPackShelf(options);
  const changes = options.isWatched ? openChanges(placesOf(options.folder, options.lender), shelf) : null;
  return {
    shelf,
    answer(request, response, path) {
      if (!path.startsWith(PACKS)) return false;
      if (path === CHANGES && changes) {
        changes.join(request, response);
        return true;
      }
      const answer = shelf.find(path.slice(1));
      if (answer) hand(request, response, answer);
      else refuse(response, 404, 'No pack lives at this address.');
      return true;
    },
    close: () => changes?.close(),
  };
}
