import { useState } from 'preact/hooks';
import { useSayAll } from '../words/all-words.ts';
import { Refused } from './code-field.tsx';
import { openResults } from './open-results.ts';
import type { Opening } from './open-results.ts';
import { ResultsTable } from './results-table.tsx';
import { SceneRoom } from '../scene-room.tsx';

/** Bytes; a result takes about two thousand. */
const LARGEST_FILE = 1_000_000;

/** What came of opening: said once, for eyes and screen readers. */
function Came({ opening }: { readonly opening: Opening | null }) {
  const { words } = useSayAll();
  return (
    <div role="status" class="came">
      {opening && opening.opened + opening.known > 0 ? (
        <p>
          {opening.opened > 0 ? `${words.openedNow}: ${opening.opened}. ` : ''}
          {opening.known > 0 ? `${words.openedAlready}: ${opening.known}.` : ''}
        </p>
      ) : null}
      {opening?.refused.map((refusal, place) => (
        <p key={place} class="notice-here">
          {words.notTaken}: <Refused refusal={refusal} />
        </p>
      ))}
    </div>
  );
}

const textsOf = async (files: Iterable<File>): Promise<string> => {
  const small = Array.from(files).filter(({ size }) => size <= LARGEST_FILE);
  return (await Promise.all(small.map((file) => file.text()))).join('\n');
};

interface OpenerProps {
  readonly open: (pasted: string) => Promise<void>;
}

interface PasteProps extends OpenerProps {
  readonly pasted: string;
  readonly paste: (text: string) => void;
}

function ChooseFiles({ open }: OpenerProps) {
  const { words } = useSayAll();
  return (
    <label class="quiet choose-files">
      <input
        type="file"
        class="only-heard"
        multiple
        accept=".txt,text/plain"
        onChange={({ currentTarget }) => void textsOf(currentTarget.files ?? []).then(open)}
      />
      {words.resultFiles}
    </label>
  );
}

/** Where codes are pasted and files dropped. */
function Opener({ open, pasted, paste }: PasteProps) {
  const { words } = useSayAll();
  return (
    <div
      class="field"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void textsOf(event.dataTransfer?.files ?? []).then(open);
      }}
    >
      <label for="result-codes">{words.resultCodes}</label>
      <textarea
        id="result-codes"
        rows={3}
        value={pasted}
        spellcheck={false}
        onInput={({ currentTarget }) => paste(currentTarget.value)}
      />
      <button type="button" class="primary" onClick={() => void open(pasted)}>
        {words.openIt}
      </button>
      <ChooseFiles open={open} />
      <span class="hint">{words.resultDrop}</span>
    </div>
  );
}

/** The trainer opens what came back. Nothing leaves the page, and nothing stays. */
export function Results() {
  const { house, words } = useSayAll();
  const [opening, setOpening] = useState<Opening | null>(null);
  const [pasted, paste] = useState('');
  const open = (text: string) =>
    house.send(async (errand) => {
      const came = await openResults(errand, text);
      setOpening(came);
      // What was not taken stays there, to be mended.
      if (came.refused.length === 0) paste('');
    });
  return (
    <SceneRoom name="results" titled>
      <article class="answers paper sheet" aria-labelledby="results-title">
        <h2 id="results-title">{words.results}</h2>
        <p class="hint">{words.resultsHint}</p>
        <Opener open={open} pasted={pasted} paste={paste} />
        <Came opening={opening} />
        <ResultsTable />
      </article>
    </SceneRoom>
  );
}
