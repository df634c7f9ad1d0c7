/** Writes the JSON schemas beside the scenarios: `npx tsx tests/scenario/write-schema.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { jsonSchemas } from '../../src/scenario/json-schema.ts';
import { shippedCast } from './shipped-cast.ts';

for (const [name, schema] of Object.entries(jsonSchemas(shippedCast()))) {
  const path = fileURLToPath(new URL(`../../scenarios/${name}`, import.meta.url));
  const style = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(schema), { ...style, filepath: path }));
}
