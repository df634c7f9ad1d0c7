import { useState } from 'preact/hooks';
import { assignmentInCode } from '../records/records.ts';
import type { Assigned, Refusal } from '../records/records.ts';
import { useSayAll } from './all-words.ts';
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

/** At home: what was assigned here and not handed in yet. */
export function AssignedUnderWay() {
  const { house, state, words } = useSayAll();
  const goOn = ({ assignment }: Assigned) => void house.send((errand) => openAssignment(errand, assignment));
  return (
    <>
      {state.assigned
        .filter(({ recipe }) => recipe !== null)
        .map((each) => (
          <section class="unfinished" key={each.assignment.name} aria-label={words.underWay}>
            <p>
              <strong>{each.assignment.name}</strong>
              <span class="hint"> · {words.underWay}</span>
            </p>
            <button type="button" class="primary" onClick={() => goOn(each)}>
              {words.goOnAssigned}
            </button>
          </section>
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
    <details class="options">
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
