import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { said } from './recording-terminal.ts';

/** A copy of a pack that ships, and a folder beside it for tables. */
function copied(): { readonly pack: string; readonly table: string } {
  const folder = mkdtempSync(join(tmpdir(), 'cascabel-strings-'));
  const pack = join(folder, 'first-steps');
  cpSync('scenarios/first-steps', pack, { recursive: true });
  return { pack, table: join(folder, 'texts.csv') };
}

function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test.each(['csv', 'xliff'])(
  'out as %s and straight back in, a pack is the same to the byte',
  async (format) => {
    const { pack, table } = copied();
    const before = contents(pack);
    const out = await said(`strings export ${pack} --format ${format} --out ${table}`);
    expect(out).toMatchObject({ code: 0, out: '' });
    const back = await said(`strings import ${pack} ${table} --format ${format} --lang en`);
    expect(back).toMatchObject({ code: 0, err: 'Nothing to change.' });
    expect(contents(pack)).toEqual(before);
  },
);

test('a translated text is told, and written only where nobody asked for a dry run', async () => {
  const { pack, table } = copied();
  const before = contents(pack);
  await said(`strings export ${pack} --out ${table}`);
  edit(table, 'Branch G never picks up', 'Nobody answers at branch G');
  const tried = await said(`strings import ${pack} ${table} --dry-run --lang en`);
  expect(tried.err).toContain('branch-g/title [en] Branch G never picks up → Nobody answers at branch G');
  expect(tried.err).toContain('Would be written');
  expect(contents(pack)).toEqual(before);
  expect(await said(`strings import ${pack} ${table} --lang en`)).toMatchObject({ code: 0 });
  const line = 'title: { es: La sucursal G no contesta, en: Nobody answers at branch G }';
  expect(contents(pack)['branch-g.yaml']).toBe(before['branch-g.yaml']?.replace(/^title:.*$/m, line));
});

test('a pack that ships is named by its id, and its texts go to standard output', async () => {
  const { code, out, err } = await said('strings export from-hell --lang es');
  expect(code).toBe(0);
  expect(out).toMatch(/^\uFEFFid,file,context,es,en,as_exported\r\n/);
  expect(out).toContain('lo dice quien atiende · ');
  expect(err).toContain('textos de 2 archivos');
});

test('a slot that was translated along is refused where it stands, and nothing is written', async () => {
  const { pack, table } = copied();
  const before = contents(pack);
  await said(`strings export ${pack} --out ${table}`);
  edit(table, 'You are {agent}, on the main line', 'You are {agente}, on the main line');
  const { code, err } = await said(`strings import ${pack} ${table} --lang en`);
  expect(code).toBe(1);
  expect(err).toContain('Nothing was written');
  expect(err).toContain('{agente}');
  expect(contents(pack)).toEqual(before);
});

test('what was changed on both sides fails the command and stays', async () => {
  const { pack, table } = copied();
  await said(`strings export ${pack} --out ${table}`);
  edit(table, 'Branch G never picks up', 'Nobody answers at branch G');
  edit(join(pack, 'branch-g.yaml'), 'en: Branch G never picks up', 'en: No answer from G');
  const { code, out } = await said(`strings import ${pack} ${table} --json`);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ files: [], notes: [{ fate: 'conflict', id: 'branch-g/title' }] });
});

test.each([
  ['strings', /export \| import/],
  ['strings exprot first-steps', /strings export/],
  ['strings export', /<pack>/],
  ['strings export frist-steps', /Did you mean "first-steps"/],
  ['strings export scenarios', /no pack\.yaml/],
  ['strings export first-steps --format xls', /csv, xliff/],
  ['strings export first-steps --out README.md', /README\.md exists already/],
  ['strings import first-steps', /<table>/],
  ['strings import first-steps nowhere.csv', /nowhere\.csv cannot be read/],
  ['strings import first-steps README.md', /column "id"/],
  ['strings import first-steps README.md --format xliff', /not sound XML/],
])('%s is refused in words', async (line, words) => {
  const { code, err } = await said(`${line} --lang en`);
  expect(code).toBe(2);
  expect(err).toMatch(words);
});

test.each([
  ['keep', 'the pack’s was kept', 'G is silent'],
  ['take', 'theirs was taken', 'Nobody answers at branch G'],
])('changed on both sides, --on-conflict %s decides: %s', async (decision, told, title) => {
  const { pack, table } = copied();
  await said(`strings export ${pack} --out ${table}`);
  edit(table, 'Branch G never picks up', 'Nobody answers at branch G');
  edit(join(pack, 'branch-g.yaml'), 'en: Branch G never picks up', 'en: G is silent');
  const { code, err } = await said(`strings import ${pack} ${table} --on-conflict ${decision} --lang en`);
  expect(code).toBe(0);
  expect(err).toContain(`Changed on both sides; ${told}: 1`);
  expect(contents(pack)['branch-g.yaml']).toMatch(new RegExp(`^title: .* en: ${title} }$`, 'm'));
});

test('a decision nobody knows is refused before anything is read', async () => {
  const { pack, table } = copied();
  await said(`strings export ${pack} --out ${table}`);
  const { code, err } = await said(`strings import ${pack} ${table} --on-conflict mine --lang en`);
  expect(code).toBe(2);
  expect(err).toMatch(/kept as the pack has it \(keep\) or taken as it came back \(take\); not "mine"/);
});
