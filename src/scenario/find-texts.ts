/**
 * Every text of a pack that is shown or spoken, under a name that stays the same while the text changes:
 * `branch-g/ring/forty-minutes-you-say/say`. Names come from ids; only lines without one are counted.
 */
import type { Words } from './compiled.ts';
import { openSheet } from './findings.ts';
import { fingerprintOf } from './fingerprint.ts';
import { PACK } from './pack-shape.ts';
import { PERSONA } from './persona-shape.ts';
import type { PackFile } from './problem.ts';
import { languagesIn } from './read-folder.ts';
import { startReading } from './reading.ts';
import { SCENARIO } from './scenario-shape.ts';
import { valueOf } from './shape.ts';
import type { Shape } from './shape.ts';
import { shelve } from './shelf.ts';
import { readWhole } from './read-file.ts';
import type { ReadFile } from './read-file.ts';
import type { PackFolder } from './shelf.ts';
import { LANGUAGE } from './vocabularies.ts';
import type { Act, Language } from './vocabulary.ts';
import { actNamed } from './names.ts';
import { nameOf } from './vocabulary-lookup.ts';
import type { Mapping, Node, Scalar } from './yaml-tree.ts';

/** One text: its name, what it says in each language, and where that stands. */
export interface WrittenText {
  readonly id: string;
  /** Keys and ids on the way to it, all of them. */
  readonly path: readonly string[];
  /** Acts of the reply it belongs to. */
  readonly acts: readonly Act[];
  readonly words: Words;
  /** What holds the text: a map by language, or a bare text in the first language. */
  readonly node: Mapping | Scalar;
  /** Where the text of each language stands; blank ones are left out. */
  readonly places: Readonly<Partial<Record<Language, Scalar>>>;
}

/** The texts of one file. */
export interface TextsOfFile {
  readonly file: string;
  /** What the file says, decoded and without a byte-order mark; spans count in it. */
  readonly source: string;
  readonly languages: readonly [Language, ...Language[]];
  /** False where the file cannot be read as YAML, or is no text at all. */
  readonly isReadable: boolean;
  readonly texts: readonly WrittenText[];
  /** Changes when anything but the texts does. */
  readonly rest: string;
}

/** The texts of packs, file by file; a text that stands in several places by an alias is named once. Never throws. */
export function findTexts(files: readonly PackFile[]): readonly TextsOfFile[] {
  const { cast, folders } = shelve(files, readWhole);
  const common: PackFolder = { folder: '', pack: null, scenarios: [], personas: cast };
  return [...folders, common].flatMap(textsOfFolder);
}

function textsOfFolder(folder: PackFolder): readonly TextsOfFile[] {
  const languages = languagesIn(folder.pack?.root ?? null);
  const inFolder = { folder: folder.folder, languages };
  return [
    ...(folder.pack === null ? [] : [textsOf(folder.pack, PACK, inFolder)]),
    ...folder.personas.map((file) => textsOf(file, PERSONA, inFolder)),
    ...folder.scenarios.map((file) => textsOf(file, SCENARIO, inFolder)),
  ];
}

type InFolder = { readonly folder: string } & Pick<TextsOfFile, 'languages'>;

/** Reads one file for its texts alone; what is wrong in it is told by the reader of packs. */
function textsOf({ sheet, root }: ReadFile, shape: Shape<unknown>, inFolder: InFolder): TextsOfFile {
  const { languages, folder } = inFolder;
  const file = { file: sheet.path, source: sheet.text, languages };
  if (root === null || sheet.errors > 0) return { ...file, isReadable: false, texts: [], rest: '' };
  const reading = startReading(openSheet('', sheet.text), {
    languages,
    slots: new Set(),
    personas: new Set(),
  });
  shape.read(root, reading);
  const inside = folder === '' ? sheet.path : sheet.path.slice(folder.length + 1);
  const rest = fingerprintOf(withoutTexts(root, new Set(reading.texts)));
  const walk = { wanted: new Set<Node>(reading.texts), found: [], first: languages[0] };
  visit(root, { path: [], short: [], acts: [] }, walk);
  return { ...file, isReadable: true, texts: named(inside.replace(/\.ya?ml$/i, ''), walk.found), rest };
}

/** Everything a file says besides its texts. */
function withoutTexts(node: Node, texts: ReadonlySet<Node>): unknown {
  if (texts.has(node)) return null;
  if (node.kind === 'scalar') return [node.text, node.plain];
  if (node.kind === 'list') return node.items.map((item) => withoutTexts(item, texts));
  return node.entries.map(({ key, value }) => [key.text, withoutTexts(value, texts)]);
}

interface Found extends Omit<WrittenText, 'id'> {
  /** The path without the keys that only hold others together. */
  readonly short: readonly string[];
}

interface Walk {
  /** Texts not yet met. */
  readonly wanted: Set<Node>;
  readonly found: Found[];
  readonly first: Language;
}

type Here = Pick<Found, 'path' | 'short' | 'acts'>;

function visit(node: Node, here: Here, walk: Walk): void {
  if (walk.wanted.delete(node) && node.kind !== 'list') walk.found.push(foundHere(node, here, walk.first));
  else if (node.kind === 'map') visitMap(node, here, walk);
  else if (node.kind === 'list') node.items.forEach((item, at) => visitItem(item, { at, here, walk }));
}

/** Keys that hold together what has ids of its own. */
const HOLDERS = new Set(['beats', 'replies']);

function visitMap(node: Mapping, { path, short, acts }: Here, walk: Walk): void {
  const own = actsIn(node) ?? acts;
  for (const { key, value } of node.entries) {
    const shorter = HOLDERS.has(key.text) ? short : [...short, key.text];
    visit(value, { path: [...path, key.text], short: shorter, acts: own }, walk);
  }
}

function actsIn(node: Mapping): readonly Act[] | undefined {
  const written = valueOf(node, 'acts');
  if (written === undefined) return undefined;
  const names = written.kind === 'list' ? written.items : [written];
  return names.flatMap((name) => (name.kind === 'scalar' ? (actNamed(name.text) ?? []) : []));
}

function visitItem(item: Node, { at, here, walk }: { at: number; here: Here; walk: Walk }): void {
  const step = idOf(item) ?? String(at + 1);
  visit(item, { ...here, path: [...here.path, step], short: [...here.short, step] }, walk);
}

/** What an item of a list is known by: its id, or the fact it reveals. */
function idOf(item: Node): string | undefined {
  if (item.kind !== 'map') return undefined;
  const id = valueOf(item, 'id') ?? valueOf(item, 'reveals');
  return id?.kind === 'scalar' && id.text !== '' ? id.text : undefined;
}

function foundHere(node: Mapping | Scalar, here: Here, first: Language): Found {
  const places: Partial<Record<Language, Scalar>> = {};
  const entries = node.kind === 'map' ? node.entries : [];
  if (node.kind === 'scalar') places[first] = node;
  for (const { key, value } of entries) {
    const language = nameOf(LANGUAGE, key.text);
    if (language !== undefined && value.kind === 'scalar' && value.text.trim() !== '')
      places[language] = value;
  }
  const words = Object.fromEntries(
    Object.entries(places).map(([language, { text }]) => [language, text.trim()]),
  );
  return { ...here, node, places, words };
}

/** Gives each text its short name, or its whole path where the short one is taken. */
function named(file: string, found: readonly Found[]): readonly WrittenText[] {
  const taken = new Set<string>();
  return found.map(({ short, ...text }) => {
    const brief = [file, ...short].join('/');
    const whole = [file, ...text.path].join('/');
    const id = taken.has(brief) ? whole : brief;
    taken.add(id);
    return { id, ...text };
  });
}
