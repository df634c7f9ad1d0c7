/** `cascabel strings`: the texts of a pack out to translators, and back into their places. */
import { existsSync, statSync } from 'node:fs';
import { csvOf, ON_CONFLICT, stringsOf, xliffOf, type OnConflict } from '../exchange/exchange.ts';
import { findTexts } from '../scenario/scenario.ts';
import { checkOut, OUT, writeOut } from './hand-out.ts';
import { readOptions, type Options } from './options.ts';
import { packAsked, type PackAsked } from './pack-asked.ts';
import { Refusal } from './refusal.ts';
import { bringIn, type TableFormat } from './strings-import.ts';
import { stringsWordsIn } from './strings-words.ts';
import type { Terminal } from './terminal.ts';
import { wordsIn } from './words.ts';

const KNOWN = {
  values: ['format', 'packs', 'on-conflict', ...OUT.values],
  flags: ['dry-run', 'json', ...OUT.flags],
};

function formatOf(options: Options, file: string | undefined): TableFormat {
  const asked = options.value('format') ?? (/\.(?:xlf|xliff|xml)$/i.test(file ?? '') ? 'xliff' : 'csv');
  if (asked === 'csv' || asked === 'xliff') return asked;
  throw new Refusal(stringsWordsIn(options.language).badFormat(asked));
}

function onConflictOf(options: Options): OnConflict {
  const asked = options.value('on-conflict') ?? 'tell';
  const known = ON_CONFLICT.find((each) => each === asked);
  if (known === undefined) throw new Refusal(stringsWordsIn(options.language).badDecision(asked));
  return known;
}

function refuseUnreadable(pack: PackAsked, options: Options): void {
  const broken = findTexts(pack.files).find(({ isReadable }) => !isReadable);
  if (broken) throw new Refusal(stringsWordsIn(options.language).unreadable(pack.pathOf(broken.file)));
}

function takeOut(options: Options, terminal: Terminal): number {
  const [, , extra] = options.plain;
  if (extra !== undefined) throw new Refusal(wordsIn(options.language).tooMuch(extra));
  const pack = packAsked(options, { place: 1, castToo: true });
  refuseUnreadable(pack, options);
  checkOut(options);
  const file = options.value('out');
  const rows = stringsOf(pack.files, options.language);
  const source = findTexts(pack.files)[0]?.languages[0] ?? 'es';
  const table = formatOf(options, file) === 'csv' ? csvOf(rows) : xliffOf(rows, source);
  if (file === undefined) terminal.print(table.trimEnd());
  else writeOut({ file, content: table }, options, terminal);
  const files = new Set(rows.map((row) => row.file)).size;
  terminal.tell(stringsWordsIn(options.language).exported(rows.length, files));
  return 0;
}

function takeIn(options: Options, terminal: Terminal): number {
  const words = wordsIn(options.language);
  const [, , table, extra] = options.plain;
  if (table === undefined) throw new Refusal(words.missing('<pack> <table>'));
  if (extra !== undefined) throw new Refusal(words.tooMuch(extra));
  const pack = packAsked(options, { place: 1, castToo: true });
  if (!existsSync(table) || !statSync(table).isFile()) throw new Refusal(words.cannotRead(table));
  refuseUnreadable(pack, options);
  const onConflict = onConflictOf(options);
  return bringIn({ pack, table, format: formatOf(options, table), onConflict }, options, terminal);
}

export function strings(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, KNOWN, terminal.env);
  const [direction] = options.plain;
  if (direction === 'export') return takeOut(options, terminal);
  if (direction === 'import') return takeIn(options, terminal);
  if (direction === undefined) throw new Refusal(wordsIn(options.language).missing('export | import'));
  throw new Refusal(stringsWordsIn(options.language).unknownDirection(direction));
}
