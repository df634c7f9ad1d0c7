/** The room for packs of one's own among the scenarios: it comes by itself, after everything else there. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function OwnPacksRoom() {
  const [Part, setPart] = useState<FunctionComponent | null>(null);
  useEffect(() => {
    import('./own-section.tsx').then(
      ({ OwnSection }) => setPart(() => OwnSection),
      // Without a network there may be nothing to open packs with; the scenarios play on.
      () => undefined,
    );
  }, []);
  return Part ? <Part /> : null;
}
