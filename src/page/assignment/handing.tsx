import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_ALIAS } from '../../records/records.ts';
import type { Assigned } from '../../records/records.ts';
import { useSayAll } from '../words/all-words.ts';
import { fileNameOf, handIn, resultFile } from './hand-in.ts';
import { HandOver } from './hand-over.tsx';
import { isHandedIn } from './open-assignment.ts';
import { saveText } from './save-text.ts';
import { SceneRoom } from '../scene-room.tsx';
import type { Call } from '../state.ts';

interface HandingProps {
  readonly call: Call;
  readonly assigned: Assigned;
}

function ToDebrief({ call, isHanded }: { readonly call: Call; readonly isHanded: boolean }) {
  const { house, words } = useSayAll();
  return (
    <button
      type="button"
      class={isHanded ? 'quiet' : 'link'}
      onClick={() => house.act({ type: 'went', view: { at: 'debrief', call } })}
    >
      {isHanded ? words.toDebrief : words.debriefFirst}
    </button>
  );
}

/** Before: a name if one likes, and the button. */
function NotYet({ call, assigned }: HandingProps) {
  const { house, words } = useSayAll();
  const [alias, setAlias] = useState(assigned.alias);
  const isAssessed = call.mode === 'assessment';
  const give = () => house.send((errand) => handIn(errand, { call, assigned, alias, now: new Date() }));
  return (
    <>
      {isAssessed ? <p>{words.debriefWaits}</p> : null}
      <p class="field">
        <label for="alias">{words.alias}</label>
        <input
          id="alias"
          class="wide"
          value={alias}
          maxLength={LONGEST_ALIAS}
          autocomplete="off"
          aria-describedby="alias-hint"
          onInput={({ currentTarget }) => setAlias(currentTarget.value)}
        />
        <span class="hint" id="alias-hint">
          {words.aliasHint}
        </span>
      </p>
      <p class="row">
        <button type="button" class="primary" onClick={() => void give()}>
          {words.handIn}
        </button>
        <span class="tag">
          {words.tryNumber} {assigned.attempt}
        </span>
        {isAssessed ? null : <ToDebrief call={call} isHanded={false} />}
      </p>
    </>
  );
}

/** After: the code, the file, and what they say and cannot say. */
function Handed({ call, assigned, code }: HandingProps & { readonly code: string }) {
  const { words } = useSayAll();
  const save = () => saveText(fileNameOf(assigned), resultFile(words.fileHead, code), 'text/plain');
  return (
    <>
      <p>{words.sendIt}</p>
      <HandOver id="result-code" label={words.resultCode} text={code} rows={4} isMain />
      <p class="row">
        <button type="button" class="quiet" onClick={save}>
          {words.saveFile}
        </button>
        <ToDebrief call={call} isHanded />
      </p>
      <details>
        <summary>{words.whatIsIn}</summary>
        <p class="hint">{words.whatIsInIt}</p>
        <p class="hint">{words.whatItProves}</p>
      </details>
    </>
  );
}

/** An assigned run is over: it is handed in here, and nothing is sent by itself. */
export function Handing({ call }: { readonly call: Call }) {
  const { state, words } = useSayAll();
  const title = useRef<HTMLHeadingElement>(null);
  const [assigned] = state.assigned;
  const code = assigned && isHandedIn(assigned, call) ? assigned.handed?.code : undefined;
  useEffect(() => title.current?.focus({ preventScroll: true }), [code]);
  if (!assigned) return null;
  return (
    <SceneRoom name="handing">
      <section class="answers paper" aria-labelledby="handing-title">
        <p class="eyebrow">{assigned.assignment.name}</p>
        <h1 id="handing-title" tabIndex={-1} ref={title}>
          {code === undefined ? words.isOver : words.handedIn}
        </h1>
        {code === undefined ? (
          <NotYet call={call} assigned={assigned} />
        ) : (
          <Handed call={call} assigned={assigned} code={code} />
        )}
      </section>
    </SceneRoom>
  );
}
