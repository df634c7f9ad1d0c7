/** One folder: its pack file, its own personas, its scenarios. */
import type { CompiledPack, PackIdentity } from './compiled.ts';
import { cardOf, identityOf, packCardOf, scenarioFrom } from './compile-scenario.ts';
import type { Compiled } from './compile-scenario.ts';
import { PACK } from './pack-shape.ts';
import type { WrittenPack } from './pack-shape.ts';
import { openSheet } from './findings.ts';
import { readCast, soundOnes, spanOfId } from './read-personas.ts';
import type { Cast } from './read-personas.ts';
import { define, found, startReading } from './reading.ts';
import type { Reading, ReadingSetting } from './reading.ts';
import { checkReferences } from './references.ts';
import { SCENARIO } from './scenario-shape.ts';
import { listOf, nameFrom, valueOf } from './shape.ts';
import type { PackFolder, ReadFile } from './shelf.ts';
import { STANDING_SLOTS } from './slots.ts';
import { defineKeys } from './text-shapes.ts';
import { LANGUAGES } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';
import { LANGUAGE } from './vocabularies.ts';
import type { Node } from './yaml-tree.ts';

type Languages = readonly [Language, ...Language[]];

/** What every file of a folder is read with. */
interface Setting extends ReadingSetting {
  readonly pack: PackIdentity;
  /** The pack's own personas over the common ones. */
  readonly cast: Cast;
}

/** Reads a folder; null when it holds no pack that can be played. `taken` are the pack ids so far. */
export function readFolder(folder: PackFolder, common: Cast, taken: Set<string>): CompiledPack | null {
  const root = folder.pack?.root ?? null;
  const languages = languagesIn(root);
  const slots = new Set([...STANDING_SLOTS, ...variablesIn(root)]);
  const sheet = folder.pack?.sheet ?? openSheet(folder.folder, '');
  const reading = startReading(sheet, { languages, slots, personas: new Set() });
  const written = readPackFile(root, reading, taken);

  const own = readCast(folder.personas, { languages, slots, others: common });
  const pack = identityOf(written, folder.folder, languages);
  const cast = new Map([...common, ...own]);
  const compiled = readScenarios(folder, { pack, languages, slots, cast, personas: new Set(cast.keys()) });
  checkList(folder, reading);

  if (written === undefined) return null;
  const inOrder = [...new Set(written.scenarios)].flatMap((id) => compiled.get(id) ?? []);
  return {
    card: packCardOf(written, pack, inOrder.map(cardOf)),
    scenarios: Object.fromEntries(inOrder.map(({ scenario }) => [scenario.id, scenario])),
    cast: soundOnes(own),
  };
}

/** The pack file as written, or undefined when it has errors of its own. */
function readPackFile(root: Node | null, reading: Reading, taken: Set<string>): WrittenPack | undefined {
  const written = root === null ? undefined : PACK.read(root, reading);
  if (written === undefined) return undefined;
  if (taken.has(written.id)) {
    found(reading.sheet, { code: 'duplicate-id', span: spanOfId(root), filled: { given: written.id } });
  }
  taken.add(written.id);
  return reading.sheet.errors > 0 ? undefined : written;
}

/** The languages a pack declares, before anything else in it is read; all of them if it declares none. */
export function languagesIn(root: Node | null): Languages {
  const node = root?.kind === 'map' ? valueOf(root, 'languages') : undefined;
  // On a sheet that is thrown away: what is wrong here is noted when the pack itself is read.
  const trial = startReading(openSheet('', ''), {
    languages: LANGUAGES,
    slots: new Set(),
    personas: new Set(),
  });
  const [first, ...others] = new Set(node === undefined ? [] : listOf(nameFrom(LANGUAGE)).read(node, trial));
  return first === undefined ? LANGUAGES : [first, ...others];
}

function variablesIn(root: Node | null): readonly string[] {
  const node = root?.kind === 'map' ? valueOf(root, 'variables') : undefined;
  return node?.kind === 'map' ? node.entries.map(({ key }) => key.text) : [];
}

/** Every scenario of a folder that has no errors, by id. */
function readScenarios(folder: PackFolder, setting: Setting): ReadonlyMap<string, Compiled> {
  const compiled = new Map<string, Compiled>();
  const ids = new Set<string>();
  for (const file of folder.scenarios) {
    const id = idIn(file);
    if (ids.has(id))
      found(file.sheet, { code: 'duplicate-id', span: spanOfId(file.root), filled: { given: id } });
    ids.add(id);
    const scenario = readScenario(file, setting);
    if (scenario !== null) compiled.set(scenario.scenario.id, scenario);
  }
  return compiled;
}

/** One scenario, or null when it has errors. */
function readScenario({ sheet, root }: ReadFile, setting: Setting): Compiled | null {
  if (root === null) return null;
  const reading = startReading(sheet, setting);
  if (root.kind === 'map') {
    defineKeys(valueOf(root, 'beats'), reading, 'beat');
    defineKeys(valueOf(root, 'endings'), reading, 'ending');
    defineKeys(valueOf(root, 'promises'), reading, 'promise');
  }
  const written = SCENARIO.read(root, reading);
  checkReferences(reading);
  noteBrokenPersonas(reading, setting.cast);
  if (written === undefined || sheet.errors > 0) return null;
  return scenarioFrom(written, { pack: setting.pack, cast: setting.cast, lacking: reading.lacking });
}

function noteBrokenPersonas({ references, sheet }: Reading, cast: Cast): void {
  for (const { to, name, span } of references) {
    if (to === 'persona' && cast.get(name) === null)
      found(sheet, { code: 'broken-persona', span, filled: { given: name } });
  }
}

/** Compares what the pack lists with what lies in its folder. */
function checkList(folder: PackFolder, reading: Reading): void {
  const listed = new Set(reading.references.map(({ name }) => name));
  for (const file of folder.scenarios) {
    const id = idIn(file);
    define(reading, 'scenario', id);
    if (folder.pack === null) found(file.sheet, { code: 'missing-pack', span: { start: 0, end: 1 } });
    else if (folder.pack.root !== null && !listed.has(id)) {
      found(file.sheet, { code: 'scenario-not-listed', span: spanOfId(file.root), filled: { given: id } });
    }
  }
  checkReferences(reading);
}

/** A scenario's id, or the name of its file where it gives none. */
function idIn({ root, sheet }: ReadFile): string {
  const id = root?.kind === 'map' ? valueOf(root, 'id') : undefined;
  return id?.kind === 'scalar' && id.text !== '' ? id.text : sheet.path.replace(/^.*\/|\.ya?ml$/gi, '');
}
