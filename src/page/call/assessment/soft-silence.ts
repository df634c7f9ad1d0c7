/**
 * The soft silence of an assessment (decision 6): on live channels whoever says nothing for long is heard to be silent.
 * Reading is never timed, a calm word comes before it, and with extended time it never falls.
 */
import { CHANNEL_CLOCK } from '../../../scenario/scenario.ts';
import type { Clock } from '../../chores.ts';
import { lastLine } from '../../happens.ts';
import type { Gate } from '../../house.ts';
import type { Call, State } from '../../state.ts';
import { inLanguage } from '../../words/words.ts';

/** Milliseconds a character takes a slow reader: about ten a second, half of what an unhurried one reads. */
const SLOW_READING = 100;
/** Milliseconds to think in, once everything has been read, before the word that warns. */
const TO_THINK = 45_000;
/** Milliseconds between that word and the silence. */
const AFTER_WORD = 20_000;

/** Nothing is heard of a silence that comes while something holds the conversation still. */
const isHeld = ({ paused, breathing, help }: State): boolean => paused || breathing || help !== false;

function isTimed({ mode, notes, pending, conversation, line }: Call): boolean {
  const { channel, stage } = conversation.table;
  if (mode !== 'assessment' || notes.extendedTime || pending) return false;
  return CHANNEL_CLOCK[channel] === 'live' && stage === 'answering' && line >= lastLine(conversation);
}

/** Milliseconds until the warning word, or null where no silence falls in this state. */
export function warnsIn(state: State): number | null {
  const { view, language } = state;
  if (view.at !== 'call' || isHeld(state) || !isTimed(view.call)) return null;
  const { lines, replies } = view.call.conversation.table;
  const texts = [...lines.map(({ words }) => words), ...replies.map(({ say }) => say)];
  const letters = texts.reduce((sum, words) => sum + inLanguage(words, language).length, 0);
  return letters * SLOW_READING + TO_THINK;
}

/** Whether the word stands; what is on screen follows it. */
export const SOON = openWord();

function openWord() {
  let isOn = false;
  const listeners = new Set<(isOn: boolean) => void>();
  return {
    isOn: () => isOn,
    set(on: boolean): void {
      if (on === isOn) return;
      isOn = on;
      for (const listener of listeners) listener(on);
    },
    onChange(listener: (isOn: boolean) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

interface Listening {
  readonly gate: Gate;
  readonly clock: Clock;
  /** Whether the page is in front of anybody at all. */
  readonly isSeen: () => boolean;
}

/** Lets a silence be heard from now on. Any sign of the learner starts the time anew: call what is returned. */
export function followSilence({ gate, clock, isSeen }: Listening): () => void {
  let off = (): void => undefined;
  const startAnew = (): void => {
    off();
    SOON.set(false);
    const warns = isSeen() ? warnsIn(gate.state()) : null;
    off = warns === null ? () => undefined : clock.after(warns, warn);
  };
  const warn = (): void => {
    SOON.set(true);
    off = clock.after(AFTER_WORD, () => gate.act({ type: 'chose', choice: { kind: 'silence' } }));
  };
  gate.onChange((now, before) => {
    if (now.view !== before.view || isHeld(now) !== isHeld(before)) startAnew();
  });
  return startAnew;
}
