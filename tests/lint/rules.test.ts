import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isWeighing } from '../../src/lint/all-rules.ts';
import { examine, EXPLAINED, RULES, weigh } from '../../src/lint/lint.ts';
import type { PackFile } from '../../src/scenario/scenario.ts';
import { readCast, readPackFolder } from '../../src/server/server.ts';
import { balanceOf, finish } from '../../src/trial/trial.ts';
import { WRITTEN } from './broken-packs.ts';
import { laidOver, marksIn, SOUND_CALL, SOUND_PACK } from './lay-over.ts';

const SHIPPED = join(import.meta.dirname, '../../scenarios');
const PACKS = join(import.meta.dirname, '../packs');
const CAST = readCast(SHIPPED);

/** Seeds and moments that are enough for the examples, which are small. */
const QUICKLY = { seeds: [1, 2, 3, 4, 5], states: 2000 };

/** What is found in files beside the cast, by rule and place; in play as well, for rules that need it. */
function foundIn(files: readonly PackFile[], { played = false } = {}) {
  const { problems, subjects } = examine([...CAST, ...files]);
  const inPlay = played
    ? subjects.flatMap((subject) => weigh(subject, finish(balanceOf(subject.scenario, QUICKLY))))
    : [];
  return [...problems, ...inPlay].map(({ code, line, column }) => ({ rule: code, line, column }));
}
const foundInCall = (call: string, how = {}) =>
  foundIn(
    [
      { path: 'example/pack.yaml', content: SOUND_PACK },
      { path: 'example/lost-parcel.yaml', content: call },
    ],
    how,
  );

test('a sound scenario breaks no rule, not even when it is played', () => {
  expect(foundInCall(SOUND_CALL, { played: true })).toEqual([]);
});

describe.each(RULES)('$id', ({ id, document }) => {
  const how = { played: isWeighing(id) };

  test('its example breaks it where it says, and breaks nothing else', () => {
    const call = laidOver(document.breaks);
    const marks = marksIn(call, id);
    expect(marks.map(({ rule }) => rule)).toContain(id);
    expect(foundInCall(call, how)).toEqual(marks);
  });

  test('the example mended breaks nothing', () => {
    expect(foundInCall(laidOver(document.mended), how)).toEqual([]);
  });

  test('the broken pack beside the tests is found out at that place', () => {
    const files = readPackFolder(join(PACKS, id));
    const call = files.find(({ path }) => path === 'lost-parcel.yaml')?.content;
    const text = typeof call === 'string' ? call : new TextDecoder().decode(call);
    expect(text).toBe(laidOver(document.breaks));
    expect(foundIn(files, how)).toEqual(marksIn(text, id));
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
