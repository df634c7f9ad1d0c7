/** Forwards and backwards through a conversation, or all of it by itself. */
import { useEffect, useState } from 'preact/hooks';
import type { ChairStep } from '../../../debrief/debrief.ts';
import { readingTime } from '../../pace.ts';
import { isStill } from '../../state.ts';
import { saidAt } from './chair-notes.tsx';
import { useSayChair } from './chair-words.ts';

interface StepsProps {
  readonly steps: readonly ChairStep[];
  readonly turn: number;
  readonly onTurn: (turn: number) => void;
  readonly onRise: () => void;
}

const CONTROLS = 'input, select, textarea, [role=dialog] *';

/** Where a key leads; null where it means nothing here. */
function turnFor(key: string, turn: number, last: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return turn - 1;
    case 'ArrowRight':
      return turn + 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

function useKeys({ steps, turn, onTurn, onRise }: StepsProps): void {
  const { state } = useSayChair();
  const isCovered = state.help !== false || state.breathing;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target, key } = event;
      const isElsewhere = target instanceof Element && target.matches(CONTROLS);
      if (isCovered || isElsewhere || event.altKey || event.ctrlKey || event.metaKey) return;
      const to = turnFor(key, turn, steps.length - 1);
      if (to === null && key !== 'Escape') return;
      event.preventDefault();
      if (to === null) onRise();
      else onTurn(to);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** Plays on by itself, each moment for as long as its words take to read; stops at the end. */
function usePlaying({ steps, turn, onTurn }: StepsProps) {
  const say = useSayChair();
  const [isPlaying, setPlaying] = useState(false);
  const last = steps.length - 1;
  const step = steps[turn];
  useEffect(() => {
    if (!isPlaying || !step) return;
    if (turn >= last) return setPlaying(false);
    const { tell } = say;
    const words = [
      saidAt(step, say),
      tell(step.heard?.words),
      tell(step.thought ?? {}),
      ...step.lines.map(tell),
    ];
    const alarm = setTimeout(() => onTurn(turn + 1), readingTime(words.join(' ')));
    return () => clearTimeout(alarm);
  }, [isPlaying, turn]);
  const press = () => {
    if (!isPlaying && turn >= last) onTurn(0);
    setPlaying(!isPlaying);
  };
  return { isPlaying, press };
}

export function ChairSteps(props: StepsProps) {
  const { state, chair } = useSayChair();
  const { steps, turn, onTurn, onRise } = props;
  useKeys(props);
  const { isPlaying, press } = usePlaying(props);
  const button = (name: string, to: number) => (
    <button
      type="button"
      class="quiet"
      aria-disabled={to < 0 || to >= steps.length}
      onClick={() => onTurn(to)}
    >
      {name}
    </button>
  );
  return (
    <div class="chair-steps" role="group" aria-label={chair.controls}>
      {button(`‹ ${chair.previous}`, turn - 1)}
      {button(`${chair.next} ›`, turn + 1)}
      {/* Nothing goes on by itself before whoever asked for stillness. */}
      {isStill(state) ? null : (
        <button type="button" class="quiet" aria-pressed={isPlaying} onClick={press}>
          {isPlaying ? chair.pause : chair.play}
        </button>
      )}
      <button type="button" class="link" onClick={onRise}>
        {chair.getUp}
      </button>
    </div>
  );
}
