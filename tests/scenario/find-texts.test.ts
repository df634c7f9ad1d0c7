import { expect, test } from 'vitest';
import { findTexts, readPacks } from '../../src/scenario/scenario.ts';
import { readPackFolder } from '../../src/server/server.ts';
import { GOOD_SCENARIO, packFiles } from './good-pack.ts';

const SHIPPED = readPackFolder('scenarios');

function textsOf(file: string, content: string): Readonly<Record<string, unknown>> {
  const found = findTexts(packFiles({ [file]: content })).find((each) => each.file === file);
  return Object.fromEntries((found?.texts ?? []).map(({ id, words }) => [id, words]));
}

test('a reply is named by its scenario, its moment and its own id', () => {
  const texts = findTexts(SHIPPED).flatMap((file) => file.texts);
  const reply = texts.find(({ id }) => id === 'branch-g/ring/forty-minutes-you-say/say');
  expect(reply).toMatchObject({ acts: ['paraphrase', 'side_with'] });
  expect(reply?.words['en']).toContain('Forty minutes of ringing');
});

test('every text that ships is found, and no two share a name in their pack', () => {
  for (const pack of ['first-steps', 'from-hell', 'cast']) {
    const files = findTexts(SHIPPED.filter(({ path }) => path.startsWith(`${pack}/`)));
    const ids = files.flatMap(({ texts }) => texts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  }
  const spoken = new Set(
    findTexts(SHIPPED).flatMap(({ texts }) => texts.flatMap(({ words }) => Object.values(words))),
  );
  const { packs } = readPacks(SHIPPED);
  const replies = packs.flatMap(({ scenarios }) =>
    Object.values(scenarios).flatMap(({ beats }) => Object.values(beats).flatMap((beat) => beat.replies)),
  );
  expect(replies.flatMap(({ say }) => Object.values(say)).filter((text) => !spoken.has(text))).toEqual([]);
});

test('a text keeps its name when a line is written above it', () => {
  const before = Object.keys(textsOf('tiny/the-key.yaml', GOOD_SCENARIO));
  const after = Object.keys(textsOf('tiny/the-key.yaml', `# a remark\n\n${GOOD_SCENARIO}`));
  expect(before.length).toBeGreaterThan(5);
  expect(after).toEqual(before);
});

test('where a text stands, its file says just that', () => {
  const placed = findTexts(SHIPPED).flatMap(({ source, texts }) =>
    texts.flatMap(({ places }) => Object.values(places).map((place) => ({ source, place }))),
  );
  const plain = placed.filter(({ place }) => place.style === 'plain' && !place.text.includes('\n'));
  expect(plain.length).toBeGreaterThan(100);
  for (const { source, place } of plain) expect(source.slice(place.start, place.end)).toBe(place.text);
});

test('a file that is no YAML is said to be unreadable', () => {
  const [file] = findTexts([{ path: 'tiny/x.yaml', content: 'a: [1' }]);
  expect(file).toMatchObject({ isReadable: false, texts: [] });
});
