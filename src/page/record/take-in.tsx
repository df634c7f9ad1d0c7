/** A record from a file: its runs join those that are here; its settings only where somebody wants them. */
import { useRef, useState } from 'preact/hooks';
import {
  findUnfinished,
  isSameRun,
  keepUnfinished,
  LARGEST_RECORD,
  readRecordFile,
} from '../../records/records.ts';
import type { Settings, Unfinished } from '../../records/records.ts';
import { useSay } from '../say.ts';
import { RECORD } from './kept-runs.ts';
import { RECORD_WORDS } from './record-words.ts';
import { ownShelf } from './statements/own-shelf.ts';

interface TakeInProps {
  readonly onNews: (news: string) => void;
  readonly onChanged: () => void;
}

export function TakeIn(props: TakeInProps) {
  const { state } = useSay();
  const words = RECORD_WORDS[state.language];
  const chooser = useRef<HTMLInputElement>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const take = useTaking(props, setSettings);
  return (
    <>
      <button type="button" class="quiet" onClick={() => chooser.current?.click()}>
        {words.takeIn}
      </button>
      {settings ? <UseSettings settings={settings} onUsed={() => setSettings(null)} /> : null}
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

function useTaking({ onNews, onChanged }: TakeInProps, onSettings: (settings: Settings | null) => void) {
  const { house, state, tell } = useSay();
  const words = RECORD_WORDS[state.language];
  return async (file: File | undefined): Promise<void> => {
    if (!file) return;
    // What is far too large is not even looked into.
    const text = file.size > LARGEST_RECORD * 4 ? ' '.repeat(LARGEST_RECORD + 1) : await file.text();
    const read = readRecordFile(text);
    onSettings(null);
    if (!read.ok) return onNews(`${file.name}: ${tell(read.refusal.what)} ${tell(read.refusal.mend)}`);
    const taken = await RECORD.takeIn(read.runs);
    if (!taken.kept) return onNews(tell(taken.why));
    takeUnfinished(read.unfinished);
    house.act({ type: 'unfinished', runs: findUnfinished(ownShelf()).runs });
    onSettings(read.settings);
    onNews(words.took({ ...taken, all: read.runs.length }));
    onChanged();
  };
}

/** Runs under way that are not here yet; none that is here makes room for them. */
function takeUnfinished(runs: readonly Unfinished[]): void {
  const shelf = ownShelf();
  for (const run of runs) {
    const here = findUnfinished(shelf).runs;
    if (here.length >= MOST || here.some((each) => isSameRun(each, run))) continue;
    keepUnfinished(shelf, run, { page: 'file', claims: false });
  }
}
/** As many as the shelf has places. */
const MOST = 5;

function UseSettings({ settings, onUsed }: { readonly settings: Settings; readonly onUsed: () => void }) {
  const { house, state } = useSay();
  const use = () => {
    const { language } = settings;
    house.act({ type: 'set', settings });
    if (language) house.act({ type: 'language.chosen', language });
    onUsed();
  };
  return (
    <button type="button" class="quiet" onClick={use}>
      {RECORD_WORDS[state.language].useSettings}
    </button>
  );
}
