import { useEffect, useState } from 'preact/hooks';
import type { Call } from '../../state.ts';
import type * as Parts from './practice-tools.tsx';

/** Whether a run has help at hand: in practice, and on a first visit never. */
export const isHelped = ({ mode, visit }: Pick<Call, 'mode' | 'visit'>): boolean =>
  mode === 'practice' && visit !== 'first' && visit !== 'second';

/** What helps in practice; it comes along with the first run that has it, and a run goes on without it. */
export function Practice({ call }: { readonly call: Call }) {
  const [parts, setParts] = useState<typeof Parts | null>(null);
  const isWanted = isHelped(call);
  useEffect(() => {
    if (isWanted && !parts) import('./practice-tools.tsx').then(setParts, () => undefined);
  }, [isWanted]);
  return isWanted && parts ? <parts.PracticeTools call={call} /> : null;
}
