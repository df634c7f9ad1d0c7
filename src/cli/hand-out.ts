/** Where a document goes: standard output, or a file that nobody has written yet. */
import { existsSync, writeFileSync } from 'node:fs';
import type { Language } from '../scenario/scenario.ts';
import type { Options } from './options.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

const WORDS = {
  es: {
    written: (file: string) => `Escrito: ${file}`,
    exists: (file: string) => `${file} ya existe. Elija otro nombre, o agregue --force para reemplazarlo.`,
    cannotWrite: (file: string) => `No se puede escribir ${file}. ¿Existe la carpeta?`,
  },
  en: {
    written: (file: string) => `Written: ${file}`,
    exists: (file: string) => `${file} exists already. Choose another name, or add --force to replace it.`,
    cannotWrite: (file: string) => `${file} cannot be written. Does the folder exist?`,
  },
} as const satisfies Record<Language, unknown>;

/** Options of every command that hands out a document. */
export const OUT = { values: ['out'], flags: ['force'] } as const;

/** Refuses before long work starts where the file asked for is there already. */
export function checkOut(options: Options): void {
  const file = options.value('out');
  if (file === undefined || options.has('force') || !existsSync(file)) return;
  throw new Refusal(WORDS[options.language].exists(file));
}

/** Prints the document, or writes it to `--out` and says so. */
export function handOut(text: string, options: Options, terminal: Terminal): void {
  const file = options.value('out');
  if (file === undefined) terminal.print(text);
  else writeOut({ file, content: `${text}\n` }, options, terminal);
}

/** A file to be written, to the byte. */
export interface OutFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Writes a file that is not there yet, or any with `--force`, and says so. */
export function writeOut({ file, content }: OutFile, options: Options, terminal: Terminal): void {
  const words = WORDS[options.language];
  checkOut(options);
  try {
    writeFileSync(file, content, { flag: options.has('force') ? 'w' : 'wx' });
  } catch {
    const isThere = !options.has('force') && existsSync(file);
    throw new Refusal(isThere ? words.exists(file) : words.cannotWrite(file));
  }
  terminal.tell(words.written(file));
}
