/** Where the packs that ship and the built app lie. */
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
export const SHIPPED_PACKS = join(ROOT, 'scenarios');
export const BUILT_APP = join(ROOT, 'dist');
