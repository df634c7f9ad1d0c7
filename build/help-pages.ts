import type { Plugin } from 'vite';
import { helpAnswers } from '../src/help/help.ts';
import { readHelpSources } from './help-sources.ts';

/** The guides by the addresses the app fetches. */
export const helpPages = (): ReadonlyMap<string, string> => helpAnswers(readHelpSources());

/** The guides as files beside the app, or answered by the development server until a file changes. */
export function help(): Plugin {
  return {
    name: 'help',
    configureServer(server) {
      let kept: ReadonlyMap<string, string> | null = null;
      server.watcher.on('all', () => {
        kept = null;
      });
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://house').pathname.slice(1);
        if (!path.startsWith('help/')) return next();
        kept ??= helpPages();
        const page = kept.get(path);
        response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'application/json' });
        response.end(page);
      });
    },
    generateBundle() {
      for (const [fileName, source] of helpPages()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
