/** What is not needed before the first reply comes later: the debrief and its reasons. */
type LateParts = typeof import('./debrief.tsx');

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
