/** Keeps a figure on its scale, 0–100 unless told otherwise. */
export const clamp = (x: number, low = 0, high = 100): number => Math.min(high, Math.max(low, x));

/** Rises smoothly from 0 at `from` to 1 at `to`. */
export function smooth(x: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** The value a share `t` (0–1) of the way from `a` to `b`. */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** What shows on the face, 0–100: anger weighs .6, arousal .4 (domain 3.1). */
export const temperature = (mood: { readonly anger: number; readonly arousal: number }): number =>
  0.6 * mood.anger + 0.4 * mood.arousal;
