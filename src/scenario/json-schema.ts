/** The three kinds of file as JSON Schema, for editors that complete and check while one types. */
import { groupOf, groupUnder, isSchema, keyWords } from './format-keys.ts';
import { PACK } from './pack-shape.ts';
import { PERSONA } from './persona-shape.ts';
import { SCENARIO } from './scenario-shape.ts';
import { castOffered, namesExplained, type Cast } from './schema-meanings.ts';
import type { Definitions, JsonSchema, Shape } from './shape.ts';

/** The schemas by the name of their file in `scenarios/`; personas of the `cast` are names to choose from. */
export function jsonSchemas(cast: Cast): Readonly<Record<string, JsonSchema>> {
  return {
    'scenario.schema.json': schemaOf(SCENARIO, 'scenario', cast),
    'persona.schema.json': schemaOf(PERSONA, 'persona', cast),
    'pack.schema.json': schemaOf(PACK, 'pack', cast),
  };
}

function schemaOf(shape: Shape<unknown>, group: string, cast: Cast): JsonSchema {
  const definitions: Definitions = {};
  const schema = withCast(described(shape.schema(definitions), group), cast);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `A ${group} of Cascabel`,
    ...schema,
    definitions: mapped(definitions, (definition, name) => described(definition, groupOf(name))),
  };
}

/** The cast to choose from in the keys of a file itself: nothing below them names a persona. */
function withCast(schema: JsonSchema, cast: Cast): JsonSchema {
  if (!isSchema(schema['properties'])) return schema;
  return {
    ...schema,
    properties: mapped(schema['properties'], (under, key) => castOffered(under, key, cast)),
  };
}

const mapped = (
  values: Readonly<Record<string, unknown>>,
  turn: (schema: JsonSchema, name: string) => JsonSchema,
): JsonSchema =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isSchema(value) ? turn(value, name) : value]),
  );

/** The schema with what every key means, in both languages, for an editor to show. */
function described(schema: JsonSchema, group: string): JsonSchema {
  const within = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(within);
    return isSchema(inner) ? described(inner, group) : inner;
  };
  const properties = isSchema(schema['properties'])
    ? { properties: mapped(schema['properties'], (under, key) => describedKey(under, group, key)) }
    : {};
  const rest = ['anyOf', 'items', 'additionalProperties'].filter((name) => name in schema);
  return {
    ...schema,
    ...properties,
    ...namesExplained(schema),
    ...Object.fromEntries(rest.map((name) => [name, within(schema[name])])),
  };
}

function describedKey(schema: JsonSchema, group: string, key: string): JsonSchema {
  const words = keyWords(group, key);
  const description = words ? { description: `${words.en} | ${words.es}` } : {};
  return { ...description, ...described(schema, groupUnder(group, key)) };
}
