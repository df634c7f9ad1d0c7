/** Which files belong to what a person named: a folder of packs, one pack, or one file. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { PackFile } from '../scenario/scenario.ts';
import { readBounded, readCast, readPackFolder, readPacksWithCast } from '../server/server.ts';
import { SHIPPED_PACKS } from './shipped.ts';

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
  if (isPack(folder) || isPerson) {
    const around = isPerson ? folderOfPacks(dirname(folder)) : packAlone(folder);
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

/** What has to be read to judge a folder of packs, one pack, or one file. */
export function readingOf(path: string): Reading {
  if (statSync(path).isFile()) return oneFile(path);
  return isPack(path) ? packAlone(path) : folderOfPacks(path);
}
