/** One folder: its pack file, its own personas, its scenarios. */
import type { CompiledPack } from './compiled.ts';
import { identityOf, packCardOf } from './compile-scenario.ts';
import type { Compiled } from './compile-scenario.ts';
import { onceNoting } from './memory.ts';
import type { Memory } from './memory.ts';
import { PACK } from './pack-shape.ts';
import type { WrittenPack } from './pack-shape.ts';
import { openSheet } from './findings.ts';
import { readCast, soundOnes, spanOfId } from './read-personas.ts';
import type { Cast } from './read-personas.ts';
import type { ReadFile } from './read-file.ts';
import { idIn, readScenario } from './read-scenario.ts';
import type { ScenarioSetting } from './read-scenario.ts';
import { define, found, startReading } from './reading.ts';
import type { Reading } from './reading.ts';
import { checkReferences } from './references.ts';
import { listOf, nameFrom, valueOf } from './shape.ts';
import type { PackFolder } from './shelf.ts';
import { STANDING_SLOTS } from './slots.ts';
import { LANGUAGES } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';
import { LANGUAGE } from './vocabularies.ts';
import type { Node } from './yaml-tree.ts';

type Languages = readonly [Language, ...Language[]];

/** A folder before its scenarios are read. */
interface Frame extends ScenarioSetting {
  /** The pack file as written, or undefined when it has errors of its own. */
  readonly written: WrittenPack | undefined;
  readonly id: string | null;
  /** The pack's own personas. */
  readonly own: Cast;
  /** Scenarios the pack lists. */
  readonly listed: Reading['references'];
}

/** What a folder is read beside. */
export interface Beside {
  readonly common: Cast;
  /** The pack ids so far. */
  readonly taken: ReadonlySet<string>;
  readonly memory: Memory;
}

/** A pack with the id that is taken from now on; what cannot be played is null. */
export interface FolderRead {
  readonly pack: CompiledPack | null;
  readonly id: string | null;
}

/** Reads a folder, and again only if a file of it has changed. */
export function readFolder(folder: PackFolder, { common, taken, memory }: Beside): FolderRead {
  const { pack, personas, scenarios } = folder;
  const files = [...(pack === null ? [] : [pack]), ...personas, ...scenarios];
  const from = [
    pack?.root,
    common,
    [...taken].join(),
    ...files.map(({ root }) => root),
    ...files.map(pathOf),
  ];
  return onceNoting(memory, `folder ${folder.folder}`, {
    from,
    sheets: files.map(({ sheet }) => sheet),
    work: () => lookThrough(folder, { common, taken, memory }),
  });
}

function pathOf({ sheet }: ReadFile): string {
  return sheet.path;
}

function lookThrough(folder: PackFolder, beside: Beside): FolderRead {
  const frame = frameOf(folder, beside);
  const compiled = readScenarios(folder, frame, beside.memory);
  checkList(folder, frame);
  const { written, id, pack, own } = frame;
  if (written === undefined) return { pack: null, id };
  const inOrder = [...new Set(written.scenarios)].flatMap((each) => compiled.get(each) ?? []);
  return {
    pack: {
      card: packCardOf(
        written,
        pack,
        inOrder.map(({ card }) => card),
      ),
      scenarios: Object.fromEntries(inOrder.map(({ scenario }) => [scenario.id, scenario])),
      cast: soundOnes(own),
    },
    id,
  };
}

/** Everything but the scenarios, read again only if it has changed, so that they need not be. */
function frameOf({ folder, pack, personas }: PackFolder, { common, taken, memory }: Beside): Frame {
  const files = [...(pack === null ? [] : [pack]), ...personas];
  return onceNoting(memory, `frame ${folder}`, {
    from: [pack?.root, common, [...taken].join(), ...files.map(({ root }) => root), ...files.map(pathOf)],
    sheets: files.map(({ sheet }) => sheet),
    work: () => {
      const root = pack?.root ?? null;
      const languages = languagesIn(root);
      const slots = new Set([...STANDING_SLOTS, ...variablesIn(root)]);
      const reading = startReading(pack?.sheet ?? openSheet(folder, ''), {
        languages,
        slots,
        personas: new Set(),
      });
      const { written, id } = readPackFile(root, reading, taken);
      const own = readCast(personas, { languages, slots, others: common });
      const cast = new Map([...common, ...own]);
      return {
        written,
        id,
        own,
        listed: reading.references,
        pack: identityOf(written, folder, languages),
        cast,
        languages,
        slots,
        personas: new Set(cast.keys()),
      };
    },
  });
}

/** The pack file as written, and the id it takes whether or not it has errors. */
function readPackFile(
  root: Node | null,
  reading: Reading,
  taken: ReadonlySet<string>,
): Pick<Frame, 'written' | 'id'> {
  const written = root === null ? undefined : PACK.read(root, reading);
  if (written === undefined) return { written, id: null };
  const { id } = written;
  if (taken.has(id))
    found(reading.sheet, { code: 'duplicate-id', span: spanOfId(root), filled: { given: id } });
  return { written: reading.sheet.errors > 0 ? undefined : written, id };
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
function readScenarios(folder: PackFolder, frame: Frame, memory: Memory): ReadonlyMap<string, Compiled> {
  const compiled = new Map<string, Compiled>();
  const ids = new Set<string>();
  for (const file of folder.scenarios) {
    const id = idIn(file);
    if (ids.has(id))
      found(file.sheet, { code: 'duplicate-id', span: spanOfId(file.root), filled: { given: id } });
    ids.add(id);
    const scenario = onceNoting(memory, `scenario ${file.sheet.path}`, {
      from: [file.root, frame],
      sheets: [file.sheet],
      work: () => readScenario(file, frame),
    });
    if (scenario !== null) compiled.set(scenario.scenario.id, scenario);
  }
  return compiled;
}

/** Compares what the pack lists with what lies in its folder. */
function checkList({ folder, pack, scenarios }: PackFolder, { listed, languages, slots }: Frame): void {
  const setting = { languages, slots, personas: new Set<string>() };
  const reading = startReading(pack?.sheet ?? openSheet(folder, ''), setting);
  reading.references.push(...listed);
  const names = new Set(listed.map(({ name }) => name));
  for (const file of scenarios) {
    const id = idIn(file);
    define(reading, 'scenario', id);
    if (pack === null) found(file.sheet, { code: 'missing-pack', span: { start: 0, end: 1 } });
    else if (pack.root !== null && !names.has(id)) {
      found(file.sheet, { code: 'scenario-not-listed', span: spanOfId(file.root), filled: { given: id } });
    }
  }
  checkReferences(reading);
}
