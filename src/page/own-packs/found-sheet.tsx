/** What was found in a pack, and whether to keep it. */
import { CHANNEL_WORDS } from '../../scenario/scenario.ts';
import type { PackCard, Severity } from '../../scenario/scenario.ts';
import type { Examination, FoundPack, FoundProblem } from './check-packs.ts';
import { ExplainLink } from '../home/explain-link.tsx';
import { isPlayable, standingOf } from './own-standing.ts';
import type { Standing } from './own-standing.ts';
import type { OwnPacks } from './own-packs.ts';
import { OWN_WORDS, put } from './own-words.ts';
import type { OwnWords } from './own-words.ts';
import { useSay } from '../say.ts';
import type { Opening } from '../state.ts';

interface FoundProps {
  readonly opening: Extract<Opening, { is: 'examined' }>;
  readonly own: OwnPacks;
  readonly onKept: (news: string) => void;
}

const LANGUAGE_NAMES = { es: 'español', en: 'English' } as const;

function Contents({ card }: { readonly card: PackCard }) {
  const { state, tell } = useSay();
  const words = OWN_WORDS[state.language];
  return (
    <>
      <h3>
        <bdi>{tell(card.title)}</bdi>
      </h3>
      <p class="hint">
        {words.version} {card.version} ·{' '}
        {card.languages.map((language) => LANGUAGE_NAMES[language]).join(', ')}
        {card.authors.length > 0 ? (
          <>
            {' · '}
            {words.by} <bdi>{card.authors.join(', ')}</bdi>
          </>
        ) : null}
        {card.licence ? (
          <>
            {' · '}
            {words.licence} <bdi>{card.licence}</bdi>
          </>
        ) : null}
      </p>
      <ul class="found-scenarios" aria-label={words.scenarios}>
        {card.scenarios.map((each) => (
          <li key={each.id}>
            <bdi>{tell(each.title)}</bdi>
            <span class="hint">
              {' '}
              · <bdi>{tell(each.customer)}</bdi> · {tell(CHANNEL_WORDS[each.channel].title)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What keeping it would mean for what is there already; nothing for a pack that is new here. */
function standingWords(standing: Standing, card: PackCard, words: OwnWords): string {
  switch (standing.is) {
    case 'new':
      return '';
    case 'shipped':
      return put(words.isShipped, { id: card.id });
    case 'same':
      return put(words.isHereSame, { old: standing.version });
    case 'older':
    case 'newer': {
      const here = put(words.isHere, { old: standing.version, new: card.version });
      return standing.is === 'older' ? `${here} ${words.isOlder}` : here;
    }
  }
}

const SEVERITY = { error: 'error', warning: 'warning', hint: 'hintOne' } as const satisfies Record<
  Severity,
  keyof OwnWords
>;

function Problem({ found: { problem, frame } }: { readonly found: FoundProblem }) {
  const { state, tell } = useSay();
  const words = OWN_WORDS[state.language];
  return (
    <li class={`found-problem ${problem.severity}`}>
      <p>
        <b>{words[SEVERITY[problem.severity]]}</b>{' '}
        <code>
          {problem.file}:{problem.line}:{problem.column}
        </code>
      </p>
      <p>
        <bdi>{tell(problem.what)}</bdi>
      </p>
      <pre dir="ltr">{frame}</pre>
      <p class="hint">
        {words.mend}: <bdi>{tell(problem.mend)}</bdi> <ExplainLink code={problem.code} />
      </p>
    </li>
  );
}

function Problems({ found }: { readonly found: Examination }) {
  const words = OWN_WORDS[useSay().state.language];
  const { error, warning, hint } = found.counts;
  const rest = error + warning + hint - found.problems.length;
  if (error + warning + hint === 0) return <p class="found-clean">{words.clean}</p>;
  return (
    <details class="found-problems" open={error > 0}>
      <summary>
        {words.problems} · {words.errors}: {error} · {words.warnings}: {warning} · {words.hints}: {hint}
      </summary>
      {found.leftOut.length > 0 && found.packs.length > 0 ? (
        <p>
          {words.leftOut} <code>{found.leftOut.join(', ')}</code>
        </p>
      ) : null}
      <ol>
        {found.problems.map((each, place) => (
          <Problem key={place} found={each} />
        ))}
      </ol>
      {rest > 0 ? <p>{put(words.more, { count: rest })}</p> : null}
    </details>
  );
}

function Decision({ opening, own, onKept }: FoundProps) {
  const { state, tell } = useSay();
  const words = OWN_WORDS[state.language];
  const standings = opening.found.packs
    .filter(({ pack }) => isPlayable(pack.card))
    .map((found) => ({
      found,
      standing: standingOf(state.library, found.pack.card),
    }));
  const keepable = standings.filter(({ standing }) => standing.is !== 'shipped').map(({ found }) => found);
  const replaces = standings.some(({ standing }) => standing.is !== 'new' && standing.is !== 'shipped');
  async function keep(found: readonly FoundPack[]): Promise<void> {
    const name = found.map(({ pack }) => tell(pack.card.title)).join(', ');
    const isKept = await own.keep(found);
    onKept(put(isKept ? words.kept : words.onlyNow, { name }));
    own.leave();
  }
  return (
    <p class="row decision">
      {keepable.length > 0 ? (
        <button type="button" class="primary" onClick={() => void keep(keepable)}>
          {replaces ? words.replace : words.keep}
        </button>
      ) : null}
      <button type="button" class={keepable.length > 0 ? 'quiet' : 'primary'} onClick={() => own.leave()}>
        {keepable.length > 0 ? words.leave : words.close}
      </button>
    </p>
  );
}

export function FoundSheet(props: FoundProps) {
  const { state } = useSay();
  const words = OWN_WORDS[state.language];
  const { name, found } = props.opening;
  return (
    <>
      <h2>{put(words.foundTitle, { name })}</h2>
      {found.packs.some(({ pack }) => isPlayable(pack.card)) ? null : <p>{words.nothingPlayable}</p>}
      {found.packs.map(({ pack: { card } }) => {
        const said = standingWords(standingOf(state.library, card), card, words);
        return (
          <section key={card.id} class="found-pack">
            <Contents card={card} />
            {said ? <p class="found-standing">{said}</p> : null}
          </section>
        );
      })}
      <Problems found={found} />
      <Decision {...props} />
    </>
  );
}
