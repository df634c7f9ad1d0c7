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
  const words = WORDS[options.language];
  if (file === undefined) {
    terminal.print(text);
    return;
  }
  checkOut(options);
  try {
    writeFileSync(file, `${text}\n`, { flag: options.has('force') ? 'w' : 'wx' });
  } catch {
    throw new Refusal(words.cannotWrite(file));
  }
  terminal.tell(words.written(file));
}
