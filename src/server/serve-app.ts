/** Serves the built app and its packs on one port. */
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { openChanges, type Changes } from './changes.ts';
import { openPackShelf, type PackShelf, type ShelvedAnswer } from './pack-shelf.ts';
import { listenOn, type Door } from './port.ts';

export interface ServeOptions {
  /** The built app: the folder that holds `index.html`. */
  readonly dist: string;
  /** The folder of packs. */
  readonly packs: string;
  /** The folder of packs whose cast plays where `packs` brings none. */
  readonly lender: string;
  readonly door: Door;
  /** Whether open pages are told of what is saved under `packs`. */
  readonly isWatched?: boolean;
}
export interface Served {
  readonly port: number;
  /** Address to open in a browser, such as `http://localhost:4280/`. */
  readonly address: string;
  readonly shelf: PackShelf;
  close(): Promise<void>;
}

/** A year: files under `assets/` carry a hash of their content in their name. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

function answerPack(request: IncomingMessage, response: ServerResponse, answer: ShelvedAnswer): void {
  response.setHeader('ETag', answer.etag);
  response.setHeader('Cache-Control', ASK_AGAIN);
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

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${sentence}\n`);
}

/** The path of an address without query, decoded once, or null where that cannot be done. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://house').pathname);
  } catch {
    return null;
  }
}

function filesFrom(dist: string): ReturnType<typeof sirv> {
  return sirv(dist, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? FOR_GOOD : ASK_AGAIN);
    },
  });
}

/** Where open pages listen for changes. */
const CHANGES = '/packs/changes';

interface Holdings {
  readonly shelf: PackShelf;
  /** Null where nobody watches. */
  readonly changes: Changes | null;
}

function answering(options: ServeOptions, { shelf, changes }: Holdings): Server {
  const files = filesFrom(options.dist);
  return createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'Only GET and HEAD are answered here.');
    }
    const path = pathOf(request.url ?? '/');
    if (path === null) return refuse(response, 400, 'This address cannot be read.');
    if (!path.startsWith('/packs/')) {
      return files(request, response, () => refuse(response, 404, 'Nothing lives at this address.'));
    }
    if (path === CHANGES && changes) return changes.join(request, response);
    const answer = shelf.find(path.slice(1));
    if (!answer) return refuse(response, 404, 'No pack lives at this address.');
    answerPack(request, response, answer);
  });
}

/** Compiles the packs, opens the port and serves. Throws where there is no built app or no free port. */
export async function serveApp(options: ServeOptions): Promise<Served> {
  if (!existsSync(join(options.dist, 'index.html'))) {
    throw new Error('The app has not been built yet. Run: npm run build');
  }
  const { packs, lender, isWatched = false } = options;
  const shelf = openPackShelf({ folder: packs, lender, isWatched });
  const changes = isWatched ? openChanges(packs, shelf) : null;
  const server = answering(options, { shelf, changes });
  const port = await listenOn(server, options.door);
  return {
    port,
    address: `http://localhost:${port}/`,
    shelf,
    close: () =>
      new Promise((done) => {
        changes?.close();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
