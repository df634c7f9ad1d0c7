/** Paper and ink of the bubble: both warm with the mood, and the words stay readable all the way. */
import { mix } from './palette.ts';
import type { Manner } from './manner.ts';

type Warmth = Pick<Manner, 'warmth'>;

export const paperOf = ({ warmth }: Warmth): string => mix([255, 253, 248], [255, 240, 232], warmth);

/**
 * At least 7 : 1 on the paper for plain words and 5 : 1 for stressed ones, which are larger and heavier. Stressed
 * words redden first; calm ones are as dark as the rest.
 */
export const inkOf = ({ warmth }: Warmth, isStressed: boolean): string =>
  isStressed
    ? mix([20, 32, 47], [178, 16, 22], Math.min(1, 0.25 + warmth))
    : mix([20, 32, 47], [66, 10, 16], warmth);
