/** The three kinds of file as JSON Schema, for editors that complete and check while one types. */
import { PACK } from './pack-shape.ts';
import { PERSONA } from './persona-shape.ts';
import { SCENARIO } from './scenario-shape.ts';
import type { Definitions, JsonSchema, Shape } from './shape.ts';

/** The schemas by the name of their file in `scenarios/`. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    'scenario.schema.json': schemaOf(SCENARIO, 'A scenario of Cascabel'),
    'persona.schema.json': schemaOf(PERSONA, 'A persona of Cascabel'),
    'pack.schema.json': schemaOf(PACK, 'A pack of Cascabel'),
  };
}

function schemaOf(shape: Shape<unknown>, title: string): JsonSchema {
  const definitions: Definitions = {};
  const schema = shape.schema(definitions);
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema, definitions };
}
