/** What the learner said of the run, on paper: on screen it stands in the forms it was said in. */
import type { RunKept } from '../../../records/records.ts';
import { verdictName } from '../disagree/verdict-name.ts';
import { SHOWN, useOwnWords } from '../notes/own-words.ts';
import type { Call } from '../../state.ts';
import { useSay } from '../../say.ts';
import { PRINT_WORDS } from './print-words.ts';

type Disagreement = RunKept['disagreements'][number];

function Disputed({ disagreement }: { readonly disagreement: Disagreement }) {
  const say = useSay();
  const { reason, instead } = disagreement;
  return (
    <dd>
      {verdictName(disagreement, say)}: {reason} {instead ? <q>{instead}</q> : null}
    </dd>
  );
}

export function PaperWords({ call }: { readonly call: Call }) {
  const { state } = useSay();
  const said = PRINT_WORDS[state.language];
  const { words } = useOwnWords(call);
  if (words === null || call.visit === 'shared') return null;
  const { feeling, turningPoint, plan, disagreements } = words;
  const turn = turningPoint === SHOWN ? said.shown : turningPoint && said.atTurn(turningPoint);
  return (
    <section class="on-paper paper-words">
      <h2>{said.own}</h2>
      <dl>
        <dt>{said.felt}</dt>
        <dd>{feeling ?? said.nothing}</dd>
        <dt>{said.marked}</dt>
        <dd>{turn ?? said.nothing}</dd>
        <dt>{said.plan}</dt>
        <dd>{plan ?? said.nothing}</dd>
        {disagreements.length > 0 ? <dt>{said.disagreed}</dt> : null}
        {disagreements.map((each) => (
          <Disputed key={`${each.about} ${each.turn}`} disagreement={each} />
        ))}
      </dl>
    </section>
  );
}
