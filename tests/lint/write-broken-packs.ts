/** Writes `tests/packs/`: a broken pack per rule and per problem of the reader, from the example in its document. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RULES } from '../../src/lint/lint.ts';
import { READER_DOCUMENTS } from '../../src/lint/reader-documents.ts';
import type { PackFile } from '../../src/scenario/scenario.ts';
import { isWritten } from './broken-packs.ts';
import { shownBy } from './reader-examples.ts';

function write(code: string, files: readonly PackFile[]): void {
  for (const { path, content } of files) {
    const target = join(import.meta.dirname, '../packs', code, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

for (const { id, document, of = 'scenario' } of RULES)
  write(id, shownBy(id, { ...document, of }, 'breaks').files);
for (const [code, document] of Object.entries(READER_DOCUMENTS))
  if (isWritten(code)) write(code, shownBy(code, document, 'breaks').files);
