import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { chunkFileNames, CHUNKS } from './build/chunks.ts';
import { early } from './build/early.ts';
import { help, helpPages } from './build/help-pages.ts';
import { installable } from './build/installable.ts';
import { quietCharts, slimCharts } from './build/slim-charts.ts';
import { answerPacks, openPackHouse, readPackFolder, withPolicy } from './src/server/server.ts';

const PACKS = join(import.meta.dirname, 'scenarios');

function packAnswers(): ReadonlyMap<string, string> {
  return answerPacks(readPackFolder(PACKS)).answers;
}

/** The packs as files beside the app, or answered by the development server at the same addresses. */
function packs(): Plugin {
  return {
    name: 'packs',
    configureServer(server) {
      const house = openPackHouse({ folder: PACKS, lender: PACKS, isWatched: true });
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://house').pathname;
        if (!house.answer(request, response, path)) next();
      });
      server.httpServer?.once('close', () => house.close());
    },
    generateBundle() {
      for (const [fileName, source] of packAnswers()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** Compresses what is worth it once, at the build, so that the server only hands it out. */
function squeeze(): Plugin {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    name: 'squeeze',
    apply: 'build',
    writeBundle({ dir = 'dist' }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => /\.(html|js|css|svg)$|^help\//.test(file))) {
        const path = join(dir, name);
        const source = readFileSync(path);
        writeFileSync(`${path}.gz`, gzipSync(source, { level: 9 }));
        writeFileSync(`${path}.br`, brotliCompressSync(source, quality));
      }
    },
  };
}

const WORKER = join(import.meta.dirname, 'assets', 'service-worker.js');
/** Asked for once the page stands, so that a first visit waits for nothing; its files stay while it is open. */
const callWorker = (page: string): string => `if ('serviceWorker' in navigator && isSecureContext)
  addEventListener('load', () => {
    navigator.locks?.request('cascabel-${page}', { mode: 'shared' }, () => new Promise(() => {}));
    navigator.serviceWorker.register('./service-worker.js');
  });`;

/** The scripts of a build in short. */
function pageOf(bundle: Rolldown.OutputBundle): string {
  const scripts = Object.values(bundle).filter((each) => each.type === 'chunk');
  const names = scripts.map(({ fileName }) => fileName).toSorted();
  return createHash('sha256').update(names.join()).digest('hex').slice(0, 12);
}

/** Keeps the app at hand for when there is no network: a worker that knows every file of this build. */
function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => [
        { tag: 'script', children: callWorker(pageOf(bundle)), injectTo: 'body' },
      ],
    },
    writeBundle({ dir = 'dist' }, bundle) {
      // The live loop is only for a house that watches, and that house is there when it does. Packs are checked
      // on the page only where no worker can start, and no worker keeps files there.
      const files = Object.keys(bundle).filter(
        (name) => name !== 'index.html' && !/\/(?:live|check-packs)-/.test(name),
      );
      const version = createHash('sha256');
      for (const name of ['index.html', ...files]) version.update(name).update(readFileSync(join(dir, name)));
      const code = readFileSync(WORKER, 'utf8')
        .replace('__VERSION__', version.digest('hex').slice(0, 12))
        .replace('__PAGE__', pageOf(bundle))
        .replace('__FILES__', JSON.stringify(['./', ...files]));
      writeFileSync(join(dir, 'service-worker.js'), code);
    },
  };
}

/** Tells the browser what the page may run, for hosts that tell it nothing. */
function policed(): Plugin {
  return {
    name: 'policed',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html) },
  };
}

/** Text that may stand inside a `<script>` without ending it. */
function insideScript(text: string): string {
  return text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/** A page opened from disk may fetch nothing: its packs and guides stand in the page and answer in place of the server. */
async function answersInPage(): Promise<string> {
  const all = Object.fromEntries([...packAnswers(), ...(await helpPages())]);
  const answers = JSON.stringify(all).replaceAll('<', '\\u003c');
  return `<script>{
    const answers = ${answers};
    const fetchElsewhere = window.fetch;
    window.fetch = (what, options) => {
      const address = String(what.url ?? what).split(/[?#]/)[0];
      const known = Object.keys(answers).find((key) => address === key || address.endsWith('/' + key));
      if (known) return Promise.resolve(new Response(answers[known], { headers: { 'Content-Type': 'application/json' } }));
      return /^(file:.*\\/)?(packs|help)\\//.test(address) ? Promise.resolve(new Response('', { status: 404 })) : fetchElsewhere(what, options);
    };
  }</script>`;
}

/** Puts scripts, styles, packs and guides into the one page and leaves nothing beside it. */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      const answers = await answersInPage();
      const read = (address: string): string => readFileSync(join(dir, address), 'utf8');
      const page = read('index.html')
        .replace(/<link rel="(?:modulepreload|preload|manifest)"[^>]*>/g, '')
        .replace(
          /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g,
          (_, href) => `<style>${read(href)}</style>`,
        )
        .replace(/<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g, (_, src) => {
          return `${answers}<script type="module">${insideScript(read(src))}</script>`;
        });
      for (const name of Object.keys(bundle)) rmSync(join(dir, name));
      for (const folder of ['assets', 'packs', 'help'])
        rmSync(join(dir, folder), { recursive: true, force: true });
      writeFileSync(join(dir, 'cascabel.html'), withPolicy(page));
    },
  };
}

const STAGE = join(import.meta.dirname, 'src', 'stage');
const PHASER = join(import.meta.dirname, 'node_modules', 'phaser', 'src');

/** Phaser's source asks for its features by `typeof`; these are the answers. */
const PHASER_FEATURES: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Builds only the part of Phaser the stage uses: the library as it is published cannot be shaken. */
function slimPhaser(): Plugin {
  return {
    name: 'slim-phaser',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          { find: /^phaser-src\//, replacement: `${PHASER}/` },
          { find: /^phaser$/, replacement: join(STAGE, 'phaser-slim.js') },
        ],
      },
    }),
    transform(code, id) {
      if (!id.startsWith(PHASER)) return null;
      const answered = code.replace(/typeof ([A-Z_0-9]{4,})\b/g, (asked, feature: string) => {
        const answer = PHASER_FEATURES[feature];
        return answer === undefined ? asked : String(answer);
      });
      return { code: answered, map: null };
    },
  };
}

export default defineConfig(({ mode }) => {
  const isOneFile = mode === 'one-file';
  return {
    base: './',
    plugins: [
      slimPhaser(),
      slimCharts(),
      quietCharts(),
      packs(),
      help(),
      ...(isOneFile ? [oneFile()] : [installable(), offline(), early(), policed(), squeeze()]),
    ],
    worker: { plugins: () => [slimCharts(), quietCharts()] },
    build: {
      outDir: isOneFile ? 'dist-one-file' : 'dist',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: isOneFile ? Number.MAX_SAFE_INTEGER : 0,
      cssCodeSplit: !isOneFile,
      chunkSizeWarningLimit: isOneFile ? 10_000 : 1_500,
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: {
          codeSplitting: isOneFile ? false : CHUNKS,
          chunkFileNames,
        },
      },
    },
    // A slow machine is no failure: nothing is asserted about time.
    test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 120_000, hookTimeout: 120_000 },
  };
});
