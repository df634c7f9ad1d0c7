/** How a way is drawn by how many runs pass along it: colour and width together, so that neither is needed alone. */
import type { GraphWords } from './graph-words.ts';

export interface Stroke {
  readonly colour: string;
  /** Points. */
  readonly width: number;
  /** Greatest share of runs drawn so, 0–1. */
  readonly upTo: number;
}

const NEVER: Stroke = { colour: '#8a8a8a', width: 0.8, upTo: 0 };
const STROKES: readonly Stroke[] = [
  { colour: '#6f9fc8', width: 1.2, upTo: 0.1 },
  { colour: '#3f83bf', width: 2.4, upTo: 0.3 },
  { colour: '#1b5e9b', width: 4, upTo: 0.6 },
  { colour: '#08306b', width: 6, upTo: 1 },
];
const MOST = { colour: '#08306b', width: 6, upTo: 1 } as const;

export function strokeFor(share: number): Stroke {
  if (share === 0) return NEVER;
  return STROKES.find(({ upTo }) => share <= upTo) ?? MOST;
}

/** Every stroke with what it means, thinnest first. */
export function strokesTold(words: GraphWords): readonly (readonly [Stroke, string])[] {
  const told = STROKES.map((stroke, at): readonly [Stroke, string] => {
    const below = STROKES[at - 1]?.upTo ?? 0;
    const isLast = at === STROKES.length - 1;
    return [stroke, isLast ? words.more(100 * below) : words.upTo(100 * stroke.upTo)];
  });
  return [[NEVER, words.none], ...told];
}

export const percent = (share: number): string =>
  share > 0 && share < 0.005 ? '<1 %' : `${Math.round(100 * share)} %`;
