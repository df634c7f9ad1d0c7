/** What can be set for the next run beside its mode. */
import type { ComponentChildren } from 'preact';
import { CHANNEL_CLOCK } from '../../scenario/scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { nextAssessment } from '../call/assessment/fixed-seeds.ts';
import { useSay } from '../say.ts';
import { runWords } from './run-words.ts';

interface SwitchProps {
  readonly id: string;
  readonly name: string;
  readonly isOn: boolean;
  readonly onSwitch: () => void;
  readonly children: ComponentChildren;
}

function Switch({ id, name, isOn, onSwitch, children }: SwitchProps) {
  return (
    <p class="field">
      <label>
        <input type="checkbox" checked={isOn} aria-describedby={`${id}-hint`} onChange={onSwitch} />
        {name}
      </label>
      <span class="hint" id={`${id}-hint`}>
        {children}
      </span>
    </p>
  );
}

/** Whether the learner says before each reaction which way the mood will go. `at` tells one such field from another. */
export function PredictsField({ at }: { readonly at: 'briefing' | 'options' }) {
  const { house, state } = useSay();
  const { predicts, predictsHint } = runWords(state.language);
  const isOn = state.settings.predicts;
  const toggle = (): void => house.act({ type: 'set', settings: { predicts: !isOn } });
  return (
    <Switch id={`predicts-${at}`} name={predicts} isOn={isOn} onSwitch={toggle}>
      {predictsHint}
    </Switch>
  );
}

interface FieldsProps {
  readonly scenario: Scenario;
}

/** Whether somebody needs more time in an assessment; only where silence is heard at all. */
export function TimeField({ scenario }: FieldsProps) {
  const { house, state } = useSay();
  const { extendedTime, extendedHint, silence } = runWords(state.language);
  const isOn = state.settings.extendedTime;
  const toggle = (): void => house.act({ type: 'set', settings: { extendedTime: !isOn } });
  if (CHANNEL_CLOCK[scenario.channel] !== 'live') return null;
  return (
    <Switch id="extended-time" name={extendedTime} isOn={isOn} onSwitch={toggle}>
      {isOn ? extendedHint : silence}
    </Switch>
  );
}

function FixedSeed({ scenario }: FieldsProps) {
  const { state } = useSay();
  const { fixed, nth, linkSeed } = runWords(state.language);
  return (
    <p class="hint">
      {fixed} {state.address.seed === null ? null : linkSeed} {nth(nextAssessment(state, scenario))}
    </p>
  );
}

/** What a briefing asks of the mode chosen in it. */
export function RunFields({ scenario }: FieldsProps) {
  switch (useSay().state.wishes.mode) {
    case 'practice':
    case 'say_it_first':
      return <PredictsField at="briefing" />;
    case 'assessment':
      return (
        <>
          <TimeField scenario={scenario} />
          <FixedSeed scenario={scenario} />
        </>
      );
    case 'explore':
      return null;
  }
}
