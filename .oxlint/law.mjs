/** The linter's own rules of this house: `house/rooms` and `house/pure`. The table is in rooms.mjs. */
import { dirname, resolve, sep } from 'node:path';
import { IMPURE, LOADS_ASSETS, ROOMS } from './rooms.mjs';

/** The room a path lies in and the path inside it; null outside `src`. The last `src` counts, so that fixtures can build a small house of their own. */
function placeOf(path) {
  const parts = path.split(sep);
  const src = parts.lastIndexOf('src');
  if (src < 0 || parts.includes('node_modules')) return null;
  const inside = parts.slice(src + 1);
  const room = inside.length === 1 ? inside[0].replace(/\.tsx?$/, '') : inside[0];
  return { room, file: inside.slice(1).join('/'), house: parts.slice(0, src).join(sep) };
}

function isFrontDoor(place) {
  return place.file === `${place.room}.ts` || place.file === `${place.room}.tsx`;
}

function allowsPackage(law, name) {
  return law.packages.some((allowed) =>
    allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed,
  );
}

/** What is wrong with a file in `from` importing `name`, or null. */
function trespass(from, filename, name) {
  const law = ROOMS[from.room];
  if (!law) return `The room \`${from.room}\` is not in the law (.oxlint/rooms.mjs).`;
  if (!name.startsWith('.') && !name.startsWith('/')) {
    return allowsPackage(law, name) ? null : `\`${from.room}\` may not bring in \`${name}\`.`;
  }
  const path = resolve(dirname(filename), name.split('?')[0]);
  const to = placeOf(path);
  if (!to || to.house !== from.house) {
    const assets = `${from.house}${sep}assets${sep}`;
    if (LOADS_ASSETS.includes(from.room) && path.startsWith(assets)) return null;
    return `\`${from.room}\` may not reach outside the house for \`${name}\`.`;
  }
  if (to.room === from.room) return null;
  if (!law.opens.includes(to.room)) return `\`${from.room}\` may not import \`${to.room}\`.`;
  return isFrontDoor(to) ? null : `Only the front door of \`${to.room}\` may be imported, not \`${name}\`.`;
}

const rooms = {
  create(context) {
    const from = placeOf(context.filename);
    if (!from) return {};
    const check = (node, source) => {
      const name = source?.value ?? source?.literal?.value;
      const message =
        typeof name === 'string'
          ? trespass(from, context.filename, name)
          : 'What is imported must be written out as plain text.';
      if (message) context.report({ node, message });
    };
    const ofSource = (node) => node.source && check(node, node.source);
    return {
      ImportDeclaration: ofSource,
      ExportAllDeclaration: ofSource,
      ExportNamedDeclaration: ofSource,
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument),
      TSExternalModuleReference: (node) => check(node, node.expression),
    };
  },
};

/** Every use of a name that no declaration in the file explains. */
function globalUses(scope) {
  const builtIn = scope.variables.filter((variable) => variable.defs.length === 0);
  return [...scope.through, ...builtIn.flatMap((variable) => variable.references)];
}

/** `Math` may be asked for anything by its plain name, except for chance. */
function isChance(identifier) {
  const use = identifier.parent;
  const plain = use?.type === 'MemberExpression' && use.object === identifier && !use.computed;
  return !plain || use.property.name === 'random';
}

const pure = {
  create(context) {
    const from = placeOf(context.filename);
    if (!from || !ROOMS[from.room]?.pure) return {};
    const forbid = (node, what) =>
      context.report({
        node,
        message: `\`${from.room}\` is a pure room: it may not reach \`${what}\`. Have it handed in.`,
      });
    return {
      Program() {
        for (const { identifier } of globalUses(context.sourceCode.scopeManager.globalScope)) {
          if (IMPURE.has(identifier.name)) forbid(identifier, identifier.name);
          if (identifier.name === 'Math' && isChance(identifier)) forbid(identifier, 'Math.random');
        }
      },
      MetaProperty: (node) => node.meta.name === 'import' && forbid(node, 'import.meta'),
    };
  },
};

export default { meta: { name: 'house' }, rules: { rooms, pure } };
