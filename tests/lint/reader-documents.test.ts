import { describe, expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { examine } from '../../src/lint/lint.ts';
import { READER_DOCUMENTS } from '../../src/lint/reader-documents.ts';
import type { PackFile } from '../../src/scenario/scenario.ts';
import { readCast, readPackFolder } from '../../src/server/server.ts';
import { shownBy } from './reader-examples.ts';
import { isWritten } from './broken-packs.ts';

/** The only one of the cast that the sound scenario needs. */
const CAST = readCast(join(import.meta.dirname, '../../scenarios')).filter(({ path }) =>
  path.endsWith('/hasty.yaml'),
);
const PACKS = join(import.meta.dirname, '../packs');

/** What is found in a pack beside the cast, by problem and place. */
function foundIn(files: readonly PackFile[]) {
  const inFolder = files.map(({ path, content }) => ({ path: `example/${path}`, content }));
  return examine([...CAST, ...inFolder]).problems.map(({ code, file, line, column }) => ({
    rule: code,
    line,
    column,
    file: file.replace('example/', ''),
  }));
}

describe.each(Object.entries(READER_DOCUMENTS))('%s', (code, document) => {
  const broken = shownBy(code, document, 'breaks');

  test('its example has it where it says, and nothing else', () => {
    expect(broken.marks.map(({ rule }) => rule)).toContain(code);
    expect(foundIn(broken.files)).toEqual(broken.marks);
  });

  test('the example mended has nothing', () => {
    expect(foundIn(shownBy(code, document, 'mended').files)).toEqual([]);
  });

  test('its document says everything in both languages', () => {
    for (const said of [document.title, document.meaning, document.why])
      for (const text of [said.es, said.en]) expect(text).toMatch(/\S{2}/);
  });
});

describe.each(Object.entries(READER_DOCUMENTS).filter(([code]) => isWritten(code)))(
  '%s',
  (code, document) => {
    test('the broken pack beside the tests is the example, and is found out', () => {
      const broken = shownBy(code, document, 'breaks');
      const files = readPackFolder(join(PACKS, code));
      const bytes = (content: PackFile['content'] = '') => Buffer.from(content).toString('hex');
      const written = new Map(files.map(({ path, content }) => [path, content]));
      expect([...written.keys()].toSorted()).toEqual(broken.files.map(({ path }) => path).toSorted());
      for (const { path, content } of broken.files) expect(bytes(written.get(path))).toBe(bytes(content));
      expect(foundIn(files)).toEqual(broken.marks);
    });
  },
);

test('every problem but a file too large to keep has a broken pack beside the tests', () => {
  const kept = Object.keys(READER_DOCUMENTS).filter((code) => existsSync(join(PACKS, code)));
  expect(Object.keys(READER_DOCUMENTS).filter((code) => !kept.includes(code))).toEqual(['file-too-large']);
});
