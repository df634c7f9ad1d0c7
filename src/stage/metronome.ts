/** Beats the time of the stage: so many pictures a second, none while nobody looks. */
export interface Beat {
  /** Pictures a second at most. */
  rate(): number;
  /** True when the picture would not change. */
  isResting(): boolean;
  /** Milliseconds since the stage opened, and since the last picture. */
  draw(time: number, gap: number): void;
}

/** After a longer gap than this the picture goes on instead of catching up. */
const LONGEST_GAP = 100;

/** Starts at once; call the answer to stop. */
export function startMetronome(beat: Beat): () => void {
  let time = 0;
  let last = performance.now();
  let request = 0;
  const turn = (now: number): void => {
    request = requestAnimationFrame(turn);
    const gap = now - last;
    // Screens beat unevenly: without the slack every second picture of a 60 Hz screen would be lost.
    if (gap < 1000 / beat.rate() - 4) return;
    last = now;
    if (document.hidden || beat.isResting()) return;
    time += Math.min(gap, LONGEST_GAP);
    beat.draw(time, gap);
  };
  request = requestAnimationFrame(turn);
  return () => cancelAnimationFrame(request);
}
