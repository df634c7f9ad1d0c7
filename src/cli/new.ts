/** `cascabel new`: a pack, a scenario or a persona to begin with, that plays as it stands. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { nearest, readPacks, type Language, type PackFile } from '../scenario/scenario.ts';
import { filledIn, type Kind } from './new-files.ts';
import { newWordsIn, type NewWords } from './new-words.ts';
import { readOptions, type Options } from './options.ts';
import { listed } from './pack-listing.ts';
import { readingOf } from './reading.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import { wordsIn } from './words.ts';

const KINDS: readonly Kind[] = ['pack', 'scenario', 'persona'];

interface Order {
  readonly kind: Kind;
  readonly id: string;
  readonly folder: string;
  readonly language: Language;
  readonly words: NewWords;
}

/** Files to be written, all or none, and what to do next. */
interface Plan {
  readonly fresh: readonly { readonly path: string; readonly text: string }[];
  /** A file that gains a line. */
  readonly changed?: { readonly path: string; readonly text: string };
  readonly next: readonly (readonly [command: string, why: string])[];
}

/** Fifty leaves room for what is added to it, such as `-first`. */
const ID = /^(?!constructor$|prototype$)(?=.{1,50}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

function orderFrom(options: Options): Order {
  const { language } = options;
  const words = newWordsIn(language);
  const [name, id, extra] = options.plain;
  if (name === undefined) throw new Refusal(wordsIn(language).missing(words.what));
  const kind = KINDS.find((known) => known === name);
  if (kind === undefined) throw new Refusal(words.unknownKind(name, nearest(name, KINDS)));
  if (id === undefined) throw new Refusal(wordsIn(language).missing('<id>'));
  if (extra !== undefined) throw new Refusal(wordsIn(language).tooMuch(extra));
  if (!ID.test(id)) throw new Refusal(words.badId(id));
  const folder = options.value('in') ?? (kind === 'pack' && isFolder('scenarios') ? 'scenarios' : '.');
  if (!isFolder(folder) && !(kind === 'pack' && canBeMade(folder))) throw new Refusal(words.noFolder(folder));
  return { kind, id, folder: resolve(folder), language, words };
}

/** Packs may go into a folder that is not there yet; a whole way of missing folders is taken for a slip. */
const canBeMade = (folder: string): boolean => !existsSync(folder) && isFolder(dirname(resolve(folder)));

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** A path as a person would write it from where they stand. */
const shown = (path: string): string => {
  const near = relative('.', path);
  return near === '' ? '.' : near.startsWith('..') ? path : near;
};

function nextFor(scenario: string, packs: string, words: NewWords): Plan['next'] {
  return [
    [`npx cascabel check ${shown(scenario)}`, words.check],
    [`npx cascabel play ${shown(scenario)}`, words.play],
    [`npx cascabel bots ${shown(scenario)}`, words.bots],
    [`npm start -- --packs ${shown(packs)}`, words.app],
  ];
}

function newPack({ id, folder, language, words }: Order): Plan {
  const home = join(folder, id);
  if (existsSync(home)) throw new Refusal(words.exists(shown(home)));
  const first = join(home, `${id}-first.yaml`);
  return {
    fresh: [
      { path: join(home, 'pack.yaml'), text: filledIn('pack', { id, home, language }) },
      { path: first, text: filledIn('scenario', { id: `${id}-first`, home, language }) },
    ],
    next: nextFor(first, folder, words),
  };
}

/** The pack file of a folder, or a refusal. */
function packFileIn({ folder, words }: Order): string {
  const found = ['pack.yaml', 'pack.yml'].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw new Refusal(words.noPack(shown(folder)));
  return found;
}

/** Whether the changed pack file lists what it listed, and the new scenario besides. */
function isSafe({ id, folder, language }: Order, packFile: string, changed: string): boolean {
  const { files } = readingOf(folder);
  const home = basename(folder);
  const listing = `${home}/${basename(packFile)}`;
  const fresh = { path: `${home}/${id}.yaml`, content: filledIn('scenario', { id, home: folder, language }) };
  const after = files.map((file) => (file.path === listing ? { ...file, content: changed } : file));
  const wanted = [...namesIn(files), id];
  const found = namesIn([...after, fresh]);
  return wanted.length === found.length && wanted.every((name) => found.includes(name));
}

function namesIn(files: readonly PackFile[]): readonly string[] {
  return readPacks(files).packs.flatMap(({ scenarios }) => Object.keys(scenarios));
}

function newScenario(order: Order): Plan {
  const { id, folder, language, words } = order;
  const pack = packFileIn(order);
  const path = join(folder, `${id}.yaml`);
  if (existsSync(path)) throw new Refusal(words.exists(shown(path)));
  const changed = listed(readFileSync(pack, 'utf8'), id);
  if (changed === null || !isSafe(order, pack, changed)) throw new Refusal(words.cannotList(id, shown(pack)));
  return {
    fresh: [{ path, text: filledIn('scenario', { id, home: folder, language }) }],
    changed: { path: pack, text: changed },
    next: nextFor(path, dirname(folder), words),
  };
}

function newPersona(order: Order): Plan {
  const { id, folder, language, words } = order;
  if (basename(folder) !== 'cast') packFileIn(order);
  const path = join(folder, `${id}.yaml`);
  return {
    fresh: [{ path, text: filledIn('persona', { id, home: folder, language }) }],
    next: [
      [`npx cascabel check ${shown(path)}`, words.check],
      [`persona: ${id}`, words.seat],
    ],
  };
}

const PLANS = { pack: newPack, scenario: newScenario, persona: newPersona } as const;

/** Writes a file that must not be there yet. */
function write(path: string, text: string, words: NewWords): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch {
    throw new Refusal(existsSync(path) ? words.exists(shown(path)) : words.cannotWrite(shown(path)));
  }
}

function carryOut({ fresh, changed }: Plan, { words, id }: Order, terminal: Terminal): void {
  for (const { path, text } of fresh) {
    mkdirSync(dirname(path), { recursive: true });
    write(path, text, words);
    terminal.print(words.written(shown(path)));
  }
  if (changed === undefined) return;
  writeFileSync(changed.path, changed.text);
  terminal.print(words.listed(id, shown(changed.path)));
}

/** Exported as `fresh` because `new` is a word of the language. */
export function fresh(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, { values: ['in'], flags: [] }, terminal.env);
  const order = orderFrom(options);
  const plan = PLANS[order.kind](order);
  carryOut(plan, order, terminal);
  const widest = Math.max(...plan.next.map(([command]) => command.length));
  terminal.print(`\n${order.words.next}`);
  for (const [command, why] of plan.next) terminal.print(`  ${command.padEnd(widest)}   # ${why}`);
  return 0;
}
