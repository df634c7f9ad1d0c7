import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { afterAll, expect, test } from 'vitest';
import { scriptPage } from '../../src/cli/script-page.ts';
import { readerOf } from '../../src/cli/script-reader.ts';
import {
  fillSlots,
  LANGUAGES,
  readPacks,
  slotsOf,
  type Scenario,
  type Words,
} from '../../src/scenario/scenario.ts';
import { readPacksWithCast } from '../../src/server/server.ts';
import { said } from './recording-terminal.ts';

const SHIPPED = join(import.meta.dirname, '../../scenarios');
const YARD = mkdtempSync(join(tmpdir(), 'cascabel-script-'));
afterAll(() => rmSync(YARD, { recursive: true, force: true }));

const PACKS = readPacks(readPacksWithCast(SHIPPED, SHIPPED)).packs;
const shipped = (id: string): Scenario =>
  PACKS.flatMap((pack) => pack.scenarios[id] ?? []).find(Boolean) as Scenario;

/** Every text somebody wrote in a scenario, wherever it stands. */
function textsIn(thing: unknown): Words[] {
  if (typeof thing !== 'object' || thing === null) return [];
  if ('es' in thing || 'en' in thing) return [thing as Words];
  return Object.values(thing).flatMap(textsIn);
}

const escaped = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (character) => `${{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }[character]}`,
  );

/** Stressed words as the page has them. */
const stressed = (text: string): string => text.replaceAll(/\*([^*]+)\*/g, '<strong>$1</strong>');

/** The page as a reader of XML takes it: all but its look and its first line. */
const asXml = (page: string): string =>
  page
    .replace('<!doctype html>', '')

    .replace(/<style>[\s\S]*<\/style>/, '');

const SHIPPED_IDS = PACKS.flatMap((pack) => Object.keys(pack.scenarios));

test.each(SHIPPED_IDS)('the script of %s leaves out no word that may be said or read', (id) => {
  const scenario = shipped(id);
  const { also: _, pack, persona, ...rest } = scenario;
  const person = { need: persona.need, stock: persona.stock, baits: persona.baits };
  const texts = textsIn({ ...rest, customer: rest.customer.name, person, pack: pack.title });
  expect(texts.length).toBeGreaterThan(50);
  for (const lang of LANGUAGES) {
    const page = scriptPage(readerOf(scenario, lang));
    const filled = texts.map((words) => fillSlots(words, slotsOf(scenario))[lang] ?? '');
    expect(filled.filter((text) => !page.includes(stressed(escaped(text))))).toEqual([]);
    expect(XMLValidator.validate(asXml(page))).toBe(true);
  }
});

test('whoever reads it meets the content note before anything the customer says', async () => {
  const { out } = await said('script wrong-invoice --lang en');
  const note = out.indexOf('Content note');
  expect(note).toBeGreaterThan(0);
  expect(note).toBeLessThan(out.indexOf('Third one today!'));
});

test('every way on leads to a place on the same page', async () => {
  const { out } = await said('script branch-g --lang es');
  const links = [...out.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((to) => !out.includes(`id="${to}"`))).toEqual([]);
});

test('nothing in a text becomes markup, and the page asks for nothing', async () => {
  const trick = `<img src=x onerror=alert(1)></style></title><script>alert("&'")</script>`;
  await said(`new pack hostile --in ${YARD} --lang en`);
  const file = join(YARD, 'hostile/hostile-first.yaml');
  const text = readFileSync(file, 'utf8').replaceAll(
    /^(\s+)(es|en): (?!>)(.+)$/gm,
    `$1$2: '${trick.replaceAll("'", "''")}'`,
  );
  writeFileSync(file, text);
  const { out, code } = await said(`script ${file} --lang en`);
  expect(code).toBe(0);
  expect(out.split(escaped(trick)).length).toBeGreaterThan(15);
  expect(out).not.toMatch(/<script|<img|<link|<iframe|url\(|@import|https?:/);
  expect(XMLValidator.validate(asXml(out))).toBe(true);
});

test('it goes to a file, and not over one that is there', async () => {
  const file = join(YARD, 'first.html');
  expect(await said(`script first-call --out ${file} --lang es`)).toMatchObject({
    code: 0,
    out: '',
    err: `Escrito: ${file}`,
  });
  expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>\s*<html lang="es">/);
  expect(await said(`script first-call --out ${file}`)).toMatchObject({ code: 2 });
});

test.each([
  ['script', /Something is missing: <scenario>/],
  ['script frst-call', /Did you mean "first-call"\?/],
  ['script first-call extra', /one word too many/],
])('%s is refused with what to do', async (line, words) => {
  expect(await said(line)).toMatchObject({ code: 2, err: expect.stringMatching(words) });
});
