import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { object, said } from './recording-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'cascabel-pack-'));
const zipOf = async (pack: string, name: string): Promise<string> => {
  const zip = join(folder, `${name}.zip`);
  const { code, err } = await said(`pack ${pack} --out ${zip} --lang en`);
  expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining(`Written: ${zip}`) });
  return zip;
};

test('a pack is one zip with its transcripts, and says whom it counts on', async () => {
  const zip = join(folder, 'told.zip');
  const told = await object<{ personas: { shared: string[] } }>(`pack from-hell --out ${zip}`);
  expect(told).toMatchObject({ pack: 'from-hell', version: '1.0.0', scenarios: ['wrong-invoice'] });
  expect(told.personas.shared).toContain('hell-insulter');
  const names = readFileSync(zip, 'latin1');
  expect(names).toContain('from-hell/wrong-invoice.yaml');
  expect(names).toContain('from-hell/transcripts/wrong-invoice.master.es.md');
});

test('two zips of one pack are the same to the byte', async () => {
  const [one, other] = [await zipOf('first-steps', 'one'), await zipOf('scenarios/first-steps', 'other')];
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
});

test('check reads a zip, and shows what is wrong in it', async () => {
  const zip = await zipOf('first-steps', 'checked');
  const [inZip, inFolder] = [await said(`check ${zip}`), await said('check scenarios/first-steps')];
  expect(inZip).toEqual(inFolder);
  expect(inZip.code).toBe(0);
  const pack = readFileSync('scenarios/first-steps/pack.yaml');
  const call = readFileSync('scenarios/first-steps/first-call.yaml', 'utf8').replace(
    'opening: ',
    'opening: x-',
  );
  const broken = join(folder, 'broken.zip');
  writeFileSync(broken, zipSync({ 'a/pack.yaml': pack, 'a/first-call.yaml': Buffer.from(call) }));
  const { code, err } = await said(`check ${broken} --lang en`);
  expect(code).toBe(1);
  expect(err).toContain(join(broken, 'a/first-call.yaml'));
});

test('a scenario plays out of a zip as it plays from its folder', async () => {
  const zip = await zipOf('first-steps', 'played');
  const line = 'branch-g --seed 3 --choose listen,a-ruler-and-no-answer';
  expect(await object(`play ${line} --packs ${zip}`)).toEqual(await object(`play ${line}`));
});

test('a zip with one scenario needs no name; with several it says how to name one', async () => {
  const zip = await zipOf('first-steps', 'several');
  const { code, err } = await said(`play ${zip} --choose listen --lang en`);
  expect(code).toBe(2);
  expect(err).toContain(`first-call --packs ${zip}`);
  const alone = await zipOf('from-hell', 'alone');
  expect(await said(`play ${alone} --choose listen`)).toMatchObject({ code: 0 });
});

test('bots play everything in a zip', async () => {
  const zip = await zipOf('first-steps', 'bots');
  const { out } = await said(`bots ${zip} --seeds 1 --states 100 --json`);
  const { balances } = JSON.parse(out) as { balances: readonly unknown[] };
  expect(balances).toHaveLength(2);
}, 60_000);

test('a pack with errors is not packed, and one that is there already is not written over', async () => {
  const broken = join(folder, 'first-steps');
  cpSync('scenarios/first-steps', broken, { recursive: true });
  writeFileSync(join(broken, 'first-call.yaml'), 'format: 1\nid: first-call\n');
  const refused = await said(`pack ${broken} --out ${join(folder, 'never.zip')} --lang en`);
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('was not packed') });
  const zip = await zipOf('first-steps', 'twice');
  expect(await said(`pack first-steps --out ${zip}`)).toMatchObject({ code: 2 });
  expect(await said(`pack first-steps --out ${zip} --force`)).toMatchObject({ code: 0 });
});

test.each([
  [{ '../a/pack.yaml': 'x' }, /where it must not: \.\.\/a\/pack\.yaml/, /donde no debe/],
  [{ 'a/readme.txt': 'x' }, /no pack\.yaml/, /ningún pack\.yaml/],
])('a zip nobody should open is refused in both languages: %o', async (files, en, es) => {
  const zip = join(folder, `${Object.keys(files).join('').replaceAll(/\W/g, '')}.zip`);
  const content = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]);
  writeFileSync(zip, zipSync(Object.fromEntries(content)));
  for (const line of [`check ${zip}`, `play ${zip}`, `bots ${zip}`]) {
    expect(await said(`${line} --lang en`)).toMatchObject({ code: 2, err: expect.stringMatching(en) });
    expect(await said(`${line} --lang es`)).toMatchObject({ code: 2, err: expect.stringMatching(es) });
  }
});
