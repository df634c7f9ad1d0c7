import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatGroups } from '../../src/scenario/format-keys.ts';
import { KEY_WORDS } from '../../src/scenario/key-words.ts';
import { jsonSchemas } from '../../src/scenario/json-schema.ts';
import { GOOD_PACK, GOOD_PERSONA, GOOD_SCENARIO } from './good-pack.ts';
import { shippedCast } from './shipped-cast.ts';

const CAST = shippedCast();
const SCHEMAS = jsonSchemas(CAST);
const written = (name: string): string =>
  readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), 'utf8');
const accepts = (name: string, yaml: string): boolean =>
  z.fromJSONSchema(SCHEMAS[name] ?? {}).safeParse(load(yaml)).success;

/** A closed list with what its names mean. */
interface Listed {
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
}

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

  test('every act is told with its meaning, by whatever name it is written', () => {
    const { act } = (SCHEMAS['scenario.schema.json']?.['definitions'] ?? {}) as Record<string, Listed>;
    const told = (name: string) => act?.enumDescriptions[act.enum.indexOf(name)];
    expect(told('quote_policy')).toBe(
      'Quote policy: Hide behind a rule. | Citar la política: Escudarse en la norma.',
    );
    expect(told('citar_la_politica')).toBe(told('quote_policy'));
    expect(act?.enumDescriptions.filter((words) => words.length < 12)).toEqual([]);
  });

  test('the cast is offered wherever a persona is asked for, and a pack’s own persona is as good', () => {
    const { persona } = (SCHEMAS['scenario.schema.json']?.['properties'] ?? {}) as Record<
      string,
      { anyOf: readonly [Listed, unknown] }
    >;
    expect(persona?.anyOf[0].enum).toEqual(Object.keys(CAST));
    expect(persona?.anyOf[0].enum).toContain('hell-insulter');
    expect(persona?.anyOf[0].enumDescriptions.every((words) => words.includes(' | '))).toBe(true);
    expect(accepts('scenario.schema.json', GOOD_SCENARIO.replace(/^persona: .*$/m, 'persona: my-own'))).toBe(
      true,
    );
    expect(accepts('scenario.schema.json', GOOD_SCENARIO.replace(/^persona: .*$/m, 'persona: My Own'))).toBe(
      false,
    );
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
