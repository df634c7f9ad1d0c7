import { answeredBy, departureOf, MODES } from '../records/records.ts';
import type { Result } from '../records/records.ts';
import { useSayAll } from './all-words.ts';
import { checkWords } from './check-words.ts';
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
  const { assigner, alias, recipe } = result;
  return (
    <tr>
      <th scope="row">{alias || words.nameless}</th>
      <td data-label={words.whatPlayed}>
        {tell(one.title) || recipe.scenario}
        <span class="hint">
          {assigner.name} · {words.modes[MODES.indexOf(assigner.mode)]} ·{' '}
          <span class="reference">{answeredBy(result)}</span>
        </span>
      </td>
      <td data-label={words.came} class="figure">
        <b>{Math.round(result.outcome)}</b>
        {'conversation' in examined && examined.conversation.table.ending ? (
          <span class="hint">{tell(examined.conversation.table.ending.title)}</span>
        ) : null}
      </td>
      <td data-label={words.tryNumber} class="figure">
        {result.attempt || '—'}
      </td>
      <Check one={one} />
      <td data-label={words.whenHandedIn}>{whenOf(result, state.language)}</td>
      <td>
        {examined.is === 'missing' ? null : (
          <button
            type="button"
            class="quiet"
            aria-label={`${words.seeDebrief}: ${alias || words.nameless}`}
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
  const heads = [words.who, words.whatPlayed, words.came, words.tryNumber, words.playedAgain];
  return (
    <thead>
      <tr>
        {[...heads, words.whenHandedIn].map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
        <td />
      </tr>
    </thead>
  );
}

/** Every result of this sitting, by assignment and then by name. */
export function ResultsTable() {
  const say = useSayAll();
  const { state, words } = say;
  if (state.results.length === 0) return null;
  const sorted = state.results.toSorted(
    (a, b) =>
      answeredBy(a.result).localeCompare(answeredBy(b.result)) ||
      a.result.alias.localeCompare(b.result.alias, state.language),
  );
  const save = async () => {
    const { csvOfTable } = await import('../exchange/exchange.ts');
    saveText('cascabel-results.csv', csvOfTable(tableOf(sorted, say)), 'text/csv');
  };
  return (
    <>
      <table class="results-table">
        <Head />
        <tbody>
          {sorted.map((one) => (
            <Row key={one.name} one={one} />
          ))}
        </tbody>
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
