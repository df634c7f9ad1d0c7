/** Contrast by WCAG 2.2 of an ink on a ground that may let through what is under it. */
type Rgba = readonly [number, number, number, number];

function parse(colour: string): Rgba {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(colour);
  if (hex) return [1, 2, 3].map((part) => parseInt(hex[part] ?? '0', 16)).concat(1) as unknown as Rgba;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

function over(top: Rgba, under: Rgba): Rgba {
  const [, , , alpha] = top;
  const part = (at: 0 | 1 | 2): number => top[at] * alpha + under[at] * (1 - alpha);
  return [part(0), part(1), part(2), 1];
}

function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** 1–21. */
export function contrastOf(ink: string, ground: string, under: string): number {
  const shown = over(parse(ground), parse(under));
  const [lighter = 0, darker = 0] = [luminance(over(parse(ink), shown)), luminance(shown)].toSorted(
    (a, b) => b - a,
  );
  return (lighter + 0.05) / (darker + 0.05);
}
