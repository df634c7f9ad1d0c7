/** Where the packs that ship and the built app lie. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
export const SHIPPED_PACKS = join(ROOT, 'scenarios');
export const BUILT_APP = join(ROOT, 'dist');

/** The version of all of it, such as 0.1.0. */
export function productVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}
