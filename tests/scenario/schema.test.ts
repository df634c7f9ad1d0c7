import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatGroups } from '../../src/scenario/format-keys.ts';
import { KEY_WORDS } from '../../src/scenario/key-words.ts';
import { jsonSchemas } from '../../src/scenario/json-schema.ts';
import { GOOD_PACK, GOOD_PERSONA, GOOD_SCENARIO } from './good-pack.ts';

const SCHEMAS = jsonSchemas();
const written = (name: string): string =>
  readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), 'utf8');
const accepts = (name: string, yaml: string): boolean =>
  z.fromJSONSchema(SCHEMAS[name] ?? {}).safeParse(load(yaml)).success;

describe('the schemas an editor completes and checks with', () => {
  test.each(Object.keys(SCHEMAS))('%s is as the reader reads (else run npm run schema)', (name) => {
    expect(JSON.parse(written(name))).toEqual(JSON.parse(JSON.stringify(SCHEMAS[name])));
  });

  test('they accept what the reader accepts', () => {
    expect(accepts('scenario.schema.json', GOOD_SCENARIO)).toBe(true);
    expect(accepts('persona.schema.json', GOOD_PERSONA)).toBe(true);
    expect(accepts('pack.schema.json', GOOD_PACK)).toBe(true);
    expect(
      accepts('scenario.schema.json', GOOD_SCENARIO.replace('[warm_transfer]', '[disculpa_propia]')),
    ).toBe(true);
  });

  test('they refuse an unknown key, an unknown act, a wrong type and a missing key', () => {
    const broken = [
      ['opening: ring', 'openning: ring'],
      ['[warm_transfer]', '[warm_trasnfer]'],
      ['fault: 0.8', 'fault: much'],
      ['channel: phone\n', ''],
      ["heard: '>= 30'", "heard: 'a lot'"],
    ] as const;
    for (const [from, to] of broken)
      expect(accepts('scenario.schema.json', GOOD_SCENARIO.replace(from, to))).toBe(false);
  });

  test.each([
    ['persona.schema.json', 'cast/hasty.yaml'],
    ['persona.schema.json', 'cast/hell-insulter.yaml'],
    ['pack.schema.json', 'first-steps/pack.yaml'],
    ['scenario.schema.json', 'first-steps/branch-g.yaml'],
    ['scenario.schema.json', 'from-hell/wrong-invoice.yaml'],
  ])('%s accepts %s, which ships', (schema, file) => {
    expect(accepts(schema, written(file))).toBe(true);
  });
});

describe('what the keys mean', () => {
  const groups = formatGroups();

  test('every key of the format means something, and nothing is described that is no key', () => {
    const keys = groups.flatMap(({ group, keys: all }) => all.map(({ key }) => `${group}/${key}`));
    const told = Object.entries(KEY_WORDS).flatMap(([group, all]) =>
      Object.keys(all).map((key) => `${group}/${key}`),
    );
    expect(keys.length).toBeGreaterThan(130);
    expect(keys.toSorted()).toEqual(told.toSorted());
  });

  test.each(groups.flatMap(({ keys }) => keys))(
    'the example of $key is YAML of that key',
    ({ key, words }) => {
      expect(Object.keys(load(words?.example ?? '') as object)).toEqual([key]);
    },
  );

  test('an editor is told, in both languages', () => {
    const { properties } = SCHEMAS['scenario.schema.json'] as { properties: Record<string, unknown> };
    expect(JSON.stringify(properties['opening'])).toContain(
      'The beat it begins with. | El momento con que empieza.',
    );
  });
});
