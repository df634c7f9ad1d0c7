import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { listed } from '../../src/cli/pack-listing.ts';
import { said } from './recording-terminal.ts';

const ROOF = mkdtempSync(join(tmpdir(), 'cascabel-new-'));
let yard = '';
beforeEach(() => {
  yard = mkdtempSync(join(ROOF, 'yard-'));
});
afterAll(() => rmSync(ROOF, { recursive: true, force: true }));

/** What a trainer does with a persona just made: lets a scenario have it. */
function letPlay(persona: string, scenario: string): void {
  const written = readFileSync(scenario, 'utf8');
  writeFileSync(scenario, written.replace('persona: hasty', `persona: hasty\nalso: [${persona}]`));
}
const clean = async (path: string) => (await said(`check ${path} --lang en`)).err;

test.each(['es', 'en'])(
  'a new pack, scenario and persona are clean and play, with comments in %s',
  async (lang) => {
    expect((await said(`new pack my-shop --in ${yard} --lang ${lang}`)).code).toBe(0);
    const pack = join(yard, 'my-shop');
    expect((await said(`new scenario second-call --in ${pack} --lang ${lang}`)).code).toBe(0);
    expect((await said(`new persona paper-lover --in ${pack} --lang ${lang}`)).code).toBe(0);
    const path = join(pack, 'second-call.yaml');
    expect(await clean(yard)).toContain('No scenario names “paper-lover”.');
    letPlay('paper-lover', path);
    expect(await clean(yard)).toBe('4 files, nothing wrong.');
    const { code, out } = await said(
      `play ${path} --choose listen,promised-and-on-the-wall,mine-until-five --json`,
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ending: 'at-the-river' });
    const files = readdirSync(pack).map((name) => readFileSync(join(pack, name), 'utf8'));
    const comments = files.join('\n').match(/^\s*# .*$/gm) ?? [];
    expect(comments.length).toBeGreaterThan(30);
    expect(
      comments.filter((comment) => (lang === 'es' ? / the /.test(comment) : / el /.test(comment))),
    ).toEqual([]);
    expect(files.join('\n')).not.toMatch(/THE-ID|SCHEMA|#es |#en /);
  },
);

test('every text of what is made is there in both languages', async () => {
  await said(`new pack my-shop --in ${yard}`);
  await said(`new persona paper-lover --in ${join(yard, 'my-shop')}`);
  letPlay('paper-lover', join(yard, 'my-shop/my-shop-first.yaml'));
  const found = JSON.parse((await said(`check ${yard} --json`)).out) as { problems: unknown[] };
  expect(found.problems).toEqual([]);
  const scenario = readFileSync(join(yard, 'my-shop/my-shop-first.yaml'), 'utf8');
  expect((scenario.match(/\bes: /g) ?? []).length).toBe((scenario.match(/\ben: /g) ?? []).length);
});

test('two packs, or two scenarios of a pack, do not share a title', async () => {
  await said(`new pack my-shop --in ${yard}`);
  await said(`new pack your-shop --in ${yard}`);
  await said(`new scenario second-call --in ${join(yard, 'my-shop')}`);
  const titles = ['my-shop/pack', 'your-shop/pack', 'my-shop/my-shop-first', 'my-shop/second-call'].map(
    (file) => /^title:.*$/m.exec(readFileSync(join(yard, `${file}.yaml`), 'utf8'))?.[0],
  );
  expect(new Set(titles).size).toBe(4);
  expect(titles[3]).toContain('(second-call)');
});

test('what to do next is said, and those commands exist', async () => {
  const { out } = await said(`new pack my-shop --in ${yard} --lang en`);
  const commands = [...out.matchAll(/npx cascabel (\w+ \S+)/g)].map(([, command]) => String(command));
  expect(commands.map((command) => command.split(' ')[0])).toEqual(['check', 'play', 'bots']);
  expect((await said(`${commands[0]}`)).code).toBe(0);
});

test('a folder for packs is made where only it is missing, and nowhere else', async () => {
  expect((await said(`new pack my-shop --in ${join(yard, 'my-packs')}`)).code).toBe(0);
  expect(readdirSync(join(yard, 'my-packs'))).toEqual(['my-shop']);
  for (const line of [
    `pack other --in ${join(yard, 'no/such')}`,
    `scenario other --in ${join(yard, 'none')}`,
  ])
    expect(await said(`new ${line} --lang en`)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/There is no folder/),
    });
  expect(readdirSync(yard)).toEqual(['my-packs']);
});

test('nothing that is there is ever written over', async () => {
  await said(`new pack my-shop --in ${yard}`);
  const pack = join(yard, 'my-shop');
  const before = readFileSync(join(pack, 'pack.yaml'), 'utf8');
  writeFileSync(join(pack, 'taken.yaml'), '# mine\n');
  const lines = [
    `new pack my-shop --in ${yard}`,
    `new scenario my-shop-first --in ${pack}`,
    `new persona taken --in ${pack}`,
  ];
  for (const line of lines)
    expect(await said(`${line} --lang en`)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/exists already/),
    });
  expect(readFileSync(join(pack, 'pack.yaml'), 'utf8')).toBe(before);
  expect(readFileSync(join(pack, 'taken.yaml'), 'utf8')).toBe('# mine\n');
});

test('a pack file keeps its comments and its layout', () => {
  const head = 'id: a\n# the list\n';
  expect(listed(`${head}scenarios: [one, two]   # two\nend: 1\n`, 'x')).toBe(
    `${head}scenarios: [one, two, x]   # two\nend: 1\n`,
  );
  expect(listed(`${head}scenarios: []\n`, 'x')).toBe(`${head}scenarios: [x]\n`);
  expect(listed(`${head}scenarios: [\n  one,\n  two,\n]\n`, 'x')).toBe(
    `${head}scenarios: [\n  one,\n  two,\n  x\n]\n`,
  );
  expect(listed(`${head}scenarios:\n  # first\n  - one\n\n  - two # last\nend: 1\n`, 'x')).toBe(
    `${head}scenarios:\n  # first\n  - one\n\n  - two # last\n  - x\nend: 1\n`,
  );
  expect(listed('scenarios:\r\n- one\r\n', 'x')).toBe('scenarios:\r\n- one\r\n- x\r\n');
  expect(listed('scenarios:\n  - one', 'x')).toBe('scenarios:\n  - one\n  - x\n');
  expect(listed('scenarios: [one, # first\n two]\n', 'x')).toBeNull();
  expect(listed('titles: [one]\n', 'x')).toBeNull();
});

test('a pack file that cannot be changed without guessing is left to its owner', async () => {
  await said(`new pack my-shop --in ${yard}`);
  const pack = join(yard, 'my-shop');
  const file = join(pack, 'pack.yaml');
  const odd = readFileSync(file, 'utf8').replace('[my-shop-first]', '[my-shop-first # the only one\n  ]');
  writeFileSync(file, odd);
  const { code, err } = await said(`new scenario second --in ${pack} --lang en`);
  expect({ code, err }).toMatchObject({
    code: 2,
    err: expect.stringMatching(/add "second" to its scenarios by hand/),
  });
  expect(readFileSync(file, 'utf8')).toBe(odd);
  expect(readdirSync(pack)).not.toContain('second.yaml');
});

test.each([
  ['new', /Something is missing: pack\|scenario\|persona/],
  ['new packk mine', /Did you mean "pack"\?/],
  ['new pack', /Something is missing: <id>/],
  ['new pack Mi_Tienda', /cannot be an id/],
  ['new pack ../outside', /cannot be an id/],
  ['new pack mine --in /no/such/folder', /There is no folder/],
  ['new pack mine yours', /one word too many/],
])('%s is refused with what to do', async (line, words) => {
  const { code, err } = await said(`${line} --lang en`);
  expect(code).toBe(2);
  expect(err).toMatch(words);
});

test('a scenario or a persona needs a pack around it', async () => {
  mkdirSync(join(yard, 'empty'));
  for (const kind of ['scenario', 'persona'])
    expect(await said(`new ${kind} mine --in ${join(yard, 'empty')} --lang es`)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/No hay pack\.yaml/),
    });
  expect(readdirSync(join(yard, 'empty'))).toEqual([]);
});
