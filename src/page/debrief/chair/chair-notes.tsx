/** One moment from the customer's seat, in words. */
import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Chair, ChairStep } from '../../../debrief/debrief.ts';
import { BAND_WORDS, FIGURE_WORDS, MOVE_WORDS } from '../../../scenario/scenario.ts';
import type { Words } from '../../../scenario/scenario.ts';
import { useSayChair } from './chair-words.ts';
import type { SayChair } from './chair-words.ts';

interface StepProps {
  readonly step: ChairStep;
}

/** What the trainee said, or what a move without words is called; empty for nothing. */
export function saidAt({ chose, said }: ChairStep, { tell }: Pick<SayChair, 'tell'>): string {
  if (chose === '~silence') return '';
  const move = Object.entries(MOVE_WORDS).find(([name]) => chose === `~${name}`);
  return tell(said) || (move ? tell(move[1].title) : '');
}

function Part({ what, children }: { readonly what: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Felt({ step }: StepProps) {
  const { chair, tell } = useSayChair();
  const { felt, temperature, band } = step;
  return (
    <>
      <b>{Math.round(temperature)}</b> {tell(BAND_WORDS[band].title)}
      {felt.map(({ figure, by }) => (
        <span class="moved" key={figure}>
          {tell(FIGURE_WORDS[figure].title)} {by > 0 ? '↑' : '↓'}{' '}
          <span class="only-heard">{by > 0 ? chair.more : chair.less}</span>
          {Math.abs(Math.round(by))}
        </span>
      ))}
      {felt.length === 0 && step.turn > 0 ? <span class="hint"> {chair.feltNothing}</span> : null}
    </>
  );
}

function Pieces({ title, pieces }: { readonly title: string; readonly pieces: readonly Words[] }) {
  const { tell } = useSayChair();
  if (pieces.length === 0) return null;
  return (
    <>
      <p class="hint">{title}</p>
      <ul class="pieces">
        {pieces.map((piece, place) => (
          <li key={place}>{tell(piece)}</li>
        ))}
      </ul>
    </>
  );
}

function Knew({ step, seen }: StepProps & { readonly seen: Chair }) {
  const { chair, tell } = useSayChair();
  const { untold, justTold, belief, duel, isHeard } = step.kept;
  return (
    <>
      <Pieces title={chair.justTold} pieces={justTold} />
      <Pieces title={chair.untold} pieces={untold} />
      {untold.length === 0 ? <p class="hint">{chair.nothingLeft}</p> : null}
      <ul class="pieces">
        <li>
          {chair.need}: {tell(seen.need)}.
        </li>
        <li>{isHeard ? chair.heardNow : chair.unheardNow}</li>
        {belief === 'none' ? null : <li>{chair.belief[belief]}</li>}
        {duel === 'none' ? null : <li>{chair.duel[duel]}</li>}
        {step.turn === 0 ? <li>{chair.fault[seen.fault]}</li> : null}
      </ul>
    </>
  );
}

function Memory({ seen: { memory } }: { readonly seen: Chair }) {
  const { chair } = useSayChair();
  return (
    <>
      {chair.peak(memory.peak.turn, Math.round(memory.peak.temperature))} {chair.end(Math.round(memory.end))}
    </>
  );
}

function Lines({ step }: StepProps) {
  const { chair, tell } = useSayChair();
  if (step.lines.length === 0) return null;
  return (
    <Part what={chair.theySaid}>
      {step.lines.map((line, place) => (
        <Fragment key={place}>
          <q>{tell(line)}</q>{' '}
        </Fragment>
      ))}
    </Part>
  );
}

export function ChairNotes({ step, seen }: StepProps & { readonly seen: Chair }) {
  const say = useSayChair();
  const { chair, tell } = say;
  const said = saidAt(step, say);
  const thought = tell(step.thought ?? {}) || (step.isBaiting ? chair.baiting : '');
  const isLast = step === seen.steps.at(-1);
  return (
    <dl class="chair-told">
      {isLast ? (
        <Part what={chair.memory}>
          <Memory seen={seen} />
        </Part>
      ) : null}
      {step.chose === null ? null : (
        <Part what={chair.youSaid}>{said ? <q>{said}</q> : chair.youNothing}</Part>
      )}
      {step.heard ? (
        <Part what={step.heard.from === 'author' ? chair.heard : chair.whatWeighed}>
          <b class="chair-heard">{tell(step.heard.words)}</b>
        </Part>
      ) : null}
      <Lines step={step} />
      {thought ? (
        <Part what={chair.thought}>
          <i>{thought}</i>
        </Part>
      ) : null}
      <Part what={chair.felt}>
        <Felt step={step} />
      </Part>
      <Part what={chair.knew}>
        <Knew step={step} seen={seen} />
      </Part>
    </dl>
  );
}
