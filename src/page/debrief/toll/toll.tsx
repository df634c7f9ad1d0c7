/** What a run took: out of the customer, out of the trainee, and out of the word given. */
import type { Debrief } from '../../../debrief/debrief.ts';
import type { Call } from '../../state.ts';
import { CalmLost } from './calm-lost.tsx';
import { PromisesKept } from './promises-kept.tsx';
import { StairsClimbed } from './stairs-climbed.tsx';
import { useSayToll } from './toll-words.ts';
import './toll.css';

interface TollProps {
  readonly call: Call;
  readonly debrief: Debrief;
}

export function Toll({ call, debrief }: TollProps) {
  const { toll } = useSayToll();
  return (
    <section class="toll" aria-labelledby="toll-title">
      <h2 id="toll-title">{toll.title}</h2>
      <div class="tolls">
        <StairsClimbed turns={debrief.turns} />
        <CalmLost turns={debrief.turns} calm={debrief.callouts.calm} />
      </div>
      <PromisesKept conversation={call.conversation} turns={debrief.turns} />
    </section>
  );
}
