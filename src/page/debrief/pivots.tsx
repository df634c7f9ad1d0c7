import { recipeAsText, SET_ASIDE } from '../../conversation/conversation.ts';
import type { Pivot } from '../../debrief/debrief.ts';
import { ACT_WORDS } from '../../scenario/scenario.ts';
import type { Words } from '../../scenario/scenario.ts';
import { useSayAll } from '../words/all-words.ts';
import type { SayAll } from '../words/all-words.ts';
import { reckoningOf } from './beside.ts';
import { Disagree } from './disagree/disagree.tsx';
import type { Laid } from './beside.ts';
import type { Reckoned } from './reckoning.ts';
import { Stroke } from './stroke.tsx';
import type { Call, Reckoning } from '../state.ts';

/** What was said, quoted; silence by its name. */
function Said({ said, chose }: { readonly said: Words; readonly chose: string }) {
  const { tell } = useSayAll();
  if (chose === SET_ASIDE) return <>{tell(said)}</>;
  if (tell(said)) return <q>{tell(said)}</q>;
  return <>{chose === '~silence' ? tell(ACT_WORDS.silence.title) : '…'}</>;
}

function Heard({ heard }: { readonly heard: Pivot['heard'] }) {
  const { words, tell } = useSayAll();
  if (heard === null) {
    return (
      <div>
        <dt>{words.whyItWeighed}</dt>
        <dd class="heard-as">{words.didNoHarm}</dd>
      </div>
    );
  }
  return (
    <div>
      <dt>{heard.from === 'author' ? words.theyHeard : words.whyItWeighed}</dt>
      <dd class="heard-as">{heard.from === 'author' ? <i>{tell(heard.words)}</i> : tell(heard.words)}</dd>
    </div>
  );
}

const cost = (pivot: Pivot, { words }: Pick<SayAll, 'words'>): string =>
  `${words.cost} ${Math.round(pivot.cost)} ${words.points}`;

interface PivotProps {
  readonly pivot: Pivot;
  readonly call: Call;
  readonly isLaid: boolean;
}

/** Lays the better course over the curve, or takes it away again; brings the curve into view. */
function LayButton({ pivot: { turn }, call, isLaid }: PivotProps) {
  const { house, words } = useSayAll();
  const beside = isLaid ? ({ with: 'nothing' } as const) : ({ with: 'pivot', turn } as const);
  const lay = () => {
    house.act({ type: 'went', view: { at: 'debrief', call, beside, answered: true } });
    if (!isLaid) document.querySelector('.curve .plot-drawing')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <button
      type="button"
      class="quiet"
      aria-pressed={isLaid}
      aria-label={`${words.onCurve}: ${words.turn} ${turn}`}
      onClick={lay}
    >
      <Stroke as="dashed" /> {words.onCurve}
    </button>
  );
}

function PlayOn({ turn }: Pivot) {
  const { house, words } = useSayAll();
  return (
    <button
      type="button"
      class="play-on"
      aria-label={`${words.rewindHere}: ${words.turn} ${turn}`}
      onClick={() => house.act({ type: 'rewound', turn: turn - 1 })}
    >
      {words.rewindHere}
    </button>
  );
}

function BetterCourse({ better }: Pick<Pivot, 'better'>) {
  const { words, tell } = useSayAll();
  return (
    <div class="better">
      <dt>{words.betterReply}</dt>
      <dd>
        <Said said={better.said} chose={better.chose} />
      </dd>
      {tell(better.next) ? (
        <dd>
          {words.andThen} <q>{tell(better.next)}</q>
        </dd>
      ) : null}
      <dd class="came-to">
        <strong>{Math.round(better.worth)}</strong> {tell(better.ending)}
      </dd>
    </div>
  );
}

function PivotCard(props: PivotProps) {
  const say = useSayAll();
  const { pivot, isLaid } = props;
  const { words } = say;
  return (
    <li class={isLaid ? 'pivot laid' : 'pivot'}>
      <h3>
        {words.turn} {pivot.turn} <span class="cost">{cost(pivot, say)}</span>
      </h3>
      <LayButton {...props} />
      <dl>
        <div>
          <dt>{words.youSaid}</dt>
          <dd>
            <Said said={pivot.said} chose={pivot.chose} />
          </dd>
        </div>
        <Heard heard={pivot.heard} />
        <BetterCourse better={pivot.better} />
      </dl>
      <PlayOn {...pivot} />
      <Disagree about="pivot" turn={pivot.turn} call={props.call} />
    </li>
  );
}

function Found({
  found,
  call,
  laid,
}: {
  readonly found: Reckoned;
  readonly call: Call;
  readonly laid: Laid;
}) {
  const { words } = useSayAll();
  const laidAt = laid.with === 'pivot' ? laid.pivot.turn : null;
  const reach = `${words.withinReach}: ${Math.round(found.best)}`;
  return (
    <>
      {found.pivots.length > 0 ? (
        <ol class="pivots">
          {found.pivots.map((pivot) => (
            <PivotCard key={pivot.turn} pivot={pivot} call={call} isLaid={pivot.turn === laidAt} />
          ))}
        </ol>
      ) : null}
      <p class="hint">
        {reach}
        {found.exhaustive ? '.' : ` (${words.bestKnown}).`}
      </p>
    </>
  );
}

function UnderWay({ progress, onStop }: { readonly progress: number; readonly onStop: () => void }) {
  const { words } = useSayAll();
  return (
    <p class="row">
      <progress max="100" value={Math.round(progress * 100)} aria-label={words.reckoning} />
      <button type="button" class="quiet" onClick={onStop}>
        {words.stopReckoning}
      </button>
    </p>
  );
}

/** Where it turned: how far the search is, and then the choices that cost most with what would have been better. */
export function Pivots({ call, laid }: { readonly call: Call; readonly laid: Laid }) {
  const { house, state, words } = useSayAll();
  const reckoning = reckoningOf(state, call);
  const run = recipeAsText(call.conversation.recipe);
  const note = (change: { readonly is: 'stopped' } | null) => () =>
    house.act({ type: 'reckoned', run, reckoning: change });
  const again = (what: string) => (
    <button type="button" class="quiet" onClick={note(null)}>
      {what}
    </button>
  );
  const progress = reckoning === null ? 0 : reckoning.is === 'under_way' ? reckoning.progress : null;
  return (
    <div class="reckoning">
      <p role="status">{saidOf(reckoning, words)}</p>
      {progress === null ? null : <UnderWay progress={progress} onStop={note({ is: 'stopped' })} />}
      {reckoning?.is === 'stopped' ? again(words.reckonNow) : null}
      {reckoning?.is === 'failed' ? again(words.tryAgain) : null}
      {reckoning?.is === 'done' ? <Found found={reckoning.found} call={call} laid={laid} /> : null}
    </div>
  );
}

function saidOf(reckoning: Reckoning | null, words: SayAll['words']): string {
  if (reckoning === null) return words.reckoning;
  switch (reckoning.is) {
    case 'under_way':
      return words.reckoning;
    case 'stopped':
      return words.reckoningStopped;
    case 'failed':
      return words.reckoningFailed;
    case 'done':
      return reckoning.found.pivots.length > 0 ? words.pivotsHint : words.noPivots;
  }
}
