/**
 * How a file in an older format becomes one in today's. Format 1 is frozen: what it says, it will go on saying, and new
 * keys it may gain are ones that older files can do without. What cannot be said that way makes format 2, together with
 * a migration from 1; then files in format 1 read as before, and nobody has to rewrite them.
 */
import type { Mapping, Node } from './yaml-tree.ts';

/** The format this house writes and reads. */
export const FORMAT_NOW = 1;

/** One format to the next. Nodes it keeps or makes stand where the author wrote them, so that problems point there. */
export type Migration = (file: Mapping) => Mapping;
/** Migrations by the format they start from. */
export type Migrations = ReadonlyMap<number, Migration>;

/** None yet: nothing came before format 1. */
const MIGRATIONS: Migrations = new Map();

interface Era {
  readonly now: number;
  readonly migrations: Migrations;
}

/** A file brought up to today's format step by step; one that is newer, or that nothing leads on from, stays as it is. */
export function migrated(
  root: Node | null,
  { now, migrations }: Era = { now: FORMAT_NOW, migrations: MIGRATIONS },
): Node | null {
  let file = root;
  for (let format = formatOf(file); format !== null && format < now; format++) {
    const migrate = migrations.get(format);
    if (migrate === undefined || file?.kind !== 'map') break;
    file = inFormat(migrate(file), format + 1);
  }
  return file;
}

/** Whether a file is in an older format than today's. */
export function isOfAnotherFormat(root: Node): boolean {
  const format = formatOf(root);
  return format !== null && format < FORMAT_NOW;
}

function formatOf(root: Node | null): number | null {
  if (root?.kind !== 'map') return null;
  const written = root.entries.find(({ key }) => key.text === 'format')?.value;
  return written?.kind === 'scalar' && /^\d{1,9}$/.test(written.text) ? Number(written.text) : null;
}

/** The same file with another number under `format`, where the old one stands. */
function inFormat(file: Mapping, format: number): Mapping {
  const entries = file.entries.map((entry) =>
    entry.key.text === 'format' && entry.value.kind === 'scalar'
      ? { ...entry, value: { ...entry.value, text: String(format) } }
      : entry,
  );
  return { ...file, entries };
}
