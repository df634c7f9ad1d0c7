import type { Problem } from '../../scenario/scenario.ts';
import { ExplainLink } from './explain-link.tsx';
import { useSay } from '../say.ts';

/** One slip in a pack, in a list of them: where it stands, what is wrong, and under `mend` what to do. */
export function ProblemItem({ problem, mend }: { readonly problem: Problem; readonly mend: string }) {
  const { tell } = useSay();
  return (
    <li>
      <code>
        {problem.file}:{problem.line}:{problem.column}
      </code>
      <p>{tell(problem.what)}</p>
      <p class="hint">
        {mend}: {tell(problem.mend)} <ExplainLink code={problem.code} />
      </p>
    </li>
  );
}
