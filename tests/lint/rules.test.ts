import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isWeighing } from '../../src/lint/all-rules.ts';
import { examine, EXPLAINED, RULES, weigh } from '../../src/lint/lint.ts';
import type { PackFile } from '../../src/scenario/scenario.ts';
import { readCast, readPackFolder } from '../../src/server/server.ts';
import { balanceOf, finish } from '../../src/trial/trial.ts';
import { WRITTEN } from './broken-packs.ts';
import { SOUND_CALL, SOUND_PACK } from './lay-over.ts';
import { shownBy } from './reader-examples.ts';

const SHIPPED = join(import.meta.dirname, '../../scenarios');
const PACKS = join(import.meta.dirname, '../packs');
const CAST = readCast(SHIPPED);

const byPath = (one: PackFile, other: PackFile): number => (one.path < other.path ? -1 : 1);

/** Seeds and moments that are enough for the examples, which are small. */
const QUICKLY = { seeds: [1, 2, 3, 4, 5], states: 2000 };

/** What is found in files of a pack beside the cast, by rule and place; in play as well, for rules that need it. */
function foundIn(files: readonly PackFile[], { played = false } = {}) {
  const inFolder = files.map(({ path, content }) => ({ path: `example/${path}`, content }));
  const { problems, subjects } = examine([...CAST, ...inFolder]);
  const inPlay = played
    ? subjects.flatMap((subject) => weigh(subject, finish(balanceOf(subject.scenario, QUICKLY))))
    : [];
  return [...problems, ...inPlay].map(({ code, line, column, file }) => ({
    rule: code,
    line,
    column,
    file: file.replace('example/', ''),
  }));
}

test('a sound scenario breaks no rule, not even when it is played', () => {
  const files = [
    { path: 'pack.yaml', content: SOUND_PACK },
    { path: 'lost-parcel.yaml', content: SOUND_CALL },
  ];
  expect(foundIn(files, { played: true })).toEqual([]);
});

describe.each(RULES)('$id', ({ id, document, of = 'scenario' }) => {
  const how = { played: isWeighing(id) };
  const broken = shownBy(id, { ...document, of }, 'breaks');

  test('its example breaks it where it says, and breaks nothing else', () => {
    expect(broken.marks.map(({ rule }) => rule)).toContain(id);
    expect(foundIn(broken.files, how)).toEqual(broken.marks);
  });

  test('the example mended breaks nothing', () => {
    expect(foundIn(shownBy(id, { ...document, of }, 'mended').files, how)).toEqual([]);
  });

  test('the broken pack beside the tests is the example, and is found out', () => {
    const files = readPackFolder(join(PACKS, id)).map(({ path, content }) => ({
      path,
      content: typeof content === 'string' ? content : new TextDecoder().decode(content),
    }));
    expect(files.toSorted(byPath)).toEqual(broken.files.toSorted(byPath));
    expect(foundIn(files, how)).toEqual(broken.marks);
  });

  test('its document says everything in both languages', () => {
    const { title, meaning, why, what, mend } = document;
    for (const said of [title, meaning, why, what, mend])
      for (const text of [said.es, said.en]) expect(text).toMatch(/\S{2}/);
  });
});

test('there is no broken pack without a rule or a problem, and no two of one name', () => {
  expect(readdirSync(PACKS).toSorted()).toEqual(WRITTEN.toSorted());
});

test('the packs that ship break no rule', () => {
  const { problems } = examine(readPackFolder(SHIPPED));
  expect(problems.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`)).toEqual([]);
});

test('no two documents say the same: each was written for what it is about', () => {
  const said = EXPLAINED.flatMap(({ document: { title, meaning, why } }) =>
    [title, meaning, why].flatMap(({ es, en }) => [es, en]),
  );
  expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
});
