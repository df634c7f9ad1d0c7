/** The door to the learner's progress: the plots come when it is opened. */
import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { RunKept } from '../../../records/records.ts';
import { useSay } from '../../say.ts';
import { PROGRESS_WORDS } from './progress-words.ts';

interface DoorProps {
  readonly runs: readonly RunKept[];
}

export function ProgressDoor({ runs }: DoorProps) {
  const { state } = useSay();
  const [Part, setPart] = useState<FunctionComponent<DoorProps> | null>(null);
  const bring = (): void => {
    import('./progress.tsx').then(
      ({ Progress }) => setPart(() => Progress),
      // Without a network there may be nothing to draw it with; opening it again asks again.
      () => undefined,
    );
  };
  if (runs.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => (currentTarget.open && !Part ? bring() : undefined)}>
      <summary>
        <h3 class="in-summary">{PROGRESS_WORDS[state.language].title}</h3>
      </summary>
      {Part ? <Part runs={runs} /> : null}
    </details>
  );
}
