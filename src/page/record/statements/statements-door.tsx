/** Runs of the record as xAPI statements in a file: which of them, and under which name. */
import './statements.css';
import { useState } from 'preact/hooks';
import { actorOf, LONGEST_ALIAS, ownMark, statementsAsFile, type RunKept } from '../../../records/records.ts';
import { saveText } from '../../assignment/save-text.ts';
import { allListed } from '../../library.ts';
import { useOwnId } from '../../own-id.ts';
import { useSay } from '../../say.ts';
import { ownShelf } from './own-shelf.ts';
import { STATEMENTS_WORDS } from './statements-words.ts';
import { tellRuns } from './tell-runs.ts';

const ALL = '';

interface WhichProps {
  readonly runs: readonly RunKept[];
  readonly id: string;
  readonly onPick: (run: string) => void;
}

/** All of them, or one: the newest first. */
function Which({ runs, id, onPick }: WhichProps) {
  const { state, tell } = useSay();
  const words = STATEMENTS_WORDS[state.language];
  const told = ({ recipe, endedAt }: RunKept): string => {
    const listed = state.library && allListed(state.library).find(({ card }) => card.id === recipe.scenario);
    const when = new Date(endedAt).toLocaleString(state.language, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    return `${when} · ${listed ? tell(listed.card.title) : recipe.scenario}`;
  };
  return (
    <select id={id} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
      <option value={ALL}>{words.all(runs.length)}</option>
      {runs.length > 1
        ? runs.toReversed().map((run) => (
            <option key={run.id} value={run.id}>
              {told(run)}
            </option>
          ))
        : null}
    </select>
  );
}

interface StatementsProps {
  readonly runs: readonly RunKept[];
}

/** Saves a file, and says what is in it. */
function useSave(): {
  readonly news: string;
  readonly save: (runs: readonly RunKept[], alias: string) => void;
} {
  const { house, state } = useSay();
  const words = STATEMENTS_WORDS[state.language];
  const [news, setNews] = useState('');
  const write = async (runs: readonly RunKept[], alias: string): Promise<void> => {
    setNews(words.coming);
    const told = await tellRuns(house.fetch, runs);
    const file = statementsAsFile(told, actorOf(alias, ownMark(ownShelf())));
    saveText(`cascabel-xapi-${new Date().toISOString().slice(0, 10)}.json`, file, 'text/plain');
    const bare = told.filter(({ conversation }) => conversation === null).length;
    const count = (JSON.parse(file) as readonly unknown[]).length;
    setNews([words.saved(count), ...(bare > 0 ? [words.bare(bare)] : [])].join(' '));
  };
  return { news, save: (runs, alias) => void write(runs, alias) };
}

export function StatementsDoor({ runs }: StatementsProps) {
  const { state } = useSay();
  const words = STATEMENTS_WORDS[state.language];
  const [picked, pick] = useState(ALL);
  const [alias, setAlias] = useState('');
  const { news, save } = useSave();
  const [which, name] = [useOwnId(), useOwnId()];
  const asked = runs.filter(({ id }) => picked === ALL || id === picked);
  return (
    <details class="statements">
      <summary>{words.title}</summary>
      <p>{words.what}</p>
      <p class="hint">{words.sent}</p>
      <label for={which}>{words.which}</label>
      <Which runs={runs} id={which} onPick={pick} />
      <label for={name}>{words.alias}</label>
      <input
        id={name}
        maxLength={LONGEST_ALIAS}
        autocomplete="off"
        value={alias}
        aria-describedby={`${name}-hint`}
        onInput={({ currentTarget }) => setAlias(currentTarget.value)}
      />
      <p class="hint" id={`${name}-hint`}>
        {words.aliasHint}
      </p>
      <p class="row">
        <button type="button" class="quiet" onClick={() => save(asked, alias)}>
          {words.save}
        </button>
        <span role="status">{news}</span>
      </p>
    </details>
  );
}
