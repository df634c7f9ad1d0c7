/** Where the learner thinks it turned: picked, then compared; a run that was marked before opens as it was. */
import { useEffect, useState } from 'preact/hooks';
import type { Call } from '../../state.ts';
import { useSay } from '../../say.ts';
import { SHOWN, useOwnWords } from '../notes/own-words.ts';

export interface MarkAtHand {
  /** From 1; null while nothing is picked, or where it was shown without marking. */
  readonly turn: number | null;
  /** Whether everything else is shown. */
  readonly isOpen: boolean;
  /** Whether the record has been asked for what was said of this run before. */
  readonly isKnown: boolean;
  readonly pick: (turn: number) => void;
  /** Keeps the mark, or that there is none, and shows the rest. */
  readonly open: (turn: number | null) => void;
}

export function useMark(call: Call): MarkAtHand {
  const { house, state } = useSay();
  const { words, say } = useOwnWords(call);
  const [picked, pick] = useState<number | null>(null);
  const { view } = state;
  const isOpen = view.at === 'debrief' && view.answered === true;
  const kept = words?.turningPoint ?? null;
  const show = (): void => house.act({ type: 'went', view: { at: 'debrief', call, answered: true } });
  useEffect(() => {
    if (!isOpen && kept !== null) show();
  }, [isOpen, kept]);
  const open = (turn: number | null): void => {
    say({ turningPoint: turn ?? SHOWN });
    show();
  };
  const turn = isOpen ? kept || null : picked;
  return { turn, isOpen, isKnown: words !== null, pick: (at) => at > 0 && pick(at), open };
}
