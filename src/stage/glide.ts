/** Movement as a function of time handed in. */
export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Part of the way from `from` to `to`; `along` 0–1. */
export const between = (from: number, to: number, along: number): number => from + (to - from) * along;

/** Closes in on the target, the same whatever the frame rate. `reach` is seconds × rate; at 4 it has all but arrived. */
export const glide = (current: number, target: number, reach: number): number => {
  const next = target + (current - target) * Math.exp(-reach);
  return Math.abs(next - target) < 0.0005 ? target : next;
};

/** 0 below `low`, 1 above `high`, soft at both ends. */
export const ramp = (low: number, high: number, value: number): number => {
  const along = clamp((value - low) / (high - low), 0, 1);
  return along * along * (3 - 2 * along);
};

/** Fast at first, gentle at the end; 0–1 to 0–1. */
export const easeOut = (along: number): number => 1 - (1 - clamp(along, 0, 1)) ** 3;

/** A number from −1 to 1 that is always the same for the same place: roughness without chance. */
export const grain = (index: number): number => {
  const mixed = Math.imul(index + 1, 0x9e3779b1) ^ ((index + 7) << 13);
  const stirred = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return ((stirred ^ (stirred >>> 13)) >>> 0) / 2147483648 - 1;
};
