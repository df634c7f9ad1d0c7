import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SOUND_CALL } from '../lint/lay-over.ts';
import { said } from './recording-terminal.ts';

const BROKEN = join(import.meta.dirname, '../browser/broken-packs');
const SHIPPED = join(import.meta.dirname, '../../scenarios');

test('the packs that ship are clean', async () => {
  const { code, err } = await said(`check ${SHIPPED} --lang en`);
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('nothing wrong') });
});

test('a broken pack is shown with file, line, column and the line itself, and fails', async () => {
  const { code, out, err } = await said(`check ${BROKEN} --lang en`);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toMatch(/misspelt-call\.yaml:16:16/);
  expect(err).toContain('acts: [lissen]');
  expect(err).toContain('^^^^^^');
  expect(err).toContain('“listen”');
  expect(err).toContain('3 errors');
});

test('one pack or one file alone can be asked about, with the cast that ships', async () => {
  const pack = await said(`check ${BROKEN}/torn --lang en`);
  expect(pack.err).toContain('3 errors');
  const file = await said(`check ${BROKEN}/torn/misspelt-call.yaml --lang es`);
  expect(file.code).toBe(1);
  expect(file.err).toContain('2 errores');
  expect(file.err).not.toContain('torn-call');
});

test('of several problems the gravest is the one to be explained', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cascabel-check-'));
  const path = join(folder, 'lost-parcel.yaml');
  writeFileSync(
    path,
    SOUND_CALL.replace(/^title: .*/m, 'title: { es: Caja }').replace(/fault: [\d.]+/, 'fault: 80%'),
  );
  const { err } = await said(`check ${path} --lang en`);
  rmSync(folder, { recursive: true });
  expect(err.indexOf('missing-language')).toBeLessThan(err.indexOf('wrong-type'));
  expect(err).toContain('missing-language');
  expect(err).toContain('Write a number from 0 to 1, with a point: 0.8.');
  expect(err).toContain('--explain wrong-type');
});

test('tools get the problems as one object', async () => {
  const { out } = await said(`check ${BROKEN} --json`);
  const { problems } = JSON.parse(out) as { problems: { code: string; line: number }[] };
  expect(problems.map(({ code, line }) => [code, line])).toContainEqual(['unknown-act', 16]);
});

test('a path that is not there is refused', async () => {
  expect(await said('check nowhere')).toMatchObject({ code: 2 });
});

const UNREACHED = join(import.meta.dirname, '../packs/unreachable-beat');

test('what rules find stands in a code frame beside what the reader finds, and a warning fails nothing', async () => {
  const { code, out, err } = await said(`check ${UNREACHED} --lang en`);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toMatch(/lost-parcel\.yaml:\d+:3 warning unreachable-beat/);
  expect(err).toContain('  before:');
  expect(err).toContain('  ^^^^^^');
  expect(err).toContain('1 warning');
});

test('an error of a rule fails', async () => {
  const { code } = await said(`check ${join(UNREACHED, '../no-way-out')}`);
  expect(code).toBe(1);
});

test('a code scanner gets SARIF with every rule and every place', async () => {
  const { out } = await said(`check ${UNREACHED} --format sarif --lang en`);
  const { version, runs } = JSON.parse(out) as {
    version: string;
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: {
        ruleId: string;
        level: string;
        message: { text: string };
        locations: { physicalLocation: { region: { startColumn: number; endColumn: number } } }[];
      }[];
    }[];
  };
  expect(version).toBe('2.1.0');
  const told = runs[0]?.tool.driver.rules.map(({ id }) => id);
  expect(told).toEqual(expect.arrayContaining(['unreachable-beat', 'unknown-act']));
  const [result] = runs[0]?.results ?? [];
  expect(result).toMatchObject({ ruleId: 'unreachable-beat', level: 'warning' });
  expect(result?.locations[0]?.physicalLocation.region).toMatchObject({ startColumn: 3, endColumn: 9 });
});

test('GitHub gets a line a problem, with what would break the line escaped', async () => {
  const { out } = await said(`check ${UNREACHED} --format github --lang en`);
  expect(out).toMatch(
    /^::warning file=.*lost-parcel\.yaml,line=\d+,col=3,endColumn=9,title=unreachable-beat::No reply leads/,
  );
  expect(out.split('\n')).toHaveLength(1);
});

test('a format nobody knows is refused, and the known ones named', async () => {
  const { code, err } = await said(`check ${UNREACHED} --format xml --lang en`);
  expect(code).toBe(2);
  expect(err).toContain('sarif');
});

test('a rule explains itself, broken and mended; a misspelt one is asked about', async () => {
  const all = await said('check --explain --lang es');
  expect(all.out).toContain('unreachable-beat');
  expect(all.out).toContain('Momento al que no se llega');
  const one = await said('check --explain no-way-out --lang en');
  expect(one.out).toContain('Round and round');
  expect(one.out).toContain('next: need');
  expect(one.out).toContain('next: end/on-the-way');
  const misspelt = await said('check --explain no-way-ot --lang en');
  expect(misspelt.code).toBe(2);
  expect(misspelt.err).toContain('"no-way-out"');
});

test('whoever meets a problem is told how to have it explained; a tool is not', async () => {
  const pointer = 'npx cascabel check --explain unreachable-beat';
  expect((await said(`check ${UNREACHED} --lang es`)).err).toContain(pointer);
  expect((await said(`check ${UNREACHED} --lang en --json`)).err).not.toContain(pointer);
  expect((await said(`check ${join(UNREACHED, '../../../scenarios')} --lang en`)).err).not.toContain(
    '--explain',
  );
});

test('what the reader finds explains itself as well, in a group of its own', async () => {
  const all = (await said('check --explain --lang en')).out;
  expect(all.indexOf('unknown-act')).toBeGreaterThan(all.indexOf('Found while a file is read:'));
  expect(all.indexOf('unknown-act')).toBeLessThan(all.indexOf('Found by the rules'));
  const one = (await said('check --explain unknown-act --lang es')).out;
  expect(one).toContain('Un acto que no existe');
  expect(one).toContain('acts: [empty_promise]');
  expect(one).not.toContain('cascabel-ignore');
  const misspelt = await said('check --explain unknow-act --lang es');
  expect(misspelt.err).toContain('«unknown-act»');
});

test('a persona of a pack, its pack, and a folder or a zip with it are told the same of it', async () => {
  const pack = join(UNREACHED, '../unused-persona');
  const zip = join(mkdtempSync(join(tmpdir(), 'cascabel-')), 'calls.zip');
  await said(`pack ${pack} --out ${zip}`);
  for (const path of [join(pack, 'cast/next-door.yaml'), pack, zip]) {
    const { code, err } = await said(`check ${path} --lang en`);
    expect(code).toBe(0);
    expect(err).toMatch(/next-door\.yaml:\d+:5 hint unused-persona/);
    expect(err).toContain('0 errors, 0 warnings, 1 hint.');
  }
});

describe('with bots', () => {
  const MILD = join(UNREACHED, '../ending-out-of-reach');
  const silenced = (comment: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'cascabel-'));
    const file = join(folder, 'lost-parcel.yaml');
    const call = readFileSync(join(MILD, 'lost-parcel.yaml'), 'utf8');
    writeFileSync(file, call.replace('  #▾\n', `  ${comment}\n`));
    return file;
  };

  test('what shows only in play stands at its line, before the balance, and what makes a scenario unfair fails', async () => {
    const { code, out, err } = await said(`check ${MILD} --bots --lang en`);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/lost-parcel\.yaml:\d+:3 error ending-out-of-reach/);
    expect(err).toContain('^^^^^^^^^^^^^^');
    expect(err.indexOf('ending-out-of-reach')).toBeLessThan(err.indexOf('Best play found'));
    expect(err).toContain('✗ written endings not reached: at-the-wedding');
    expect(err).toContain('1 error');
  });

  test('without bots nothing of that is said', async () => {
    const { code, err } = await said(`check ${MILD} --lang en`);
    expect(code).toBe(0);
    expect(err).toContain('nothing wrong');
  });

  test('tools read it among the other problems', async () => {
    const sarif = await said(`check ${MILD} --bots --format sarif`);
    expect(sarif.out).toContain('"ruleId": "ending-out-of-reach"');
    const github = await said(`check ${MILD} --bots --format github --lang en`);
    expect(github.out).toMatch(
      /^::error file=.*,line=\d+,col=3,endColumn=17,title=ending-out-of-reach::Every play/,
    );
  });

  test('a reason on the line above silences it, and whoever does not play is not told it was needless', async () => {
    const file = silenced('# cascabel-ignore ending-out-of-reach: opens with the second part, in May');
    const played = await said(`check ${file} --bots --lang en`);
    expect(played.code).toBe(0);
    expect(played.err).not.toContain('ending-out-of-reach');
    const read = await said(`check ${file} --lang en`);
    expect(read.err).toContain('nothing wrong');
  });

  test('a comment that silences nothing in play is told to whoever plays', async () => {
    const { code, err } = await said(
      `check ${silenced('# cascabel-ignore best-too-low: hard on purpose')} --bots --lang en`,
    );
    expect(code).toBe(1);
    expect(err).toContain('hint silence-of-nothing');
  });

  test('a fair scenario passes, and its balance says so', async () => {
    const { code, err } = await said(`check ${join(UNREACHED, '../silence-of-nothing')} --bots --lang en`);
    expect(err).toContain('The lost parcel');
    expect(err).toContain('Fair.');
    expect(code).toBe(0);
  });

  test('one nobody can win fails', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cascabel-'));
    const hopeless = SOUND_CALL.replaceAll(/acts: \[.*\]/g, 'acts: [rush]');
    writeFileSync(join(folder, 'lost-parcel.yaml'), hopeless);
    const unfair = await said(`check ${join(folder, 'lost-parcel.yaml')} --bots --lang en`);
    expect(unfair.err).toContain('error best-too-low');
    expect(unfair.err).toContain('✗');
    expect(unfair.code).toBe(1);
  });

  test('a pack in a zip is told the same', async () => {
    const zip = join(mkdtempSync(join(tmpdir(), 'cascabel-')), 'calls.zip');
    await said(`pack ${MILD} --out ${zip}`);
    const { code, err } = await said(`check ${zip} --bots --lang en`);
    expect(code).toBe(1);
    expect(err).toContain('error ending-out-of-reach');
  });
});

test('a file longer than any pack is refused as a whole, instead of being read in part', async () => {
  const yard = mkdtempSync(join(tmpdir(), 'cascabel-huge-'));
  const file = join(yard, 'huge.yaml');
  writeFileSync(file, `format: 1\nid: huge\n${'# a year of exported chats\n'.repeat(640_000)}`);
  const { out } = await said(`check ${file} --json`);
  rmSync(yard, { recursive: true });
  const { problems } = JSON.parse(out) as { problems: { code: string }[] };
  expect(problems.map(({ code }) => code)).toEqual(['file-too-large']);
});
