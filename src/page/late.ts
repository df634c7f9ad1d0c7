/** The parts that come after the first reply: asked for once, and again only when they did not come. */
import type * as Parts from './late-parts.tsx';

export type LateParts = typeof Parts;

let parts: LateParts | null = null;
let coming: Promise<LateParts> | null = null;

/** Resolves when the late parts are here; rejects when they cannot be had now. */
export function fetchLate(): Promise<LateParts> {
  coming ??= import('./late-parts.tsx').then(
    (came) => {
      parts = came;
      return came;
    },
    (reason: unknown) => {
      coming = null;
      throw reason;
    },
  );
  return coming;
}

/** The late parts, if they have come. */
export const lateParts = (): LateParts | null => parts;
