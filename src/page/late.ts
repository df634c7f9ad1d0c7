/** What is not needed before the first reply comes later: the debrief and its reasons. */
import type * as Debrief from './debrief.tsx';

type LateParts = typeof Debrief;

let parts: LateParts | null = null;
let coming: Promise<LateParts> | null = null;

/** Fetches the late parts, once. */
export function fetchLate(): Promise<LateParts> {
  coming ??= import('./debrief.tsx').then((came) => {
    parts = came;
    return came;
  });
  return coming;
}

/** The late parts, if they have come. */
export const lateParts = (): LateParts | null => parts;
