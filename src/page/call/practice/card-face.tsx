import { HARMS, lineOn } from '../../../debrief/debrief.ts';
import type { Card } from '../../../debrief/debrief.ts';
import { ACT_WORDS } from '../../../scenario/scenario.ts';
import type { Act } from '../../../scenario/scenario.ts';
import type { Call } from '../../state.ts';
import { SourceTold } from './source-told.tsx';
import { useSayPractice } from './practice-words.ts';

/** What only the moment knows stands as `___` in a line; it is seen as a gap and heard as what belongs there. */
function Line({ text }: { readonly text: string }) {
  const { helps } = useSayPractice();
  const [first, ...others] = text.split('___');
  return (
    <blockquote>
      {first}
      {others.map((part, place) => (
        <span key={place}>
          <span class="gap">
            <span class="only-heard">{helps.gap}</span>
          </span>
          {part}
        </span>
      ))}
    </blockquote>
  );
}

function Twin({ act }: { readonly act: Act }) {
  const { helps, tell } = useSayPractice();
  const harm = HARMS[act];
  if (!harm) return null;
  return (
    <div class="twin">
      <dt>{helps.twin}</dt>
      <dd>
        <b>{tell(harm.heard)}</b> {tell(harm.why)}
      </dd>
    </div>
  );
}

/** One technique: what to say, when it lands and when not, where it comes from, and its bad twin. */
export function CardFace({ card, call }: { readonly card: Card; readonly call: Call }) {
  const { helps, tell } = useSayPractice();
  const { act, why, lands, fails, teaches, teaching, twin } = card;
  return (
    <>
      <h3>{tell(ACT_WORDS[act].title)}</h3>
      <p class="card-why">{tell(why)}</p>
      <Line text={tell(lineOn(card, call.conversation))} />
      <dl>
        <div class="lands">
          <dt>{helps.lands}</dt>
          <dd>{tell(lands)}</dd>
        </div>
        <div class="fails">
          <dt>{helps.fails}</dt>
          <dd>{tell(fails)}</dd>
        </div>
        <div>
          <dt>{helps.from}</dt>
          <dd>
            {tell(teaches)} <SourceTold teaching={teaching} act={act} />
          </dd>
        </div>
        {twin === undefined ? null : <Twin act={twin} />}
      </dl>
    </>
  );
}
