import { deflateSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openZip, zipPack } from '../../src/exchange/exchange.ts';
import { readPacks } from '../../src/scenario/scenario.ts';
import { readPackFolder } from '../../src/server/server.ts';
import { GOOD_PACK, GOOD_PERSONA, GOOD_SCENARIO } from '../scenario/good-pack.ts';

const SHIPPED = readPackFolder('scenarios');
const CAST = SHIPPED.filter(({ path }) => path.startsWith('cast/'));
const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text));
const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, bytes(text)])) as Zippable);

function packed(pack: string) {
  const files = SHIPPED.filter(({ path }) => path.startsWith(`${pack}/`)).map(({ path, content }) => ({
    path: path.slice(pack.length + 1),
    content,
  }));
  const zipped = zipPack({ pack, files, around: SHIPPED });
  if (zipped === null) throw new Error(`no pack ${pack}`);
  return zipped;
}

function filesIn(zip: Uint8Array) {
  const opened = openZip(zip);
  if (opened.trouble !== null) throw new Error(JSON.stringify(opened.trouble));
  return opened.files;
}

describe('a pack as one file', () => {
  test.each(['first-steps', 'from-hell'])('%s goes in and comes out the same', (pack) => {
    const own = SHIPPED.filter(({ path }) => path.startsWith(`${pack}/`));
    const files = filesIn(packed(pack).bytes);
    expect(files.map(({ path }) => path)).toEqual(own.map(({ path }) => path));
    const before = readPacks([...CAST, ...own]);
    expect(readPacks([...CAST, ...files])).toEqual(before);
  });

  test('the same pack gives the same bytes, in whatever order its files came', () => {
    const own = SHIPPED.filter(({ path }) => path.startsWith('first-steps/'));
    const files = own.map(({ path, content }) => ({ path: path.slice('first-steps/'.length), content }));
    const again = zipPack({ pack: 'first-steps', files: files.toReversed(), around: SHIPPED });
    expect(Buffer.from(again!.bytes).equals(Buffer.from(packed('first-steps').bytes))).toBe(true);
  });

  test('it says which personas it counts on, and carries none of the shared ones', () => {
    const { manifest, bytes: zip } = packed('from-hell');
    expect(manifest).toMatchObject({ pack: 'from-hell', scenarios: ['wrong-invoice'] });
    expect(manifest.personas.own).toEqual([]);
    expect(manifest.personas.shared).toContain('hell-insulter');
    expect(filesIn(zip).filter(({ path }) => path.includes('cast'))).toEqual([]);
  });

  test('personas of its own go along', () => {
    const files = [
      { path: 'pack.yaml', content: GOOD_PACK },
      { path: 'the-key.yaml', content: GOOD_SCENARIO },
      { path: 'cast/waiting.yaml', content: GOOD_PERSONA },
    ];
    const around = files.map(({ path, content }) => ({ path: `any-folder/${path}`, content }));
    const zipped = zipPack({ pack: 'tiny', files, around });
    expect(zipped?.manifest.personas).toEqual({ own: ['waiting'], shared: [] });
    const opened = filesIn(zipped!.bytes);
    expect(opened.map(({ path }) => path)).toContain('tiny/cast/waiting.yaml');
    expect(readPacks(opened).problems).toEqual([]);
  });

  test('a folder zipped by hand opens as well, however deep it lies or with nothing around it', () => {
    const top = filesIn(zipOf({ 'pack.yaml': GOOD_PACK, 'the-key.yaml': GOOD_SCENARIO }));
    expect(top.map(({ path }) => path)).toEqual(['pack/pack.yaml', 'pack/the-key.yaml']);
    const deep = filesIn(zipOf({ 'repo-main/README.md': 'x', 'repo-main/tiny/pack.yaml': GOOD_PACK }));
    expect(deep.map(({ path }) => path)).toEqual(['tiny/pack.yaml']);
  });
});

describe('a zip from somebody unknown', () => {
  const why = (zip: Uint8Array) => openZip(zip).trouble?.why;

  test.each([
    '../pack.yaml',
    '/etc/pack.yaml',
    'a/../../pack.yaml',
    'C:/pack.yaml',
    '..\\pack.yaml',
    'a//pack.yaml',
  ])('may not lead out of itself: %s', (path) => {
    expect(openZip(zipOf({ [path]: GOOD_PACK })).trouble).toMatchObject({ why: 'unsafe_path' });
  });
  test('may not bring two files that some machines take for one', () => {
    expect(why(zipOf({ 'tiny/pack.yaml': GOOD_PACK, 'tiny/Pack.yaml': GOOD_PACK }))).toBe('twice');
  });
  test('may not list too much', () => {
    const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`a/${at}.txt`, '']));
    expect(why(zipOf(many))).toBe('too_many');
  });
  test('may not unpack to too much, whatever it claims', () => {
    const bomb = 'x'.repeat(13_000_000);
    expect(why(zipOf({ 'a/pack.yaml': bomb, 'a/b.yaml': bomb, 'a/c.yaml': bomb, 'a/d.yaml': bomb }))).toBe(
      'too_much',
    );
    const liar = zipOf({ 'a/pack.yaml': bomb });
    // The size in the directory, which stands 22 bytes ahead of the name there.
    const name = Buffer.from(liar).lastIndexOf('a/pack.yaml');
    new DataView(liar.buffer, liar.byteOffset).setUint32(name - 22, 10, true);
    expect(why(liar)).toBe('broken');
  });
  test('is refused when its content is not what its directory says', () => {
    const zip = zipSync({ 'a/pack.yaml': [bytes(GOOD_PACK), { level: 0 }] });
    zip[60] = (zip[60] ?? 0) ^ 1;
    expect(why(zip)).toBe('broken');
  });
  test('is refused in part, and when it is something else', () => {
    const zip = zipOf({ 'a/pack.yaml': GOOD_PACK });
    expect(why(zip.slice(0, -5))).toBe('not_zip');
    expect(why(bytes('format: 1'))).toBe('not_zip');
    expect(why(new Uint8Array())).toBe('not_zip');
    expect(why(deflateSync(bytes(GOOD_PACK)))).toBe('not_zip');
    expect(why(zipOf({ 'a/readme.txt': 'x' }))).toBe('no_pack');
    expect(why(new Uint8Array(12_000_001))).toBe('too_large');
  });
  test('is refused when a later version wrote it', () => {
    expect(why(zipOf({ 'cascabel.json': '{"cascabel":2}', 'a/pack.yaml': GOOD_PACK }))).toBe('newer');
    expect(why(zipOf({ 'cascabel.json': 'nonsense', 'a/pack.yaml': GOOD_PACK }))).toBeUndefined();
  });
  test('never makes the reader throw, whichever byte is wrong', () => {
    const zip = zipOf({ 'a/pack.yaml': GOOD_PACK });
    for (let at = 0; at < zip.length; at++) {
      const hurt = zip.slice();
      hurt[at] = 0xff;
      expect(() => openZip(hurt)).not.toThrow();
    }
  });
});
