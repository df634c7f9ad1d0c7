/** How every place is put together: design space, layers at different distances, light and tint over all. */
import { fill, haze, wash } from '../people/brush.ts';
import { tinted, veiled } from '../people/colour.ts';
import { clamp, ramp } from '../glide.ts';
import type { Brush, Paint, Point } from '../people/brush.ts';

/** Places are thought out in this space; narrower pictures show a part of it. */
export const SPACE = { width: 1600, height: 900 } as const;
/** Where the person stands in it. */
const STANDS_AT = 512;

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** One layer of a place; `blur` in pixels of design space says how far it is out of focus. */
export interface Layer {
  readonly blur: number;
  readonly paint: (brush: Brush) => void;
  /**
   * A counter: `either` stands behind the person, and before them where they are served face to face;
   * `in_front` is there only then.
   */
  readonly desk?: 'either' | 'in_front';
}
export interface Place {
  readonly layers: readonly Layer[];
  /** The middle of the light; the picture darkens away from it. */
  readonly light: Point;
}

/** Covers the whole canvas with a place, person on the left third, in the middle of a tall picture. */
export function drawScenery(
  brush: Brush,
  place: Place,
  { size, heat, isServed }: { size: Size; heat: number; isServed: boolean },
): void {
  const view = viewOf(size);
  for (const layer of place.layers) {
    if (!layer.desk || (layer.desk === 'either' && !isServed)) drawLayer(brush, layer, { size, view });
  }
  brush.save();
  enter(brush, view);
  drawVignette(brush, place.light);
  drawTint(brush, clamp(heat, 0, 1));
  brush.restore();
}

/** Where the top of every counter lies in design space, and how far things stand up from it. */
export const DESK = { top: 716, tall: 190 } as const;

/** The counter alone, with its top at `y` and the person's middle at `x`; both and `zoom` in pixels. */
export function drawDesk(
  brush: Brush,
  place: Place,
  { x, y, zoom }: { x: number; y: number; zoom: number },
): void {
  brush.save();
  enter(brush, { zoom, x: x - STANDS_AT * zoom, y: y - DESK.top * zoom });
  for (const layer of place.layers) if (layer.desk) layer.paint(brush);
  // Words are laid over the right side here as well.
  brush.globalCompositeOperation = 'source-atop';
  cover(brush, wash(brush, [640, 0, 1150, 0], { 0: veiled('#0a1526', 0), 1: veiled('#0a1526', 0.6) }));
  cover(brush, wash(brush, [0, 700, 0, 960], { 0: veiled('#060b16', 0.06), 1: veiled('#060b16', 0.62) }));
  brush.restore();
}

/** Only the heat, over a place already drawn cool. */
export function heatScenery(brush: Brush, size: Size, heat: number): void {
  brush.save();
  enter(brush, viewOf(size));
  drawTint(brush, clamp(heat, 0, 1));
  brush.restore();
}

interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Fills the picture, and keeps the person's place where the stage puts the person. */
export function viewOf({ width, height }: Size): View {
  const zoom = Math.max(width / SPACE.width, height / SPACE.height);
  const wide = ramp(0.8, 1.5, width / height);
  const stands = width * (0.5 - 0.18 * wide);
  const x = clamp(stands - STANDS_AT * zoom, width - SPACE.width * zoom, 0);
  return { zoom, x, y: (height - SPACE.height * zoom) / 2 };
}

function enter(brush: Brush, { zoom, x, y }: View): void {
  brush.translate(x, y);
  brush.scale(zoom, zoom);
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
}

/** Blurred things need few pixels: they are painted small, softened while small, and only then enlarged. */
function drawLayer(brush: Brush, layer: Layer, { size, view }: { size: Size; view: View }): void {
  const share = shareOf(layer.blur);
  const sheet = layer.blur > 0 ? sheetFor(size, share) : null;
  const soft = layer.blur > 0 ? sheetFor(size, share) : null;
  if (!sheet || !soft) {
    brush.save();
    enter(brush, view);
    layer.paint(brush);
    brush.restore();
    return;
  }
  sheet.brush.translate(MARGIN, MARGIN);
  sheet.brush.scale(share, share);
  enter(sheet.brush, view);
  layer.paint(sheet.brush);
  soft.brush.filter = `blur(${(layer.blur * view.zoom * share).toFixed(2)}px)`;
  soft.brush.drawImage(sheet.canvas, 0, 0);
  const [w, h] = [soft.canvas.width / share, soft.canvas.height / share];
  brush.drawImage(soft.canvas, -MARGIN / share, -MARGIN / share, w, h);
}

/** A margin all round, or the blur would draw the outside in at the edges. */
const MARGIN = 24;

/** How many of its pixels a layer keeps while it is softened. */
function shareOf(blur: number): number {
  if (blur > 6) return 0.3;
  return blur > 2.5 ? 0.5 : 1;
}

function sheetFor(
  { width, height }: Size,
  share: number,
): { canvas: HTMLCanvasElement; brush: Brush } | null {
  if (typeof document === 'undefined') return null;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * share) + MARGIN * 2;
  canvas.height = Math.ceil(height * share) + MARGIN * 2;
  const brush = canvas.getContext('2d');
  return brush ? { canvas, brush } : null;
}

function drawVignette(brush: Brush, [x, y]: Point): void {
  const gradient = brush.createRadialGradient(x, y, 220, x + 90, y, 1150);
  gradient.addColorStop(0, 'rgb(5 9 20 / 0)');
  gradient.addColorStop(0.5, 'rgb(5 9 20 / 0.2)');
  gradient.addColorStop(1, 'rgb(5 9 20 / 0.8)');
  cover(brush, gradient);
  // Words and replies are laid over the right side: calm and dark, never black.
  cover(brush, wash(brush, [720, 0, 1250, 0], { 0: veiled('#0a1526', 0), 1: veiled('#0a1526', 0.52) }));
  cover(brush, wash(brush, [0, 620, 0, 900], { 0: veiled('#060b16', 0), 1: veiled('#060b16', 0.5) }));
}

/** Calm is a little cooler; anger takes the daylight out and lets the red in. */
function drawTint(brush: Brush, heat: number): void {
  cover(brush, veiled('#123a5c', 0.09 * (1 - heat)));
  if (heat <= 0) return;
  brush.save();
  brush.globalCompositeOperation = 'multiply';
  cover(brush, veiled(tinted('#ffffff', '#b06a62', heat), 0.55 * heat));
  brush.restore();
  haze(brush, [300, 900], { radius: 900, colour: '#a1281f', alpha: 0.2 * heat });
  haze(brush, [1000, -60], { radius: 800, colour: '#5e1430', alpha: 0.2 * heat });
}

export function cover(brush: Brush, paint: Paint): void {
  brush.fillStyle = paint;
  brush.fillRect(-200, -600, SPACE.width + 400, SPACE.height + 1200);
}

export interface Slab extends Size {
  readonly x: number;
  readonly y: number;
  readonly round?: number;
}

/** A wall over everything but an opening in it, through which the layer behind shows. */
export function wallAround(brush: Brush, { x, y, width, height }: Slab, paint: Paint): void {
  fill(
    brush,
    (pen) => {
      pen.rect(-200, -600, 2000, 2200);
      // The opening runs against the clock, so that it stays open.
      pen.moveTo(x, y);
      pen.lineTo(x, y + height);
      pen.lineTo(x + width, y + height);
      pen.lineTo(x + width, y);
      pen.closePath();
    },
    paint,
  );
}

/** A board, a book, a door: a rectangle with soft corners. */
export function slab(brush: Brush, { x, y, width, height, round = 0 }: Slab, paint: Paint): void {
  fill(brush, (pen) => pen.roundRect(x, y, width, height, round), paint);
}

/** A slab that catches light on its upper edge and throws a shadow below. */
export function board(brush: Brush, at: Slab, colour: string): void {
  slab(brush, { ...at, y: at.y + at.height, height: at.height * 1.4 }, veiled('#05080f', 0.28));
  slab(
    brush,
    at,
    wash(brush, [0, at.y, 0, at.y + at.height], {
      0: tinted(colour, '#ffd9a0', 0.28),
      0.3: colour,
      1: tinted(colour, '#05080f', 0.4),
    }),
  );
}

/** A round body lit from the left: jar, pot, cup. */
export function drum(brush: Brush, at: Slab, colour: string): void {
  const paint = wash(brush, [at.x, 0, at.x + at.width, 0], {
    0: tinted(colour, '#ffd9a0', 0.2),
    0.3: tinted(colour, '#ffe9c8', 0.34),
    0.6: colour,
    1: tinted(colour, '#05080f', 0.5),
  });
  slab(brush, at, paint);
}
