/** Writes `tests/packs/`: one broken pack per rule, from the example in the rule's own document. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/lint/lint.ts';
import { laidOver, SOUND_PACK } from './lay-over.ts';

for (const { id, document } of RULES) {
  const folder = join(import.meta.dirname, '../packs', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pack.yaml'), SOUND_PACK);
  writeFileSync(join(folder, 'lost-parcel.yaml'), laidOver(document.breaks));
}
