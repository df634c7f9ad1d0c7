import './mode-field.css';
import { RUN_MODES } from '../../records/records.ts';
import type { RunMode } from '../../records/records.ts';
import { modeWords } from './mode-words.ts';
import { useSay } from '../say.ts';

/** How the next run is played. `at` tells one such field from another; a briefing tells the chosen mode alone. */
export function ModeField({ at }: { readonly at: 'briefing' | 'options' }) {
  const { house, state } = useSay();
  const { ask, modes } = modeWords(state.language);
  // What was chosen is chosen next time as well; exploring counts for nothing, so nobody goes on with it unawares.
  const choose = (mode: RunMode): void => {
    house.act({ type: 'wished', wishes: { mode } });
    if (mode !== 'explore') house.act({ type: 'set', settings: { mode } });
  };
  return (
    <fieldset class={`field mode-field ${at}`}>
      <legend>{ask}</legend>
      {RUN_MODES.map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name={`mode-${at}`}
            checked={state.wishes.mode === mode}
            aria-describedby={`mode-${at}-${mode}`}
            onChange={() => choose(mode)}
          />
          <span>{modes[mode].name}</span>
        </label>
      ))}
      {RUN_MODES.map((mode) => (
        <p class={state.wishes.mode === mode ? 'hint chosen' : 'hint'} id={`mode-${at}-${mode}`} key={mode}>
          {at === 'options' ? <b aria-hidden="true">{modes[mode].name}. </b> : null}
          {modes[mode].does}
        </p>
      ))}
    </fieldset>
  );
}

/** Whether practice shows what the customer thinks. */
export function ThoughtsField() {
  const { house, state } = useSay();
  const { thoughts, thoughtsHint } = modeWords(state.language);
  const isShown = state.settings.thoughts;
  return (
    <p class="field">
      <label>
        <input
          type="checkbox"
          checked={isShown}
          aria-describedby="thoughts-hint"
          onChange={() => house.act({ type: 'set', settings: { thoughts: !isShown } })}
        />
        {thoughts}
      </label>
      <span class="hint" id="thoughts-hint">
        {thoughtsHint}
      </span>
    </p>
  );
}
