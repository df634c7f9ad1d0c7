/** What every scene may ask of the house it plays in. */
import type { Boxes } from './picture.ts';
import type { Surface } from './surface.ts';
import type { Speaker } from './voice/speaker.ts';

export interface House {
  surface(): Surface;
  boxes(): Boxes;
  /** True when nothing may move by itself. */
  isStill(): boolean;
  /** How often a second the person may be drawn anew. */
  redraws(): number;
  /** How many keys and presses there have been: whatever plays by itself is over with the next. */
  presses(): number;
  /** The person has been drawn. */
  personDrawn(): void;
  /** Who says the lines aloud; null while nothing may sound. */
  speaker(): Speaker | null;
}
