/** A show of hands: the letters of a class and what they come to. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

export type Majority =
  | { readonly is: 'nobody' }
  | { readonly is: 'clear'; readonly place: number }
  | { readonly is: 'tied'; readonly places: readonly number[] };

/** Hands counted per reply, in the order shown. */
export function majorityOf(hands: readonly number[]): Majority {
  const most = Math.max(0, ...hands);
  if (most === 0) return { is: 'nobody' };
  const places = hands.flatMap((count, place) => (count === most ? [place] : []));
  const [place] = places;
  return places.length === 1 && place !== undefined ? { is: 'clear', place } : { is: 'tied', places };
}

/** A count from what was typed: whole, from 0 to 999. */
export const countFrom = (text: string): number => {
  const count = Number.parseInt(text, 10);
  return Number.isFinite(count) ? Math.min(999, Math.max(0, count)) : 0;
};
