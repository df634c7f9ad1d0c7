import { zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFiles, openZip, whyNotOpened } from '../../src/exchange/exchange.ts';
import { readPacks } from '../../src/scenario/scenario.ts';
import { GOOD_PACK, GOOD_PERSONA, GOOD_SCENARIO } from '../scenario/good-pack.ts';

/** Without the variable that only its pack file knows. */
const LOOSE = GOOD_SCENARIO.replaceAll('{street}', 'Olmo');
const filesOf = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, content]) => ({ path, content }));
const opened = (files: Readonly<Record<string, string>>) => {
  const { trouble, ...found } = openFiles(filesOf(files));
  if (trouble !== null || !('files' in found)) throw new Error(JSON.stringify(trouble));
  return found.files;
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a folder or files from somebody unknown', () => {
  test('a folder lies where a zip of it would', () => {
    const files = opened({
      'scenarios/tiny/pack.yaml': GOOD_PACK,
      'scenarios/tiny/the-key.yaml': GOOD_SCENARIO,
      'scenarios/cast/waiting.yaml': GOOD_PERSONA,
      'scenarios/tiny/notes.md': 'x',
      'scenarios/.git/pack.yaml': 'x',
    });
    expect(files.map(({ path }) => path)).toEqual([
      'tiny/pack.yaml',
      'tiny/the-key.yaml',
      'cast/waiting.yaml',
    ]);
    expect(readPacks(files).problems).toEqual([]);
  });

  test('one scenario by itself gets a pack made up around it, and plays', () => {
    const files = opened({ 'the-key.yaml': LOOSE, 'waiting.yaml': GOOD_PERSONA });
    const { packs, problems } = readPacks(files);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(packs.map(({ card }) => card.scenarios.map(({ id }) => id))).toEqual([['the-key']]);
  });

  test('that pack has the scenario’s title in both languages, and nothing wrong with it', () => {
    const read = (scenario: string) =>
      readPacks(opened({ 'the-key.yaml': scenario, 'waiting.yaml': GOOD_PERSONA }));
    const { packs, problems } = read(LOOSE);
    expect(packs[0]?.card.title).toEqual(packs[0]?.card.scenarios[0]?.title);
    expect(problems.filter(({ file }) => file === 'pack/pack.yaml')).toEqual([]);
    const odd = read(LOOSE.replace(/^title:.*$/m, `title: { es: 'a"]: {name}' }`));
    expect(odd.packs[0]?.card.title).toEqual({ es: 'the-key', en: 'the-key' });
  });

  test('nothing of a stranger’s file but a plain name gets into that pack', () => {
    const scenario = GOOD_SCENARIO.replace('id: the-key', 'id: "x]\\nvariables: {a: b}"');
    expect(openFiles(filesOf({ 'the-key.yaml': scenario })).trouble).toEqual({ why: 'no_scenario' });
  });

  test.each([
    [{ '../pack.yaml': '' }, 'unsafe_path'],
    [{ '/etc/pack.yaml': '' }, 'unsafe_path'],
    [{ 'a/pack.yaml': '', 'a/PACK.yaml': '' }, 'twice'],
    [{ 'a/readme.txt': '' }, 'no_pack'],
    [{}, 'no_pack'],
    [{ 'prose.yaml': 'Dear all, see you on Monday.' }, 'no_scenario'],
    [{ 'photo.yaml': '\u0000\u0001' }, 'not_text'],
    [Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`a/${at}.yaml`, ''])), 'too_many'],
    [{ 'a/pack.yaml': 'x'.repeat(48_000_001) }, 'too_much'],
  ])('is refused, and why is said in both languages: %#', (files, why) => {
    const { trouble } = openFiles(filesOf(files));
    expect(trouble?.why).toBe(why);
    expect(trouble && whyNotOpened(trouble, 'es')).not.toBe(trouble && whyNotOpened(trouble, 'en'));
  });
});

describe('a zip made to hurt', () => {
  test('a link to elsewhere is a text like any other, and never followed', () => {
    const link = zipSync({
      'a/pack.yaml': bytes(GOOD_PACK),
      'a/link.yaml': [bytes('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }],
    } as Zippable);
    const { trouble, ...found } = openZip(link);
    expect(trouble).toBeNull();
    const { packs, problems } = readPacks('files' in found ? found.files : []);
    expect(packs.flatMap(({ card }) => card.scenarios)).toEqual([]);
    expect(problems.map(({ file }) => file)).toContain('a/link.yaml');
  });
  test('a zip in a zip stays shut', () => {
    const inner = zipSync({ 'a/pack.yaml': bytes(GOOD_PACK) });
    expect(openZip(zipSync({ 'inner.zip': inner })).trouble?.why).toBe('no_pack');
  });
  test('a hundred thousand entries are refused at a glance', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60_000 }, (_, at) => [`${at}`, new Uint8Array()] as const),
    );
    expect(openZip(zipSync(many, { level: 0 })).trouble?.why).toBe('too_many');
    // More than a plain zip can count: what is written is the rest.
    const overflowing = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, at) => [`${at}`, new Uint8Array()] as const),
    );
    expect(openZip(zipSync(overflowing, { level: 0 })).trouble?.why).toBe('too_many');
  });
  test('names every object knows are names like any other', () => {
    const zip = zipSync(
      Object.fromEntries(
        ['__proto__/pack.yaml', '__proto__/constructor.yaml'].map((path) => [path, bytes(GOOD_PACK)]),
      ),
    );
    const { trouble, ...found } = openZip(zip);
    expect(trouble).toBeNull();
    expect(() => readPacks('files' in found ? found.files : [])).not.toThrow();
    expect(Object.keys({})).toEqual([]);
  });
});
