/** Serves the built app and its packs on one port. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentPolicy } from './content-policy.ts';
import { openPackHouse, refuse, type PackHouse } from './pack-house.ts';
import type { OpenPacks, PackShelf } from './pack-shelf.ts';
import { listenOn, type Door } from './port.ts';

export interface ServeOptions {
  /** The built app: the folder that holds `index.html`. */
  readonly dist: string;
  /** The folder of packs, or a file that `open` opens. */
  readonly packs: string;
  /** The folder of packs whose cast plays where `packs` brings none. */
  readonly lender: string;
  readonly door: Door;
  /** Whether open pages are told of what is saved under `packs`. */
  readonly isWatched?: boolean;
  readonly open?: OpenPacks;
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

/** The path of an address without query, decoded once, or null where that cannot be done. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://house').pathname);
  } catch {
    return null;
  }
}

function filesFrom(dist: string): ReturnType<typeof sirv> {
  const policy = contentPolicy(readFileSync(join(dist, 'index.html'), 'utf8'));
  return sirv(dist, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? FOR_GOOD : ASK_AGAIN);
      if (path === '/' || path === '/index.html') response.setHeader('Content-Security-Policy', policy);
    },
  });
}

function answering(options: ServeOptions, house: PackHouse): Server {
  const files = filesFrom(options.dist);
  return createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'Only GET and HEAD are answered here.');
    }
    const path = pathOf(request.url ?? '/');
    if (path === null) return refuse(response, 400, 'This address cannot be read.');
    if (house.answer(request, response, path)) return;
    files(request, response, () => refuse(response, 404, 'Nothing lives at this address.'));
  });
}

/** Compiles the packs, opens the port and serves. Throws where there is no built app or no free port. */
export async function serveApp(options: ServeOptions): Promise<Served> {
  if (!existsSync(join(options.dist, 'index.html'))) {
    throw new Error('The app has not been built yet. Run: npm run build');
  }
  const { packs, lender, isWatched = false, open } = options;
  const house = openPackHouse({ folder: packs, lender, isWatched, ...(open ? { open } : {}) });
  const server = answering(options, house);
  const port = await listenOn(server, options.door);
  return {
    port,
    address: `http://localhost:${port}/`,
    shelf: house.shelf,
    close: () =>
      new Promise((done) => {
        house.close();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
