import './instruments.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { BAND_WORDS } from '../../../scenario/scenario.ts';
import type { Instrument } from '../../curtain.ts';
import { useSay } from '../../say.ts';
import type { Call } from '../../state.ts';
import type { InstrumentName } from './choice.ts';
import { instrumentWords } from './instrument-words.ts';
import { besideThermometer, stepsOf, thoughtShown } from './values.ts';

interface RowProps {
  readonly of: InstrumentName;
  readonly isWithFigure: boolean;
}
interface BarProps extends RowProps {
  readonly value: number;
  /** From which value on it is well, and under which it is bad; the other way round where less is better. */
  readonly marks: { readonly low: number; readonly high: number; readonly optimum: number };
  readonly children?: ComponentChildren;
}

/** The name of an instrument, with its one sentence for whoever opens the list. */
function Name({ of }: { readonly of: InstrumentName }) {
  const { named } = instrumentWords(useSay().state.language);
  return (
    <dt>
      {named[of].name} <span class="does">{named[of].does}</span>
    </dt>
  );
}

function Bar({ of, value, marks, isWithFigure, children }: BarProps) {
  const figure = Math.round(value);
  const { named } = instrumentWords(useSay().state.language);
  return (
    <div class="told">
      <Name of={of} />
      <dd>
        <meter min="0" max="100" {...marks} value={figure} aria-label={named[of].name}>
          {figure}
        </meter>
        {isWithFigure ? ` ${figure}` : null}
        {children}
      </dd>
    </div>
  );
}

const MORE_IS_BETTER = { low: 25, high: 50, optimum: 90 };
/** The edges of calm and of fury. */
const LESS_IS_BETTER = { low: 38, high: 56, optimum: 10 };

function Steps({ call }: { readonly call: Call }) {
  const { language } = useSay().state;
  const { outOf, stepDue, allDone } = instrumentWords(language);
  const { name, steps, done } = stepsOf(call.conversation, language);
  const due = steps[done];
  return (
    <div class="told">
      <dt>{name}</dt>
      <dd>
        {done} {outOf} {steps.length}: {due === undefined ? allDone : `${stepDue} ${due}`}
      </dd>
    </div>
  );
}

interface InstrumentProps {
  readonly told: Instrument;
  readonly call: Call;
  readonly isWithFigure: boolean;
}

function InstrumentRow({ told, call, isWithFigure }: InstrumentProps) {
  const words = instrumentWords(useSay().state.language);
  switch (told.is) {
    case 'heard':
    case 'trust':
      return <Bar of={told.is} value={told.value} marks={MORE_IS_BETTER} isWithFigure={isWithFigure} />;
    case 'effort':
      return <Bar of={told.is} value={told.value} marks={LESS_IS_BETTER} isWithFigure={isWithFigure} />;
    case 'calm':
      return (
        <Bar of={told.is} value={told.kept} marks={MORE_IS_BETTER} isWithFigure={isWithFigure}>
          {told.lost >= 1 ? ` (${Math.round(told.lost)} ${words.lost})` : null}
        </Bar>
      );
    case 'promises':
    case 'notebook':
    case 'clock':
      return (
        <div class="told">
          <Name of={told.is} />
          <dd>{told.is === 'clock' ? `${told.minutes} ${words.minutes}` : told.count}</dd>
        </div>
      );
    case 'steps':
      return <Steps call={call} />;
  }
}

/** Every instrument that is shown, by name: in sight without the scene, and at a press where it is drawn. */
function List({ call }: { readonly call: Call }) {
  const { state, words, tell } = useSay();
  const { band, mood } = call.conversation.table;
  const { instruments, figures } = besideThermometer(state, call);
  const thought = thoughtShown(state, call);
  return (
    <dl class="mood-words" id="instruments">
      <div class="told">
        <dt>{words.mood}</dt>
        <dd>{tell(BAND_WORDS[band].title)}</dd>
      </div>
      <Bar of="temperature" value={mood.temperature} marks={LESS_IS_BETTER} isWithFigure={figures} />
      {instruments.map((told) => (
        <InstrumentRow key={told.is} told={told} call={call} isWithFigure={figures} />
      ))}
      {thought ? (
        <div class="told thought">
          <dt>{instrumentWords(state.language).thinks}</dt>
          <dd>{tell(thought)}</dd>
        </div>
      ) : null}
    </dl>
  );
}

/** Beside the thermometer, more than these need a second row where there is little height. */
const MANY = 2;

/** How much room they take: a single one leaves some beside it. */
const roomOf = (count: number): 'single' | 'some' | 'many' =>
  count > MANY ? 'many' : count > 1 ? 'some' : 'single';

/** The instruments in words, and the button over the drawn ones that says what they are. */
export function Instruments({ call }: { readonly call: Call }) {
  const { state } = useSay();
  const { whatTheySay } = instrumentWords(state.language);
  const room = roomOf(besideThermometer(state, call).instruments.length);
  const [isOpen, setOpen] = useState(false);
  return (
    <div
      class={`instruments ${isOpen ? 'open' : ''} ${room}`}
      // The button's press comes by here; where the list lies over the button, a press on the list puts it away.
      onClick={() => setOpen(!isOpen)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <button
        type="button"
        class="instruments-key"
        aria-label={whatTheySay}
        title={whatTheySay}
        aria-expanded={isOpen}
        aria-controls="instruments"
      />
      <List call={call} />
    </div>
  );
}
