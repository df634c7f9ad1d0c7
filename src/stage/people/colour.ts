/** Arithmetic of colours written as `#rrggbb`. */
const parts = (hex: string): readonly [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

const two = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');

/** Part of the way from one colour to another; `along` 0–1. */
export function tinted(from: string, to: string, along: number): string {
  const [r, g, b] = parts(from);
  const [r2, g2, b2] = parts(to);
  return `#${two(r + (r2 - r) * along)}${two(g + (g2 - g) * along)}${two(b + (b2 - b) * along)}`;
}

/** The same colour, seen through; `alpha` 0–1. */
export function veiled(hex: string, alpha: number): string {
  const [r, g, b] = parts(hex);
  return `rgb(${r} ${g} ${b} / ${Math.min(1, Math.max(0, alpha)).toFixed(3)})`;
}

/** How light a colour looks, 0–1. */
export function lightness(hex: string): number {
  const [r, g, b] = parts(hex);
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}
