import './assign.css';
import { useSayAll } from '../words/all-words.ts';
import { Assigning } from './assigning.tsx';
import { AssignmentView } from './assignment.tsx';
import { Refused } from './code-field.tsx';
import { Handing } from './handing.tsx';
import { Results } from './results.tsx';
import { SceneRoom } from '../scene-room.tsx';
import type { AssignmentStep } from '../state.ts';

function RefusedView({ refusal }: Extract<AssignmentStep, { is: 'refused' }>) {
  const { house, words } = useSayAll();
  return (
    <SceneRoom name="trouble" titled>
      <section class="answers paper" role="alert">
        <h2>{words.trouble}</h2>
        <p class="lead">
          <Refused refusal={refusal} />
        </p>
        <button type="button" class="primary" onClick={() => house.goHome()}>
          {words.goHome}
        </button>
      </section>
    </SceneRoom>
  );
}

/** Everything about assignments: making one, opening one, handing in, opening what came back. */
export function AssignmentScreen({ step }: { readonly step: AssignmentStep }) {
  switch (step.is) {
    case 'made':
      return <Assigning scenario={step.scenario} persona={step.persona} />;
    case 'shown':
      return <AssignmentView {...step} />;
    case 'refused':
      return <RefusedView {...step} />;
    case 'over':
      return <Handing call={step.call} />;
    case 'back':
      return <Results />;
  }
}
