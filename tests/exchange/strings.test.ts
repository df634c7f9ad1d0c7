import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  csvOf,
  mergeStrings,
  rowsOfCsv,
  rowsOfXliff,
  stringsOf,
  xliffOf,
  type Merge,
} from '../../src/exchange/exchange.ts';
import { findTexts, readPacks, type Language, type PackFile } from '../../src/scenario/scenario.ts';
import { readPackFolder } from '../../src/server/server.ts';
import { GOOD_SCENARIO, packFiles } from '../scenario/good-pack.ts';

const SHIPPED = readPackFolder('scenarios');
const PACKS = [...new Set(SHIPPED.map(({ path }) => path.split('/')[0] ?? ''))];
const filesOf = (pack: string): PackFile[] => SHIPPED.filter(({ path }) => path.startsWith(`${pack}/`));

type Format = 'csv' | 'xliff';
type Row = ReturnType<typeof stringsOf>[number];

/** Out as a file, and back from it. */
function returned(rows: readonly Row[], format: Format) {
  const read = format === 'csv' ? rowsOfCsv(csvOf(rows)) : rowsOfXliff(xliffOf(rows, 'es'));
  if (read.rows === null) throw new Error(JSON.stringify(read.trouble));
  return read.rows;
}

function withText(rows: readonly Row[], id: string, words: Partial<Record<Language, string>>): Row[] {
  if (!rows.some((row) => row.id === id)) throw new Error(`no text ${id}`);
  return rows.map((row) => (row.id === id ? { ...row, words: { ...row.words, ...words } } : row));
}

/** A pack after a translator changed one text. */
function changedIn(files: readonly PackFile[], id: string, words: Partial<Record<Language, string>>): Merge {
  return mergeStrings(files, returned(withText(stringsOf(files, 'en'), id, words), 'csv'));
}

const textIn = ({ content }: PackFile): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

describe.each(['csv', 'xliff'] as const)('texts out as %s and back', (format) => {
  test.each(PACKS)('%s comes back with every text as it was and nothing to write', (pack) => {
    const rows = stringsOf(filesOf(pack), 'es');
    const back = returned(rows, format);
    expect(back.map(({ id, words, marks }) => ({ id, words, marks }))).toEqual(
      rows.map(({ id, words, marks }) => ({ id, words, marks })),
    );
    expect(mergeStrings(filesOf(pack), back)).toEqual({ files: [], notes: [], absent: [] });
  });

  test('signs that tables, formulas and markup are made of come back as they went', () => {
    const hard = [
      '=1+1',
      "'=1",
      '-No, gracias',
      '@todos',
      'a,b;c\t"d"',
      '<b>&amp;&#10;</b>',
      'uno\ndos',
      '—¿Sí?',
    ];
    const rows = hard.map((es, at) => ({
      id: `x/${at}`,
      file: 'x',
      context: '',
      words: { es, en: es },
      marks: {},
    }));
    expect(returned(rows, format).map(({ words }) => words['es'])).toEqual(hard);
  });
});

test('no cell begins like a formula', () => {
  const rows = [{ id: 'x', file: 'x', context: '', words: { es: '=HYPERLINK("x")', en: '+1' }, marks: {} }];
  expect(csvOf(rows)).not.toMatch(/(?:^|,|")[=+@-]/m);
});

test('one changed text changes that text, and not one other letter of the pack', () => {
  const files = filesOf('first-steps');
  const id = 'branch-g/ring/forty-minutes-you-say/say';
  const {
    files: [changed],
    notes,
  } = changedIn(files, id, { en: 'That’s a lot: forty minutes. #1 "really"' });
  expect(notes).toMatchObject([{ fate: 'changed', id, language: 'en' }]);
  const old = textIn(files.find(({ path }) => path === changed?.path)!).split('\n');
  const now = changed!.content.split('\n');
  expect(now.filter((line, at) => line !== old[at])).toEqual([
    `          en: 'That’s a lot: forty minutes. #1 "really"'`,
  ]);
});

test('every text that ships can be replaced where it stands, keeping everything else', () => {
  for (const pack of PACKS) {
    const files = filesOf(pack);
    const rows = stringsOf(files, 'en').map((row) => ({
      ...row,
      words: { ...row.words, en: `It’s: ${row.words['en']} #` },
    }));
    const merge = mergeStrings(files, returned(rows, 'csv'));
    expect(merge.notes.filter(({ fate }) => fate !== 'changed')).toEqual([]);
    const after = files.map((file) => merge.files.find(({ path }) => path === file.path) ?? file);
    expect(findTexts(after).flatMap(({ texts }) => texts.map(({ words }) => words))).toEqual(
      rows.map(({ words }) => words),
    );
    expect(findTexts(after).map(({ rest }) => rest)).toEqual(findTexts(files).map(({ rest }) => rest));
  }
});

describe('the manner in which a text was written is kept', () => {
  const written = (lines: string): readonly PackFile[] =>
    packFiles({ 'tiny/the-key.yaml': GOOD_SCENARIO.replace(/^briefing:.*(?:\n {2}.*)*$/m, lines) });
  const rewritten = (lines: string, words: Partial<Record<Language, string>>): string => {
    const { files, notes } = changedIn(written(lines), 'the-key/briefing', words);
    expect(notes.map(({ fate }) => fate)).toEqual(Object.keys(words).map(() => 'changed'));
    const now = files[0]?.content ?? '';
    return /^briefing:.*(?:\n(?: .*)?$)*/m.exec(now)?.[0].trimEnd() ?? '';
  };

  test.each([
    [
      'plain',
      'briefing: { es: Hola, en: Hello } # why',
      'briefing: { es: Hola, en: Good day } # why',
      'Good day',
    ],
    [
      'plain no more',
      'briefing: { es: Hola, en: Hello }',
      "briefing: { es: Hola, en: 'Good day, sir' }",
      'Good day, sir',
    ],
    [
      'plain without braces',
      'briefing:\n  es: Hola\n  en: Hello',
      'briefing:\n  es: Hola\n  en: Good day, sir',
      'Good day, sir',
    ],
    ['single', "briefing: { es: Hola, en: 'Hello' }", "briefing: { es: Hola, en: 'It''s on' }", "It's on"],
    [
      'double',
      'briefing: { es: Hola, en: "Hello" }',
      'briefing: { es: Hola, en: "A \\"b\\" \\\\" }',
      'A "b" \\',
    ],
    [
      'two lines',
      "briefing: { es: Hola, en: 'Hello' }",
      'briefing: { es: Hola, en: "one\\ntwo" }',
      'one\ntwo',
    ],
    [
      'folded',
      'briefing:\n  es: Hola\n  en: >- # why\n    one two\n    three',
      'briefing:\n  es: Hola\n  en: >- # why\n    un deux\n    trois',
      'un deux trois',
    ],
    [
      'folded with a new paragraph',
      'briefing:\n  es: Hola\n  en: >-\n    one',
      'briefing:\n  es: Hola\n  en: >-\n    one\n\n    two: # x',
      'one\ntwo: # x',
    ],
    [
      'literal',
      'briefing:\n  es: Hola\n  en: |\n    one\n    two',
      'briefing:\n  es: Hola\n  en: |\n    one\n\n    three',
      'one\n\nthree',
    ],
  ])('%s', (_, before, after, en) => {
    expect(rewritten(before, { en })).toBe(after);
  });

  test.each([
    ['in braces', "briefing: { es: 'Hola' }", "briefing: { es: 'Hola', en: 'Hello, you' }"],
    ['on a line of its own', 'briefing:\n  es: Hola # why', 'briefing:\n  es: Hola # why\n  en: Hello, you'],
    ['under a block', 'briefing:\n  es: >-\n    Hola', "briefing:\n  es: >-\n    Hola\n  en: 'Hello, you'"],
    ['beside a bare text', "briefing: 'Hola'", "briefing: { es: 'Hola', en: 'Hello, you' }"],
    ['where its key waits', 'briefing:\n  es: Hola\n  en:', "briefing:\n  es: Hola\n  en: 'Hello, you'"],
  ])('a language that was not there comes in %s', (_, before, after) => {
    expect(rewritten(before, { en: 'Hello, you' })).toBe(after);
  });

  test('Windows line ends and a byte-order mark', () => {
    const windows = packFiles({ 'tiny/the-key.yaml': `\uFEFF${GOOD_SCENARIO.replaceAll('\n', '\r\n')}` });
    const { files } = changedIn(windows, 'the-key/title', { en: 'The other key' });
    expect(files[0]?.content).toMatch(/^\uFEFFformat: 1\r\n/);
    expect(files[0]?.content.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('what changed since the texts went out', () => {
  const old = packFiles();
  const id = 'the-key/title';
  const rows = stringsOf(old, 'en');
  const newer = packFiles({
    'tiny/the-key.yaml': GOOD_SCENARIO.replace(/^title:.*$/m, 'title: { es: La otra, en: The key }'),
  });
  const fates = (files: readonly PackFile[], words: Partial<Record<Language, string>>) =>
    mergeStrings(files, returned(withText(rows, id, words), 'csv')).notes.map(({ fate, language }) => [
      fate,
      language,
    ]);

  test('a text nobody translated anew stays as the pack has it now', () => {
    expect(mergeStrings(newer, returned(rows, 'csv'))).toMatchObject({
      files: [],
      notes: [{ fate: 'newer', id, language: 'es' }],
    });
  });
  test('changed on both sides, it is left and told', () => {
    expect(fates(newer, { es: 'Otra más' })).toEqual([['conflict', 'es']]);
  });
  test('translated from a text that is no more, it is written and told', () => {
    expect(fates(newer, { en: 'My key' })).toEqual([
      ['newer', 'es'],
      ['outdated', 'en'],
    ]);
  });
  test('an emptied cell takes nothing away', () => {
    expect(fates(old, { en: '' })).toEqual([['emptied', 'en']]);
  });
  test('what the pack does not have, and what the table does not have', () => {
    const back = [
      { id: 'the-key/nowhere', words: { es: 'x' }, marks: {} },
      ...returned(rows.slice(1), 'csv'),
    ];
    const merge = mergeStrings(old, back);
    expect(merge.notes).toMatchObject([{ fate: 'unknown', id: 'the-key/nowhere' }]);
    expect(merge.absent).toEqual([rows[0]?.id]);
  });
});

test('a text shared by an alias is not changed behind the back of the other', () => {
  const shared = GOOD_SCENARIO.replace(/^title:.*$/m, 'title: { es: &key La llave, en: *key }');
  const files = packFiles({ 'tiny/the-key.yaml': shared });
  const { files: written, notes } = changedIn(files, 'the-key/title', { en: 'The key!' });
  expect({ written, fates: notes.map(({ fate }) => fate) }).toEqual({ written: [], fates: ['unplaced'] });
});

describe('tables that come back from elsewhere', () => {
  const csv = csvOf(stringsOf(packFiles(), 'en'));
  test('parted by semicolons, columns in another order', () => {
    const { rows } = rowsOfCsv('context;EN;id\r\nx;"A; b";the-key/title\r\n');
    expect(rows).toEqual([{ id: 'the-key/title', words: { en: 'A; b' }, marks: {} }]);
  });
  test('in UTF-16, as spreadsheets call Unicode text', () => {
    expect(rowsOfCsv(new Uint8Array(Buffer.from(csv, 'utf16le'))).rows).toEqual(rowsOfCsv(csv).rows);
  });
  test('in another encoding, without ids, without languages', () => {
    expect(rowsOfCsv(Buffer.from('id,es\nx,ma\xF1ana', 'latin1')).trouble).toEqual({ why: 'not_utf8' });
    expect(rowsOfCsv('name,es\nx,y').trouble).toEqual({ why: 'no_ids' });
    expect(rowsOfCsv('id,fr\nx,y').trouble).toEqual({ why: 'no_languages' });
  });
  test('XML that is broken, that is something else, or that brings entities along', () => {
    expect(rowsOfXliff('<xliff>').trouble).toMatchObject({ why: 'not_xml' });
    expect(rowsOfXliff('<a><b/></a>').trouble).toEqual({ why: 'no_ids' });
    expect(rowsOfXliff('<a>&#99999999; &#xD800; &nope;</a>').trouble).not.toBeNull();
    expect(rowsOfXliff('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>').trouble).toEqual({ why: 'doctype' });
  });
  test('units stand one in a line, whatever is in their texts', () => {
    const words = { es: '<body> <trans-unit id="x">\n</file>', en: 'b' };
    const row = { file: 'x', context: '', words, marks: {} };
    const xliff = xliffOf(
      ['x/a', 'x/b'].map((id) => ({ ...row, id })),
      'es',
    );
    expect(xliff.match(/^ {6}<trans-unit .*(?:\n.*)?<\/trans-unit>$/gm)).toHaveLength(2);
    expect(rowsOfXliff(xliff).rows?.map((each) => each.words)).toEqual([words, words]);
  });
  test('elements that a program put into a text count for their text', () => {
    const unit =
      '<trans-unit id="a"><source>uno</source><target>o<g id="1">n</g>e &#233;</target></trans-unit>';
    const xliff = `<xliff version="1.2"><file source-language="es-419" target-language="en-US"><body><group>${unit}</group></body></file></xliff>`;
    expect(rowsOfXliff(xliff).rows).toEqual([{ id: 'a', words: { es: 'uno', en: 'one é' }, marks: {} }]);
  });
});

test('what is written can be played as before', () => {
  const merge = changedIn(packFiles(), 'the-key/title', { en: 'The other key' });
  const after = packFiles({ 'tiny/the-key.yaml': merge.files[0]?.content ?? '' });
  expect(readPacks(after).problems).toEqual([]);
  expect(readPacks(after).packs[0]?.scenarios['the-key']?.title).toEqual({
    es: 'La llave',
    en: 'The other key',
  });
});

const STYLES = [
  'briefing: { es: Hola, en: Hello }',
  "briefing: { es: Hola, en: 'Hello' } # why",
  'briefing: { es: Hola, en: "Hello" }',
  'briefing: { es: Hola }',
  'briefing: Hola',
  'briefing:\n  es: Hola\n  en: Hello # why',
  'briefing:\n  es: Hola # why',
  'briefing:\n  es: Hola\n  en: >- # why\n    one two\n    three\n\n    four\n\n',
  'briefing:\n  en: |\n      one\n       two\n  es: Hola',
  'briefing: >-\n  Hola',
];

test('whatever a translator writes is read back as it was written, in every style of YAML', () => {
  const character = fc.constantFrom(
    ...' \n:#-?!,[]{}&*|>\'"%@`\\~=¿é—“\u00A0\u2028\u{1F600}ab0'.match(/./gsu)!,
  );
  const texts = fc.string({
    unit: fc.oneof(character, fc.constantFrom('word', ' and ', '\n')),
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(fc.constantFrom(...STYLES), texts, (style, text) => {
      const files = packFiles({ 'tiny/the-key.yaml': GOOD_SCENARIO.replace(/^briefing:.*$/m, () => style) });
      const merge = changedIn(files, 'the-key/briefing', { en: text });
      const wanted = text.replace(/\r\n?/g, '\n').trim();
      const after = files.map((file) => merge.files.find(({ path }) => path === file.path) ?? file);
      const now = findTexts(after)
        .flatMap((file) => file.texts)
        .find(({ id }) => id === 'the-key/briefing');
      const before = style.includes('en: Hello') || /en: ['"]Hello/.test(style) ? 'Hello' : undefined;
      if (wanted === '' || wanted === before) expect(merge.files).toEqual([]);
      else expect(now?.words['en']).toBe(wanted);
    }),
    { numRuns: 150, seed: 4 },
  );
});

test('a translator is told who says a text, and what kind of sentence it is', () => {
  const contexts = new Map(
    PACKS.flatMap((pack) => stringsOf(filesOf(pack), 'en').map(({ id, context }) => [id, context])),
  );
  expect(contexts.get('branch-g/ring/forty-minutes-you-say/say')).toMatch(/^the trainee says · .+, /);
  expect(contexts.get('branch-g/ring/forty-minutes-you-say/hears')).toBe('the customer thinks');
  expect(contexts.get('branch-g/ring/forty-minutes-you-say/answer/softer')).toBe('the customer says');
  expect(contexts.get('branch-g/ring/customer/any/1')).toBe(
    'the customer says · *like this* marks the stress',
  );
  expect(contexts.get('branch-g/story/clarinet-at-nine/says')).toBe('the customer says');
  expect(contexts.get('branch-g/briefing')).toBe('read on screen');
  expect(contexts.get('cast/hell-insulter/baits/slow-laugh/says')).toBe('the customer says');
});
