import { debriefOf } from '../../debrief/debrief.ts';
import type { Branch } from '../../debrief/debrief.ts';
import { useSayAll } from '../words/all-words.ts';
import type { SayAll } from '../words/all-words.ts';
import type { Laid, Try } from './beside.ts';
import { Stroke } from './stroke.tsx';
import type { Call } from '../state.ts';

/** What a try is called beside the others: by where it left them. */
export function tryName({ from }: Branch, { words }: Pick<SayAll, 'words'>): string {
  if (from === 'first') return words.firstTime;
  if (from === 'after') return words.afterOnly;
  return from === 1 ? words.fromStart : `${words.fromTurn} ${from}`;
}

interface OneTryProps {
  readonly one: Try;
  readonly shown: Call;
  readonly isCompared: boolean;
}

function TryButtons({ one, shown, isCompared }: OneTryProps) {
  const say = useSayAll();
  const { house, words } = say;
  const name = `${tryName(one.branch, say)} ${Math.round(one.branch.outcome)}`;
  const compare = () => {
    const beside = isCompared
      ? ({ with: 'nothing' } as const)
      : ({ with: 'run', run: one.branch.run } as const);
    house.act({ type: 'went', view: { at: 'debrief', call: shown, beside, answered: true } });
  };
  return (
    <span class="row">
      <button
        type="button"
        class="quiet"
        aria-label={`${words.showTry}: ${name}`}
        onClick={() => house.act({ type: 'went', view: { at: 'debrief', call: one.call, answered: true } })}
      >
        {words.showTry}
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={`${words.compareTry}: ${name}`}
        aria-pressed={isCompared}
        onClick={compare}
      >
        {words.compareTry}
      </button>
    </span>
  );
}

function OneTry(props: OneTryProps) {
  const say = useSayAll();
  const { branch, isShown } = props.one;
  return (
    <li class={isShown ? 'shown' : ''} aria-current={isShown ? 'true' : undefined}>
      <b>{tryName(branch, say)}</b>
      <strong>{Math.round(branch.outcome)}</strong>
      <span class="try-ending">{say.tell(branch.ending)}</span>
      {isShown ? <span class="tag">{say.words.tryShown}</span> : <TryButtons {...props} />}
    </li>
  );
}

interface SideProps {
  readonly call: Call;
  readonly turn: number | null;
  readonly name: string;
  readonly as: 'solid' | 'dashed';
}

/** One of two runs where they part: what was said, and what it came to. */
function Side({ call, turn, name, as }: SideProps) {
  const { words, tell } = useSayAll();
  const { turns, ending, outcome } = debriefOf(call.conversation);
  const told = turns.find((each) => each.turn === turn);
  return (
    <div class={`side-by-side ${as}`}>
      <h3>
        <Stroke as={as} /> {name}
      </h3>
      {turn === null ? null : <p>{told ? <q>{tell(told.words) || '…'}</q> : words.saidNothing}</p>}
      <p class="came-to">
        <strong>{Math.round(outcome)}</strong> {tell(ending?.title)}
      </p>
    </div>
  );
}

function Comparison({ call, laid }: { readonly call: Call; readonly laid: Laid & { with: 'run' } }) {
  const say = useSayAll();
  const { words } = say;
  const { parting, other } = laid;
  return (
    <div class="comparison">
      <p>{parting === null ? words.partAfter : `${words.partAt} ${parting}.`}</p>
      <div class="sides">
        <Side call={call} turn={parting} name={words.thisRun} as="solid" />
        <Side call={other.call} turn={parting} name={tryName(other.branch, say)} as="dashed" />
      </div>
    </div>
  );
}

interface TriesProps {
  readonly call: Call;
  readonly tries: readonly Try[];
  readonly laid: Laid;
}

/** Every run of this sitting from the same first ring: to look at, and to compare. */
export function Tries({ call, tries, laid }: TriesProps) {
  const { words } = useSayAll();
  if (tries.length < 2) return null;
  const compared = laid.with === 'run' ? laid.other.branch.run : null;
  return (
    <section class="tries" aria-labelledby="tries-title">
      <h2 id="tries-title">{words.tries}</h2>
      <ol>
        {tries.map((one) => (
          <OneTry key={one.branch.run} one={one} shown={call} isCompared={one.branch.run === compared} />
        ))}
      </ol>
      {laid.with === 'run' ? <Comparison call={call} laid={laid} /> : null}
    </section>
  );
}
