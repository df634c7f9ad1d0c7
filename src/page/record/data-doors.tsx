/** What becomes of the data: out as a file or a table, in from a file, or gone. */
import { useRef, useState } from 'preact/hooks';
import { csvOfTable } from '../../exchange/exchange.ts';
import {
  forgetMark,
  LARGEST_RECORD,
  readRecordFile,
  recordAsFile,
  type RunKept,
} from '../../records/records.ts';
import { saveText } from '../assignment/save-text.ts';
import { useSay } from '../say.ts';
import { RECORD } from './kept-runs.ts';
import { RECORD_WORDS } from './record-words.ts';
import { rowsOf } from './runs-as-table.ts';
import { ownShelf } from './statements/own-shelf.ts';
import { StatementsDoor } from './statements/statements-door.tsx';

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
  const wipe = async () => {
    const gone = await RECORD.wipe();
    forgetMark(ownShelf());
    setAsked(false);
    setNews(gone.kept ? words.wiped : (gone.why[state.language] ?? ''));
    onChanged();
  };
  return (
    <>
      <p class="row record-doors">
        {hasRuns ? <Out runs={runs} /> : null}
        <TakeIn onNews={setNews} onChanged={onChanged} />
        {hasRuns && !isAsked ? (
          <button type="button" class="quiet" onClick={() => setAsked(true)}>
            {words.wipe}
          </button>
        ) : null}
      </p>
      {isAsked ? <Sure runs={runs} onSure={() => void wipe()} onLeave={() => setAsked(false)} /> : null}
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
  const all = () => saveText(`cascabel-${day}.json`, recordAsFile(runs, Date.now()), 'text/plain');
  const table = () => saveText(`cascabel-${day}.csv`, csvOfTable(rowsOf(runs, state.language)), 'text/csv');
  return (
    <>
      <button type="button" class="quiet" onClick={all}>
        {words.exportAll}
      </button>
      <button type="button" class="quiet" onClick={table}>
        {words.asTable}
      </button>
    </>
  );
}

interface TakeInProps {
  readonly onNews: (news: string) => void;
  readonly onChanged: () => void;
}

function TakeIn({ onNews, onChanged }: TakeInProps) {
  const { state, tell } = useSay();
  const words = RECORD_WORDS[state.language];
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    // What is far too large is not even looked into.
    const text = file.size > LARGEST_RECORD * 4 ? ' '.repeat(LARGEST_RECORD + 1) : await file.text();
    const read = readRecordFile(text);
    if (!read.ok) return onNews(`${file.name}: ${tell(read.refusal.what)} ${tell(read.refusal.mend)}`);
    const taken = await RECORD.takeIn(read.runs);
    onNews(taken.kept ? words.took(taken.added, read.runs.length - taken.added) : tell(taken.why));
    onChanged();
  };
  return (
    <>
      <button type="button" class="quiet" onClick={() => chooser.current?.click()}>
        {words.takeIn}
      </button>
      <input
        type="file"
        hidden
        ref={chooser}
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

interface SureProps {
  readonly runs: readonly RunKept[];
  readonly onSure: () => void;
  readonly onLeave: () => void;
}

function Sure({ runs, onSure, onLeave }: SureProps) {
  const { state } = useSay();
  const words = RECORD_WORDS[state.language];
  return (
    <div class="record-sure" role="group" aria-label={words.wipe}>
      <p>{words.wipeAsk(runs.length)}</p>
      <p class="row">
        <button type="button" class="quiet" autoFocus onClick={onLeave}>
          {words.leave}
        </button>
        <button type="button" class="quiet danger" onClick={onSure}>
          {words.wipeSure}
        </button>
      </p>
    </div>
  );
}
