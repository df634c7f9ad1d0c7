/** What becomes of the data: out as a file or a table, in from a file, or gone. */
import { useState } from 'preact/hooks';
import { csvOfTable } from '../../exchange/exchange.ts';
import { findUnfinished, recordAsFile, type RunKept } from '../../records/records.ts';
import { saveText } from '../assignment/save-text.ts';
import { useSay } from '../say.ts';
import { RECORD_WORDS } from './record-words.ts';
import { rowsOf } from './runs-as-table.ts';
import { ownShelf } from './statements/own-shelf.ts';
import { StatementsDoor } from './statements/statements-door.tsx';
import { TakeIn } from './take-in.tsx';
import { WipeSheet } from './wipe-sheet.tsx';

interface DoorsProps {
  readonly runs: readonly RunKept[];
  readonly onChanged: () => void;
}

export function DataDoors(props: DoorsProps) {
  const { state } = useSay();
  const words = RECORD_WORDS[state.language];
  const { runs, onChanged } = props;
  const [news, setNews] = useState('');
  const [isAsked, setAsked] = useState(false);
  const hasRuns = runs.length > 0;
  return (
    <>
      <p class="row record-doors">
        <Out runs={runs} />
        <TakeIn onNews={setNews} onChanged={onChanged} />
        {isAsked ? null : (
          <button type="button" class="quiet" onClick={() => setAsked(true)}>
            {words.wipe}
          </button>
        )}
      </p>
      {isAsked ? (
        <WipeSheet
          runs={runs.length}
          onLeave={() => setAsked(false)}
          onWiped={(said) => {
            setAsked(false);
            setNews(said);
            onChanged();
          }}
        />
      ) : null}
      <p class="record-news" role="status">
        {news}
      </p>
      {hasRuns ? <StatementsDoor runs={runs} /> : null}
    </>
  );
}

function Out({ runs }: Pick<DoorsProps, 'runs'>) {
  const { state } = useSay();
  const words = RECORD_WORDS[state.language];
  const day = new Date().toISOString().slice(0, 10);
  const all = () => {
    const unfinished = findUnfinished(ownShelf()).runs;
    const text = recordAsFile({ runs, settings: state.settings, unfinished }, Date.now());
    saveText(`cascabel-${day}.json`, text, 'text/plain');
  };
  const table = () => saveText(`cascabel-${day}.csv`, csvOfTable(rowsOf(runs, state.language)), 'text/csv');
  return (
    <>
      <button type="button" class="quiet" onClick={all}>
        {words.exportAll}
      </button>
      {runs.length > 0 ? (
        <button type="button" class="quiet" onClick={table}>
          {words.asTable}
        </button>
      ) : null}
    </>
  );
}
