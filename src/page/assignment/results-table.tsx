import { answeredBy, departureOf } from '../../records/records.ts';
import type { Result } from '../../records/records.ts';
import { modeName } from '../home/mode-words.ts';
import { useSayAll } from '../words/all-words.ts';
import { checkWords } from '../own-packs/check-words.ts';
import { Refused } from './code-field.tsx';
import { showDebrief } from './open-results.ts';
import type { OpenedResult } from './open-results.ts';
import { tableOf } from './results-as-table.ts';
import { saveText } from './save-text.ts';

function Check({ one }: { readonly one: OpenedResult }) {
  const say = useSayAll();
  const { words, tell } = say;
  const { examined, result } = one;
  const isSame = examined.is === 'same';
  const departure = departureOf(result);
  const notes = [
    ...(isSame && examined.otherVersion ? [words.anotherVersion] : []),
    ...(departure === 'none' ? [] : [departure === 'milder' ? words.playedMilder : words.playedOtherwise]),
    ...(one.isSealed ? [] : [words.sealUnseen]),
  ];
  return (
    <td data-label={words.playedAgain}>
      <span class={isSame ? 'check good' : 'check bad'}>
        <span aria-hidden="true">{isSame ? '✓ ' : '✗ '}</span>
        {examined.is === 'missing' ? <Refused refusal={examined.refusal} /> : checkWords(one, say)}
        {examined.is === 'moved_on' ? ` ${tell(examined.words)}` : ''}
      </span>
      {notes.length > 0 ? <span class="hint"> {notes.join('; ')}</span> : null}
    </td>
  );
}

/** When it was handed in, in the trainer's own time. */
function whenOf({ handedIn }: Result, language: string): string {
  return new Date(handedIn).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}

function Row({ one }: { readonly one: OpenedResult }) {
  const { house, state, words, tell } = useSayAll();
  const { result, examined } = one;
  const name = result.alias || words.nameless;
  const ending = 'conversation' in examined ? examined.conversation.table.ending : null;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={words.came} class={examined.is === 'different' ? 'figure bad' : 'figure'}>
        <b>{Math.round(result.outcome)}</b>
        {ending ? <span class="hint">{tell(ending.title)}</span> : null}
      </td>
      <td data-label={words.tryNumber}>{result.attempt || '—'}</td>
      <Check one={one} />
      <td data-label={words.whenHandedIn}>{whenOf(result, state.language)}</td>
      <td>
        {examined.is === 'missing' ? null : (
          <button
            type="button"
            class="quiet"
            aria-label={`${words.seeDebrief}: ${name}`}
            onClick={() => showDebrief({ gate: house }, one)}
          >
            {words.seeDebrief}
          </button>
        )}
      </td>
    </tr>
  );
}

function Head() {
  const { words } = useSayAll();
  return (
    <thead>
      <tr>
        {[words.who, words.came, words.tryNumber, words.playedAgain, words.whenHandedIn].map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
        <td />
      </tr>
    </thead>
  );
}

/** The results of one assignment, under its name. */
function Group({ results }: { readonly results: readonly [OpenedResult, ...OpenedResult[]] }) {
  const { state, tell } = useSayAll();
  const [{ result, title }] = results;
  const { name, mode } = result.assigner;
  const scenario = tell(title) || result.recipe.scenario;
  const told = [...(scenario === name ? [] : [scenario]), modeName(mode, state.language)];
  return (
    <tbody>
      <tr class="assignment-head">
        <th colSpan={6} scope="rowgroup">
          {name || scenario}{' '}
          <span class="hint">
            {told.join(' · ')} · <span class="reference">{answeredBy(result)}</span>
          </span>
        </th>
      </tr>
      {results.map((one) => (
        <Row key={one.name} one={one} />
      ))}
    </tbody>
  );
}

/** Results by what they answer, and by name among those. */
function groupsOf(results: readonly OpenedResult[], language: string): readonly (readonly OpenedResult[])[] {
  const groups = new Map<string, OpenedResult[]>();
  for (const one of results.toSorted((a, b) => a.result.alias.localeCompare(b.result.alias, language))) {
    const reference = answeredBy(one.result);
    groups.set(reference, [...(groups.get(reference) ?? []), one]);
  }
  return [...groups.values()].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language));
}
const nameOf = ([one]: readonly OpenedResult[]): string => one?.result.assigner.name ?? '';

/** Every result of this sitting, by assignment and then by name. */
export function ResultsTable() {
  const say = useSayAll();
  const { state, words } = say;
  if (state.results.length === 0) return null;
  const groups = groupsOf(state.results, state.language);
  const save = async () => {
    const { csvOfTable } = await import('../../exchange/exchange.ts');
    saveText('cascabel-results.csv', csvOfTable(tableOf(groups.flat(), say)), 'text/csv');
  };
  return (
    <>
      <table class="results-table">
        <Head />
        {groups.map(([first, ...others]) =>
          first ? <Group key={first.name} results={[first, ...others]} /> : null,
        )}
      </table>
      <p class="hint">{words.provesNot}</p>
      <p>
        <button type="button" class="quiet" onClick={() => void save()}>
          {words.saveTable}
        </button>
      </p>
    </>
  );
}
