import { debriefOf, whyOfLast } from '../../../debrief/debrief.ts';
import type { RuleAtWork } from '../../../debrief/debrief.ts';
import { ACT_WORDS, FIGURE_WORDS } from '../../../scenario/scenario.ts';
import type { Call } from '../../state.ts';
import { Sheet } from './sheet.tsx';
import { SourceTold } from './source-told.tsx';
import { useSayPractice } from './practice-words.ts';

/** Points; less is not worth a reader's time. */
const WORTH_TELLING = 0.5;

const signed = (by: number): string => `${by > 0 ? '+' : '−'}${Math.abs(by).toFixed(0)}`;

function Rule({ rule }: { readonly rule: RuleAtWork }) {
  const { tell } = useSayPractice();
  const moved = rule.moved.filter(({ from, to }) => Math.abs(to - from) >= WORTH_TELLING);
  if (moved.length === 0 && rule.factor === undefined) return null;
  return (
    <li>
      {tell(rule.title)}{' '}
      {rule.factor === undefined ? null : <span class="tag">×{rule.factor.toFixed(2)}</span>}{' '}
      {moved.map(({ figure, from, to }) => (
        <span class="tag" key={figure}>
          {tell(FIGURE_WORDS[figure].title)} {signed(to - from)}
        </span>
      ))}
    </li>
  );
}

/** The last turn with every rule that moved something, and the source behind it. */
export function WholeTurn({ call, onClose }: { readonly call: Call; readonly onClose: () => void }) {
  const { helps, tell, show } = useSayPractice();
  const told = debriefOf(call.conversation).turns.at(-1);
  const why = whyOfLast(call.conversation);
  if (!told || !why) return null;
  const said = tell(told.words);
  return (
    <Sheet title={helps.wholeTurn(told.turn)} onClose={onClose}>
      {said ? (
        <p class="said">
          <b>{helps.youSaid}:</b> {show(told.words)}
        </p>
      ) : null}
      <p class="acts-told">
        {why.acts.map((act) => (
          <span class="tag" key={act}>
            {tell(ACT_WORDS[act].title)}
          </span>
        ))}
      </p>
      {why.reasons.map((reason) => (
        <p key={reason.es}>{tell(reason)}</p>
      ))}
      {told.heardAs ? (
        <p>
          <b>{helps.heard}:</b> <i>{tell(told.heardAs)}</i>
        </p>
      ) : null}
      <h3>{helps.rules}</h3>
      <ul class="rules-told">
        {told.rules.map((rule) => (
          <Rule key={rule.rule} rule={rule} />
        ))}
      </ul>
      <p class="hint">
        <SourceTold teaching={why.teaching} act={why.act} />
      </p>
    </Sheet>
  );
}
