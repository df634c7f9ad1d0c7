/**
 * The rooms of the house and the law between them: who may open whose front door, which packages
 * each room may bring in from outside, and which rooms are pure. A room imports nothing that this
 * table does not name.
 */

/** Rooms below, by room; `*` in `packages` stands for everything under that name. */
export const ROOMS = {
  scenario: { opens: [], packages: ['js-yaml'], pure: true },
  persona: { opens: ['scenario'], packages: ['xstate'], pure: true },
  conversation: { opens: ['scenario', 'persona'], packages: ['xstate'], pure: true },
  trial: { opens: ['scenario', 'persona', 'conversation'], packages: [], pure: true },
  debrief: { opens: ['scenario', 'persona', 'conversation', 'trial'], packages: [], pure: true },
  lint: { opens: ['scenario', 'persona', 'conversation', 'trial', 'debrief'], packages: [], pure: true },
  exchange: { opens: ['scenario'], packages: ['fflate', 'papaparse', 'fast-xml-parser', 'ics'], pure: true },
  help: { opens: ['scenario', 'persona', 'lint'], packages: ['marked'], pure: true },
  lesson: { opens: ['scenario', 'conversation', 'debrief'], packages: ['zod'], pure: true },
  records: { opens: ['scenario', 'conversation', 'debrief'], packages: ['idb', 'uuid'], pure: false },
  stage: { opens: ['conversation'], packages: ['phaser', 'phaser-src/*', 'howler'], pure: false },
  page: {
    opens: [
      'scenario',
      'persona',
      'conversation',
      'trial',
      'debrief',
      'lint',
      'exchange',
      'help',
      'lesson',
      'records',
    ],
    packages: [
      'preact',
      'preact/*',
      '@observablehq/plot',
      '@fontsource-variable/figtree',
      '@fontsource-variable/figtree/*',
    ],
    pure: false,
  },
  server: { opens: ['scenario', 'lint', 'lesson'], packages: ['node:*', 'sirv'], pure: false },
  cli: {
    opens: [
      'scenario',
      'persona',
      'conversation',
      'trial',
      'debrief',
      'lint',
      'exchange',
      'lesson',
      'records',
      'server',
    ],
    packages: ['node:*', 'tsx/*', '@hpcc-js/wasm-graphviz'],
    pure: false,
  },
  main: { opens: ['page', 'stage'], packages: [], pure: false },
};

/** Rooms that may load pictures, sounds and fonts from `assets/`. */
export const LOADS_ASSETS = ['stage', 'page', 'main'];

/** What a pure room may not reach: the clock, chance, timers, the browser, the machine, and every way round to them. */
export const IMPURE = new Set([
  'Date',
  'Temporal',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'clearImmediate',
  'requestAnimationFrame',
  'requestIdleCallback',
  'queueMicrotask',
  'scheduler',
  'globalThis',
  'self',
  'global',
  'window',
  'top',
  'parent',
  'frames',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Worker',
  'console',
  'process',
  'require',
  'module',
  'eval',
  'Function',
]);
