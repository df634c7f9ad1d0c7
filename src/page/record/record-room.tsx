/** The learner's record among the scenarios: it comes by itself, after everything else there. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function RecordRoom() {
  const [Part, setPart] = useState<FunctionComponent | null>(null);
  useEffect(() => {
    import('./record-section.tsx').then(
      ({ RecordSection }) => setPart(() => RecordSection),
      // Without a network there may be nothing to show it with; the scenarios play on.
      () => undefined,
    );
  }, []);
  return Part ? <Part /> : null;
}
