/** How many real pixels the canvas gets, so that words stay crisp and slow machines stay quick. */
export interface Surface {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Real pixels per CSS pixel, above 0. */
  readonly scale: number;
  /** Real pixels of the screen per CSS pixel: never fewer than the canvas has. */
  readonly density: number;
}

/** Below this the picture is not worth drawing, and a canvas of nothing throws. */
const SMALLEST = 16;

export function surfaceFor(
  host: { width: number; height: number; density: number },
  widest: number,
): Surface {
  const width = Math.max(SMALLEST, Math.round(host.width));
  const height = Math.max(SMALLEST, Math.round(host.height));
  const density = Number.isFinite(host.density) && host.density > 0 ? host.density : 1;
  const scale = Math.min(density, widest / Math.max(width, height));
  return { width, height, scale, density };
}
