/** Parts of a debrief that come as a file of their own, each in its place as soon as they are there. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type * as Parts from './beyond.tsx';

type Beyond = typeof Parts;
let parts: Beyond | null = null;

/** Draws nothing until the file has come; where it does not come, the debrief is whole without it. */
export function BeyondPart({ draw }: { readonly draw: (parts: Beyond) => ComponentChildren }) {
  const [here, setHere] = useState(parts);
  useEffect(() => {
    if (here) return;
    import('./beyond.tsx').then(
      (came) => setHere((parts = came)),
      () => undefined,
    );
  }, []);
  return <>{here ? draw(here) : null}</>;
}
