import type { Plugin } from 'vite';
import { helpAnswers } from '../src/help/help.ts';
import { readHelpSources } from './help-sources.ts';

/** The guides by the addresses the app fetches. */
export const helpPages = (): ReadonlyMap<string, string> => helpAnswers(readHelpSources());

/** The guides as files beside the app, or answered by the development server as they stand on disk that moment. */
export function help(): Plugin {
  return {
    name: 'help',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://house').pathname.slice(1);
        const page = path.startsWith('help/') ? helpPages().get(path) : undefined;
        if (page === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(page);
      });
    },
    generateBundle() {
      for (const [fileName, source] of helpPages()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
