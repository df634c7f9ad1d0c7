import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { afterAll, expect, test } from 'vitest';
import { readPacks, type Scenario } from '../../src/scenario/scenario.ts';
import { readPacksWithCast } from '../../src/server/server.ts';
import { said } from './recording-terminal.ts';

const SHIPPED = join(import.meta.dirname, '../../scenarios');
const YARD = mkdtempSync(join(tmpdir(), 'cascabel-graph-'));
afterAll(() => rmSync(YARD, { recursive: true, force: true }));

function shipped(id: string): Scenario {
  const scenarios = readPacks(readPacksWithCast(SHIPPED, SHIPPED)).packs.map((pack) => pack.scenarios[id]);
  const found = scenarios.find((scenario) => scenario !== undefined);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

test('mermaid has a box for every beat and ending, and a styled line for every reply', async () => {
  const { out, code } = await said('graph branch-g --lang en');
  const { beats, endings } = shipped('branch-g');
  expect(code).toBe(0);
  const lines = out.split('\n');
  expect(lines.find((line) => !line.startsWith('%%'))).toBe('flowchart LR');
  for (const { id, replies } of Object.values(beats)) {
    expect(out).toContain(`beat_${id.replaceAll('-', '_')}["<b>${id}</b>`);
    for (const reply of replies)
      expect(lines.filter((line) => line.includes(`"${reply.id} `))).toHaveLength(1);
  }
  for (const id of Object.keys(endings))
    expect(out).toContain(`end_${id.replaceAll('-', '_')}(["<b>${id}</b>`);
  const ways = lines.filter((line) => /(-->|-\.->)\|"/.test(line));
  expect(lines.filter((line) => line.startsWith('  linkStyle'))).toHaveLength(ways.length);
});

test('a reply that leads nowhere stands still at its beat, in words and with a sign', async () => {
  const { out } = await said('graph first-call --lang en');
  expect(out).toMatch(/beat_agreed -->\|"which-suits-you.*↺.*not done yet: .*"\| beat_agreed/);
});

test('the way every run ends is told, and the expert never goes where nothing is heard', async () => {
  const { out } = await said('graph first-call --lang en');
  const shares = [...out.matchAll(/end_\w+\(\[.* · (\d+) %"\]\)/g)].map(([, share]) => Number(share));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(90);
  expect(out).toMatch(/"forty-and-nobody ★/);
  expect(out).toMatch(/"see-the-site ▲/);
});

test('a customer who leaves whatever the reply leads to is drawn with a broken line', async () => {
  const { out } = await said('graph wrong-invoice --lang en');
  const leavings = [...out.matchAll(/beat_\w+ -\.->\|"[^"]+"\| (end_\w+)/g)].map(([, to]) => String(to));
  expect(leavings.length).toBeGreaterThan(0);
  for (const to of leavings) expect(out).toContain(`  ${to}([`);
  expect(leavings).toContain('end_handed_over_warm');
  expect(out).toContain('end_gave_up(["<b>gave_up</b><br/>Gave up<br/>Gave up · ');
});

test('dot names every reply as a place a line can leave from, and balances its braces', async () => {
  const { out } = await said('graph wrong-invoice --format dot --lang es');
  const { beats } = shipped('wrong-invoice');
  for (const { id, replies } of Object.values(beats)) {
    expect(out).toContain(`"beat/${id}" [label=<<TABLE`);
    for (const reply of replies) expect(out).toContain(`PORT="${reply.id}"`);
  }
  expect(out.startsWith('digraph cascabel {')).toBe(true);
  expect(out.endsWith('}')).toBe(true);
});

test('svg is well-formed, holds every reply and names nothing on the web to load', async () => {
  const file = join(YARD, 'invoice.svg');
  const { code, err, out } = await said(`graph wrong-invoice --format svg --out ${file} --lang en`);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toBe(`Written: ${file}`);
  const svg = readFileSync(file, 'utf8').replaceAll('&#45;', '-');
  expect(XMLValidator.validate(svg)).toBe(true);
  for (const { replies } of Object.values(shipped('wrong-invoice').beats))
    for (const { id } of replies) expect(svg).toContain(`>${id}</text>`);
  expect(svg).not.toMatch(/<!DOCTYPE|href=|<script|<image/);
});

test('a file that is there is left alone unless told otherwise', async () => {
  const file = join(YARD, 'twice.mmd');
  await said(`graph first-call --out ${file}`);
  const again = await said(`graph first-call --out ${file} --lang es`);
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('ya existe') });
  expect((await said(`graph first-call --out ${file} --force`)).code).toBe(0);
});

test.each([
  ['graph', /Something is missing: <scenario>/],
  ['graph brnch-g', /Did you mean "branch-g"\?/],
  ['graph branch-g --format sgv', /Did you mean "svg"\?/],
  ['graph branch-g --out /nowhere/at/all.svg', /Does the folder exist\?/],
])('%s is refused with what to do', async (line, words) => {
  const { code, err } = await said(line);
  expect(code).toBe(2);
  expect(err).toMatch(words);
});

test('provocations are drawn apart: which replies bite, and the beats where they come in', async () => {
  const { out } = await said('graph wrong-invoice --lang en');
  const { persona, beats } = shipped('wrong-invoice');
  const boxes = out.split('\n').filter((line) => /^ {4}bait_/.test(line));
  expect(boxes).toHaveLength(persona.baits.length);
  expect(boxes[0]).toMatch(/▲ never-said-that \(bites\) · \d+ %.*✓ speaker-is-fine \(lets it pass\)/);
  const from = [...out.matchAll(/^ {2}beat_(\w+) -\.->\|"[^"]+"\| baits$/gm)].map(([, beat]) => beat);
  expect(from).toContain('ring');
  for (const beat of from) expect(Object.keys(beats)).toContain(beat?.replaceAll('_', '-'));
  const dot = (await said('graph wrong-invoice --format dot --lang es')).out;
  expect(dot).toMatch(/"baits" \[label=<<TABLE.*muerde · .*la deja pasar/);
  expect(dot).toMatch(/"beat\/ring":"~":e -> "baits" \[style=dotted/);
});

test('where nobody provokes, nothing of it is drawn', async () => {
  for (const format of ['mermaid', 'dot'])
    expect((await said(`graph branch-g --format ${format} --lang en`)).out).not.toMatch(/baits|Provocations/);
});
