import type { ComponentChildren } from 'preact';
import { lateParts } from './late.ts';
import type { LateParts } from './late.ts';
import { useSay } from './say.ts';

interface LateProps {
  readonly draw: (parts: LateParts) => ComponentChildren;
  /** What stands there until the late parts have come. */
  readonly until?: ComponentChildren;
}

/** Something drawn by a part that comes after the first reply. */
export function Late({ draw, until = null }: LateProps) {
  const { lateCame } = useSay().state;
  const parts = lateCame ? lateParts() : null;
  return <>{parts ? draw(parts) : until}</>;
}
