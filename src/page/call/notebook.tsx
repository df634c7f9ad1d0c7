import './notebook.css';
import { fillSlots, slotsOf } from '../../scenario/scenario.ts';
import { dueIn } from './instruments/instrument-words.ts';
import { chosenIn, factsTold } from './instruments/values.ts';
import { useSayAll } from '../words/all-words.ts';
import type { Call } from '../state.ts';

/** Facts told and promises made, each once this learner keeps count of them. */
export function Notebook({ call }: { readonly call: Call }) {
  const { state, words, tell } = useSayAll();
  const { scenario, table } = call.conversation;
  const { shown } = chosenIn(state, call);
  const told = shown.includes('notebook') ? factsTold(call.conversation) : [];
  const promises = shown.includes('promises') ? table.promises : [];
  if (told.length + promises.length === 0) return null;
  return (
    <details class="notebook">
      <summary>
        {words.notebook} <span class="count">{told.length + promises.length}</span>
      </summary>
      <div class="notebook-page">
        {told.length > 0 ? <h3>{words.factsFound}</h3> : null}
        <ul>
          {told.map(({ reveals, says }) => (
            <li key={reveals}>{tell(fillSlots(says, slotsOf(scenario)))}</li>
          ))}
        </ul>
        {promises.length > 0 ? <h3>{words.promised}</h3> : null}
        <ul>
          {promises.map(({ id, says }) => (
            <li key={id}>
              {tell(says)}{' '}
              <span class="hint">({dueIn(scenario.promises[id]?.dueHours ?? 1, state.language)})</span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
