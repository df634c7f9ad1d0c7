import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import type * as Made from './help-made.ts';

/**
 * The guides by the addresses the app fetches. What makes them is loaded only when they are wanted: otherwise every
 * run of a test would bring the whole model along.
 */
export async function helpPages(): Promise<ReadonlyMap<string, string>> {
  const made: typeof Made = await tsImport('./help-made.ts', import.meta.url);
  return made.makeHelp();
}

/** The guides as files beside the app, or answered by the development server until a file changes. */
export function help(): Plugin {
  return {
    name: 'help',
    configureServer(server) {
      let kept: Promise<ReadonlyMap<string, string>> | null = null;
      server.watcher.on('all', () => {
        kept = null;
      });
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://house').pathname.slice(1);
        if (!path.startsWith('help/')) return next();
        kept ??= helpPages();
        kept.then((pages) => {
          const page = pages.get(path);
          response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'application/json' });
          response.end(page);
        }, next);
      });
    },
    async generateBundle() {
      for (const [fileName, source] of await helpPages()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
