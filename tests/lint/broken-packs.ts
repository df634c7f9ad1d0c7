/** Which problems have a broken pack of their own under `tests/packs/`. */
import { EXPLAINED } from '../../src/lint/lint.ts';

/** A file beyond what is read is sixteen megabytes; the tests make it when they need it. */
const TOO_LARGE_TO_KEEP = ['file-too-large'];

export function isWritten(code: string): boolean {
  return !TOO_LARGE_TO_KEEP.includes(code);
}

/** Every problem and rule that has one. */
export const WRITTEN = EXPLAINED.map(({ id }) => id).filter(isWritten);
