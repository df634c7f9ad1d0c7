/**
 * Leaves out of the build what our charts never ask of XState. They are stepped as pure functions, without actors,
 * timers or messages, yet the library makes an actor for every step and hands all its verbs to whoever sets up a chart.
 * Tests in Node run the library whole; the played stories of the browser tests are compared with theirs.
 */
import type { Plugin } from 'vite';

interface Cut {
  /** The end of the file's name inside the library. */
  readonly file: RegExp;
  readonly from: RegExp;
  readonly to: string;
}

const CUTS: readonly Cut[] = [
  {
    file: /\/raise-\w+\.esm\.js$/,
    from: /return new Actor\(logic, options\);/,
    to: "throw new Error('charts here have no actors');",
  },
  {
    file: /\/xstate\.esm\.js$/,
    from: /const self = createActor\(actorLogic\);[\s\S]*?self\.system = freshSystem;/,
    to: 'const self = {}; const freshSystem = { _sendInspectionEvent() {} }; void actorLogic;',
  },
  {
    file: /\/xstate\.esm\.js$/,
    from: /(return \{)\s*assign,\s*sendTo,[\s\S]*?createAction: fn => fn,\s*(createMachine: [\s\S]*?\}\)),\s*extend:[\s\S]*?\n {2}\};/,
    to: '$1 $2 };',
  },
];

/** A cut that finds nothing to cut fails the build: another version of the library wants another look. */
function cut(code: string, { file, from, to }: Cut): string {
  if (!from.test(code)) throw new Error(`slim-charts: ${from.source} is not in ${file.source} any more`);
  return code.replace(from, to);
}

export function slimCharts(): Plugin {
  return {
    name: 'slim-charts',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/node_modules/xstate/dist/')) return null;
      const cuts = CUTS.filter(({ file }) => file.test(id));
      return cuts.length > 0 ? { code: cuts.reduce(cut, code), map: null } : null;
    },
  };
}

/** The charts explain themselves to whoever draws them; the app never draws them, so the build leaves that out. */
export function quietCharts(): Plugin {
  return {
    name: 'quiet-charts',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/(persona|conversation)\/chart[^/]*\.ts$/.test(id)) return null;
      return { code: code.replace(/\bdescription:\s*(?:'[^'\n]*'|"[^"\n]*"),?/g, ''), map: null };
    },
  };
}
