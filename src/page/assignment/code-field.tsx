import { useState } from 'preact/hooks';
import { assignmentInCode, referenceOf } from '../../records/records.ts';
import type { Assigned, Refusal } from '../../records/records.ts';
import { useSayAll } from '../words/all-words.ts';
import { noteAssigned } from './follow-assigned.ts';
import { openAssignment } from './open-assignment.ts';

/** Why something was not taken, and what to do. */
export function Refused({ refusal }: { readonly refusal: Refusal }) {
  const { tell } = useSayAll();
  return (
    <>
      <b>{tell(refusal.what)}</b> {tell(refusal.mend)}
    </>
  );
}

/** Whether the contact is over, and only the code is missing. */
const isOver = ({ recipe }: Assigned): boolean => recipe?.stands?.startsWith('end/') ?? false;

function UnderWay({ one }: { readonly one: Assigned }) {
  const { house, words } = useSayAll();
  const goOn = () => void house.send((errand) => openAssignment(errand, one.assignment));
  const letGo = () =>
    void house.send(async ({ gate, shelf }) => noteAssigned(gate, shelf, { ...one, recipe: null }));
  return (
    <section class="unfinished" aria-label={words.underWay}>
      <p>
        <strong>{one.assignment.name}</strong>
        <span class="hint"> · {isOver(one) ? words.notHandedIn : words.underWay}</span>
      </p>
      <button type="button" class="primary" onClick={goOn}>
        {words.goOnAssigned}
      </button>
      <button type="button" class="link" onClick={letGo}>
        {words.discard}
      </button>
    </section>
  );
}

/** At home: what was assigned here and not handed in yet. */
export function AssignedUnderWay() {
  const { state } = useSayAll();
  const waiting = state.assigned.filter(({ recipe }) => recipe !== null);
  return (
    <>
      {waiting.map((one) => (
        <UnderWay key={referenceOf(one.assignment)} one={one} />
      ))}
    </>
  );
}

function CodeField() {
  const { house, words } = useSayAll();
  const [pasted, setPasted] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const open = async () => {
    const read = await assignmentInCode(pasted);
    setRefusal(read.ok ? null : read.refusal);
    if (read.ok) await house.send((errand) => openAssignment(errand, read.value));
  };
  return (
    <details
      class="options"
      onToggle={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}
    >
      <summary>{words.haveCode}</summary>
      <p class="field">
        <label for="assignment-code">{words.pasteCode}</label>
        <textarea
          id="assignment-code"
          rows={3}
          value={pasted}
          spellcheck={false}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <button type="button" class="primary" onClick={() => void open()}>
          {words.openIt}
        </button>
      </p>
      <p role="status">{refusal ? <Refused refusal={refusal} /> : null}</p>
    </details>
  );
}

/** At home: the way in for a learner with a code, and for a trainer with results. */
export function AssignmentDoors() {
  const { house, state, words } = useSayAll();
  const { length } = state.results;
  return (
    <>
      <CodeField />
      <button
        type="button"
        class="link"
        onClick={() => house.act({ type: 'went', view: { at: 'assignment', step: { is: 'back' } } })}
      >
        {words.openResults}
        {length > 0 ? ` (${length})` : ''}
      </button>
    </>
  );
}
