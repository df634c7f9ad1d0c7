/** The cast: persona files read, inheritance followed, broken ones kept apart. */
import type { Persona } from './compiled.ts';
import { PERSONA, personaFrom } from './persona-shape.ts';
import type { WrittenPersona } from './persona-shape.ts';
import { found, startReading } from './reading.ts';
import type { Reading } from './reading.ts';
import { checkReferences } from './references.ts';
import { valueOf } from './shape.ts';
import type { ReadFile } from './read-file.ts';
import type { Language } from './vocabulary.ts';
import type { Node } from './yaml-tree.ts';

/** Personas by id; null for one whose file has errors. */
export type Cast = ReadonlyMap<string, Persona | null>;

export interface CastSetting {
  readonly languages: readonly [Language, ...Language[]];
  readonly slots: ReadonlySet<string>;
  /** Personas these may extend, besides each other. */
  readonly others: Cast;
}

/** Generations of personas that may extend each other. */
const LONGEST_LINE = 20;

interface Draft {
  readonly reading: Reading;
  readonly root: Node | null;
  readonly written: WrittenPersona | undefined;
}

/** Reads persona files. A persona extends one of these files or one of the others. */
export function readCast(files: readonly ReadFile[], setting: CastSetting): Cast {
  const drafts = new Map<string, Draft>();
  // Complete only when every file has been read; nobody asks before.
  const personas = new Set(setting.others.keys());
  for (const { sheet, root } of files) {
    const reading = startReading(sheet, { ...setting, personas });
    const written = root === null ? undefined : PERSONA.read(root, reading);
    const id = written?.id ?? writtenId(root) ?? sheet.path.replace(/^.*\/|\.ya?ml$/gi, '');
    if (drafts.has(id)) found(sheet, { code: 'duplicate-id', span: spanOfId(root), filled: { given: id } });
    else drafts.set(id, { reading, root, written });
  }
  for (const id of drafts.keys()) personas.add(id);
  for (const { reading } of drafts.values()) checkReferences(reading);
  return resolve(drafts, setting.others);
}

function writtenId(root: Node | null): string | undefined {
  const id = root?.kind === 'map' ? valueOf(root, 'id') : undefined;
  return id?.kind === 'scalar' && id.text !== '' ? id.text : undefined;
}

/** Where a file's id stands, or its beginning. */
export function spanOfId(root: Node | null): { readonly start: number; readonly end: number } {
  const id = root?.kind === 'map' ? valueOf(root, 'id') : undefined;
  return id ?? { start: 0, end: 1 };
}

function resolve(drafts: ReadonlyMap<string, Draft>, others: Cast): Cast {
  const cast = new Map<string, Persona | null>();
  for (const id of drafts.keys()) resolveOne(id, { drafts, others, cast, onTheWay: new Set() });
  return cast;
}

interface Resolving {
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly others: Cast;
  readonly cast: Map<string, Persona | null>;
  /** Personas whose parents are being looked up. */
  readonly onTheWay: Set<string>;
}

function resolveOne(id: string, resolving: Resolving): Persona | null {
  const { drafts, others, cast, onTheWay } = resolving;
  const known = cast.get(id);
  if (known !== undefined) return known;
  const draft = drafts.get(id);
  if (draft === undefined) return others.get(id) ?? null;
  onTheWay.add(id);
  const parent = parentOf(id, draft, resolving);
  const persona = parent === undefined ? null : personaOf(draft, parent);
  onTheWay.delete(id);
  cast.set(id, persona);
  return persona;
}

/** The persona a draft extends; null for none, undefined when it cannot be had. */
function parentOf(id: string, draft: Draft, resolving: Resolving): Persona | null | undefined {
  const name = draft.written?.extends;
  if (name === undefined) return null;
  // A pack's own `hell-insulter` may extend the common one of the same name.
  if (name === id && resolving.others.has(id)) return resolving.others.get(id) ?? undefined;
  if (!resolving.onTheWay.has(name) && resolving.onTheWay.size < LONGEST_LINE)
    return resolveOne(name, resolving) ?? undefined;
  const node = draft.root?.kind === 'map' ? valueOf(draft.root, 'extends') : undefined;
  found(draft.reading.sheet, {
    code: 'extends-cycle',
    span: node ?? spanOfId(draft.root),
    filled: { given: id },
  });
  return undefined;
}

function personaOf({ reading, root, written }: Draft, parent: Persona | null): Persona | null {
  if (written === undefined || reading.sheet.errors > 0) return null;
  for (const key of ['title', 'need', 'start'] as const) {
    if (written[key] !== undefined || parent !== null) continue;
    found(reading.sheet, { code: 'missing-key', span: spanOfId(root), filled: { key } });
  }
  return hasErrors(reading) ? null : personaFrom(written, parent);
}

function hasErrors({ sheet }: Reading): boolean {
  return sheet.errors > 0;
}

/** The personas without errors. */
export function soundOnes(cast: Cast): Readonly<Record<string, Persona>> {
  return Object.fromEntries([...cast].flatMap(([id, persona]) => (persona === null ? [] : [[id, persona]])));
}
