/** `cascabel pack`: a pack as one zip that another machine opens. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openZip, zipPack } from '../exchange/exchange.ts';
import { readPacks, type Language, type PackFile } from '../scenario/scenario.ts';
import { readBounded } from '../server/server.ts';
import { writeOut } from './hand-out.ts';
import { readOptions } from './options.ts';
import { packAsked, type PackAsked } from './pack-asked.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import { wordsIn } from './words.ts';
import { zipWordsIn } from './zip-words.ts';

const KNOWN = { values: ['out', 'packs'], flags: ['force', 'json'] };

/** What a pack's folder may hold that is worth sending along: its YAML, transcripts, notes. */
const GOES_ALONG = /(?:\.ya?ml|\.md|\.txt|^LICENSE)$/i;
/** Folders below a pack that are looked into. */
const DEEPEST = 4;

/** Files of a pack's folder, in a settled order, links and hidden ones left out. */
function filesIn(folder: string, inside = '', depth = 0): readonly PackFile[] {
  const entries = readdirSync(join(folder, inside), { withFileTypes: true });
  const shown = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  return shown.flatMap((entry) => {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) return depth < DEEPEST ? filesIn(folder, path, depth + 1) : [];
    const goes = entry.isFile() && GOES_ALONG.test(entry.name);
    return goes ? [{ path, content: readBounded(join(folder, path)) }] : [];
  });
}

/** The pack as a zip. Throws, in words, where something in the pack keeps it from being one. */
function zipped({ folder, files, around }: PackAsked, language: Language) {
  const words = zipWordsIn(language);
  const { packs, problems } = readPacks(around);
  const own = new Set(files.map(({ path }) => path));
  const errors = problems.filter(({ file, severity }) => own.has(file) && severity === 'error').length;
  const [pack] = packs;
  if (errors > 0 || pack === undefined) throw new Error(words.hasErrors(folder, Math.max(1, errors)));
  const along = filesIn(folder);
  const zip = zipPack({ pack: pack.card.id, files: along, around });
  if (zip === null) throw new Error(words.hasErrors(folder, 1));
  // What we would not open ourselves is not handed to anybody.
  const { trouble } = openZip(zip.bytes);
  if (trouble !== null) throw new Error(words.notPacked(folder, trouble));
  return { ...zip, files: along.length };
}

export function pack(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, KNOWN, terminal.env);
  const { language } = options;
  const [, extra] = options.plain;
  if (extra !== undefined) throw new Refusal(wordsIn(language).tooMuch(extra));
  const { bytes, manifest, files } = zipped(packAsked(options, { place: 0, castToo: false }), language);
  const file = options.value('out') ?? `${manifest.pack}-${manifest.version}.zip`;
  writeOut({ file, content: bytes }, options, terminal);
  const words = zipWordsIn(language);
  terminal.tell(words.packed(files, Math.ceil(bytes.length / 1000)));
  if (manifest.personas.shared.length > 0) terminal.tell(words.counts(manifest.personas.shared));
  if (options.has('json')) terminal.print(JSON.stringify({ file, ...manifest }, null, 2));
  return 0;
}
