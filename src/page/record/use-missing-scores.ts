import { useEffect, useState } from 'preact/hooks';
import type { RunKept } from '../../records/records.ts';
import { askCosts } from '../debrief/ask-costs.ts';
import { useSay } from '../say.ts';
import { RECORD } from './kept-runs.ts';
import { scoreMissing } from './missing-scores.ts';

/** Of this sitting. */
const GIVEN_UP = new Set<string>();

/**
 * The id of the run whose score is being worked out, null where none is. It stops with the record going off screen (a
 * conversation begins, another screen comes) and with the page going out of sight; `onNoted` reads the record again.
 */
export function useMissingScores(runs: readonly RunKept[], onNoted: () => void): string | null {
  const { house, state } = useSay();
  const { library } = state;
  const [turn, setTurn] = useState<string | null>(null);
  const [isSeen, setSeen] = useState(document.visibilityState === 'visible');
  useEffect(() => {
    const look = () => setSeen(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  // What has just been noted need not begin the round anew: only another number of runs does.
  useEffect(() => {
    if (!library || !isSeen) return;
    const { fetch } = house;
    const note = RECORD.note.bind(RECORD);
    const stop = scoreMissing({
      runs,
      library,
      fetch,
      ask: askCosts,
      note,
      givenUp: GIVEN_UP,
      onTurn: setTurn,
      onNoted,
    });
    return () => {
      stop();
      setTurn(null);
    };
  }, [library, isSeen, runs.length]);
  return turn;
}
