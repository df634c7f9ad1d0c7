/** Which files belong to what a person named: a folder of packs, one pack, or one file. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { LARGEST_ZIP, openZip, type PackTrouble } from '../exchange/exchange.ts';
import type { Language, PackFile } from '../scenario/scenario.ts';
import { readBounded, readCast, readPackFolder, readPacksWithCast } from '../server/server.ts';
import { Refusal } from './refusal.ts';
import { SHIPPED_PACKS } from './shipped.ts';
import { zipWordsIn } from './zip-words.ts';

/** Files to read together, and which of them the person asked about. */
export interface Reading {
  readonly files: readonly PackFile[];
  isAsked(file: string): boolean;
  /** A file's name as the person would write it. */
  shown(file: string): string;
}

function packAlone(folder: string): Reading {
  const name = basename(folder);
  const own = readPackFolder(folder).map(({ path, content }) => ({ path: `${name}/${path}`, content }));
  return {
    files: [...readCast(SHIPPED_PACKS), ...own],
    isAsked: (file) => file.startsWith(`${name}/`),
    shown: (file) => join(folder, file.slice(name.length + 1)),
  };
}

function folderOfPacks(folder: string): Reading {
  const own = new Set(readPackFolder(folder).map(({ path }) => path));
  return {
    files: readPacksWithCast(folder, SHIPPED_PACKS),
    isAsked: (file) => own.has(file),
    shown: (file) => join(folder, file),
  };
}

/** Whether a folder is a pack. */
export function isPack(folder: string): boolean {
  return existsSync(join(folder, 'pack.yaml')) || existsSync(join(folder, 'pack.yml'));
}

/** A file of a pack, of a cast, or on its own as the only scenario of a pack made up around it. */
function oneFile(file: string): Reading {
  const folder = dirname(file);
  const isPerson = basename(folder) === 'cast';
  const home = isPerson ? dirname(folder) : folder;
  if (isPack(home) || isPerson) {
    const around = isPack(home) ? packAlone(home) : folderOfPacks(home);
    return { ...around, isAsked: (path) => resolve(around.shown(path)) === resolve(file) };
  }
  const id = basename(file).replace(/\.ya?ml$/, '');
  const cover = `format: 1\nid: alone\nversion: 1.0.0\nlanguages: [es, en]\ntitle: ${id}\nscenarios: [${id}]\n`;
  return {
    files: [
      ...readCast(SHIPPED_PACKS),
      { path: 'alone/pack.yaml', content: cover },
      { path: `alone/${id}.yaml`, content: readBounded(file) },
    ],
    isAsked: (path) => path === `alone/${id}.yaml`,
    shown: () => file,
  };
}

/** Whether a name is that of a pack in one file. */
export function isZip(name: string): boolean {
  return /\.zip$/i.test(name);
}

/** The packs in a zip, with the cast that ships unless it brings one. */
function inZip(zip: string, language: Language): Reading {
  const refuse = (trouble: PackTrouble): never => {
    throw new Refusal(zipWordsIn(language).trouble(zip, trouble));
  };
  if (statSync(zip).size > LARGEST_ZIP) return refuse({ why: 'too_large', most: LARGEST_ZIP });
  const opened = openZip(readFileSync(zip));
  if (opened.trouble !== null) return refuse(opened.trouble);
  const { files } = opened;
  const own = new Set(files.map(({ path }) => path));
  const bringsCast = files.some(({ path }) => path.startsWith('cast/'));
  return {
    files: bringsCast ? files : [...readCast(SHIPPED_PACKS), ...files],
    isAsked: (file) => own.has(file),
    shown: (file) => join(zip, file),
  };
}

/** What has to be read to judge a folder of packs, one pack, one file, or a zip; refusals in `language`. */
export function readingOf(path: string, language: Language = 'en'): Reading {
  if (isZip(path) && statSync(path).isFile()) return inZip(path, language);
  if (statSync(path).isFile()) return oneFile(path);
  return isPack(path) ? packAlone(path) : folderOfPacks(path);
}
