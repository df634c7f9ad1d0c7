/** Whoever is looked at comes on stage, once the eye has rested on them: not everybody it passes. */
import type { Gate } from '../house.ts';

/** Milliseconds. */
const RESTS = 140;

let resting: ReturnType<typeof setTimeout> | undefined;

/** `eyed` is a `pack/scenario`. Forgets whoever was being looked at before. */
export function letEyeRest(gate: Gate, eyed: string): void {
  clearTimeout(resting);
  resting = setTimeout(() => {
    if (gate.state().view.at === 'home') gate.act({ type: 'at.hand', what: { eyed } });
  }, RESTS);
}
