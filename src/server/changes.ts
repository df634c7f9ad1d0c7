/** Open pages told that the packs have changed, as server-sent events. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PackShelf } from './pack-shelf.ts';
import { watchFolder, type Watching } from './watch-folder.ts';

export interface Changes {
  /** Keeps the answer open: it is told the version of the packs now and whenever it changes. */
  join(request: IncomingMessage, response: ServerResponse): void;
  close(): void;
}

/** More pages than this are sent away to ask again later. */
const MOST_LISTENERS = 200;
/** Bytes that may wait for a page that has stopped reading. */
const MOST_WAITING = 16_000;
/** Milliseconds between signs of life, under the minute after which proxies hang up. */
const SIGN_OF_LIFE = 25_000;
/** Milliseconds after which a page that lost the house asks again. */
const ASK_AGAIN_IN = 1_000;

const HEAD = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
};

const news = (version: string): string => `event: version\ndata: ${version}\n\n`;

/** Those who listen. `onEmpty` is called when the last has left. */
function openAudience(onEmpty: () => void) {
  const listeners = new Set<ServerResponse>();
  return {
    isFull: () => listeners.size >= MOST_LISTENERS,
    seat(listener: ServerResponse) {
      listeners.add(listener);
      listener.on('close', () => {
        listeners.delete(listener);
        if (listeners.size === 0) onEmpty();
      });
    },
    tell(text: string) {
      for (const listener of listeners) {
        if (listener.writableLength > MOST_WAITING) listener.destroy();
        else listener.write(text);
      }
    },
    dismiss() {
      for (const listener of listeners) listener.destroy();
    },
  };
}

/** Calls `tell` with every new version of the packs in `places`, and signs of life in between. */
function keepTelling(places: readonly string[], shelf: PackShelf, tell: (text: string) => void): Watching {
  let told = shelf.version();
  const tellNews = (): void => {
    const version = shelf.version();
    if (version === told) return;
    told = version;
    tell(news(version));
  };
  const watches = places.map((place) => watchFolder(place, tellNews));
  const pulse = setInterval(() => tell(':\n\n'), SIGN_OF_LIFE).unref();
  return {
    stop() {
      for (const watching of watches) watching.stop();
      clearInterval(pulse);
    },
  };
}

/** Watches `places` for as long as somebody listens. */
export function openChanges(places: readonly string[], shelf: PackShelf): Changes {
  let telling: Watching | null = null;
  const audience = openAudience(() => {
    telling?.stop();
    telling = null;
  });
  return {
    join(request, response) {
      if (audience.isFull()) return void response.writeHead(503, { 'Retry-After': '5' }).end();
      response.writeHead(200, HEAD);
      if (request.method === 'HEAD') return void response.end();
      telling ??= keepTelling(places, shelf, (text) => audience.tell(text));
      audience.seat(response);
      response.write(`retry: ${ASK_AGAIN_IN}\n${news(shelf.version())}`);
    },
    close: () => audience.dismiss(),
  };
}
