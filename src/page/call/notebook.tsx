import './notebook.css';
import { fillSlots, slotsOf } from '../../scenario/scenario.ts';
import { useSayAll } from '../words/all-words.ts';
import type { Call } from '../state.ts';

/** Facts told and promises made, when there are any. */
export function Notebook({ call }: { readonly call: Call }) {
  const { words, tell } = useSayAll();
  const { facts, promises } = call.conversation.table;
  const { scenario } = call.conversation;
  const told = scenario.story.filter(({ reveals }) => reveals !== undefined && facts.includes(reveals));
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
            <li key={id}>{tell(says)}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}
