/** Paints the score: how it ended, how the temperature went, what it came to. */
import { AMBER, FAMILY, GOOD, MIST, PLATE, POOR, SHADE, SNOW, heatColour } from './palette.ts';
import { fitText } from './bubble-fit.ts';
import { fontOf } from './bubble-drawing.ts';
import { curvePoints } from './score-layout.ts';
import { easeOut, ramp } from './glide.ts';
import type { Box, ScorePicture } from './picture.ts';
import type { Point } from './bubble-place.ts';
import type { ScoreLayout } from './score-layout.ts';

export interface Face {
  /** Which value of the curve it belongs to. */
  readonly moment: number;
  readonly image: HTMLCanvasElement;
}

type Context = CanvasRenderingContext2D;

export interface ScoreView {
  readonly layout: ScoreLayout;
  readonly picture: ScorePicture;
  readonly faces: readonly Face[];
  /** 0–1: how much of the score has been drawn in. */
  readonly shown: number;
}

export function drawScore(context: Context, view: ScoreView): void {
  const { layout, picture } = view;
  const { panel } = layout;
  context.fillStyle = PLATE;
  context.beginPath();
  context.roundRect(panel.x, panel.y, panel.width, panel.height, layout.letters * 1.4);
  context.fill();
  drawEnding(context, layout, picture);
  drawBadge(context, view);
  drawCurve(context, { ...view, shown: ramp(0.1, 0.95, view.shown) });
}

/** The kind of ending over what this one is called. */
function drawEnding(
  context: Context,
  { title, letters }: ScoreLayout,
  { title: words, kindWord, good }: ScorePicture,
): void {
  context.font = fontOf(letters, 700);
  context.fillStyle = good ? AMBER : MIST;
  context.textBaseline = 'alphabetic';
  context.fillText(kindWord, title.x, title.y + letters * 0.6);
  context.font = fontOf(100, 760);
  const largest = Math.round(Math.min(letters * 2.5, title.height * 0.5));
  const room = {
    width: title.width,
    height: title.height - letters,
    largest,
    smallest: Math.min(largest, 12),
    leading: 1.1,
  };
  const text = fitText(words, room, (part) => context.measureText(part).width);
  context.font = fontOf(text.size, 760);
  context.fillStyle = SNOW;
  context.textBaseline = 'alphabetic';
  const top = title.y + letters + (title.height - letters - text.height) / 2;
  for (const word of text.words) context.fillText(word.text, title.x + word.x, top + word.y);
}

/** Three quarters of a ring fill up; a gap at the foot carries the word. */
function drawBadge(context: Context, { layout, picture, shown }: ScoreView): void {
  const { middle, radius } = layout.badge;
  const filled = easeOut(shown * 1.3);
  const start = Math.PI * 0.75;
  const sweep = Math.PI * 1.5;
  const ring = radius * 0.8;
  context.lineCap = 'round';
  context.lineWidth = radius * 0.17;
  for (const [share, colour] of [
    [1, `rgb(${SHADE} / 0.14)`],
    [(picture.outcome / 100) * filled, outcomeColour(picture)],
  ] as const) {
    if (share <= 0.004) continue;
    context.strokeStyle = colour;
    context.beginPath();
    context.arc(middle.x, middle.y, ring, start, start + sweep * share);
    context.stroke();
  }
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = SNOW;
  context.font = `800 ${radius * 0.66}px ${FAMILY}`;
  context.fillText(String(Math.round(picture.outcome * filled)), middle.x, middle.y + radius * 0.22);
  context.font = fittedFont(context, picture.outcomeWord, {
    size: layout.letters * 1.25,
    room: radius * 2.1,
  });
  context.fillStyle = outcomeColour(picture);
  context.fillText(picture.outcomeWord, middle.x, middle.y + radius * 0.95);
  context.textAlign = 'left';
}

const outcomeColour = (picture: ScorePicture): string => (picture.good ? GOOD : POOR);

function fittedFont(context: Context, text: string, { size, room }: { size: number; room: number }): string {
  const weight = 700;
  context.font = fontOf(size, weight);
  return fontOf(Math.min(size, (size * room) / Math.max(1, context.measureText(text).width)), weight);
}

function drawCurve(context: Context, view: ScoreView): void {
  const { picture, shown } = view;
  const { curve: box, letters } = view.layout;
  context.font = fontOf(letters, 600);
  context.fillStyle = MIST;
  context.fillText(picture.curveTitle, box.x, box.y - letters * 0.9);
  const inner = {
    x: box.x + letters * 1.6,
    y: box.y + letters * 1.4,
    width: box.width - letters * 3.2,
    height: box.height - letters * 2.8,
  };
  drawFields(context, { ...box, y: inner.y, height: inner.height });
  const points = curvePoints(picture.curve, inner);
  context.save();
  context.beginPath();
  context.rect(box.x, box.y - letters, inner.x - box.x + inner.width * shown + 1, box.height + 2 * letters);
  context.clip();
  drawLine(context, points, inner);
  context.restore();
  for (const face of view.faces) drawFace(context, face, { points, radius: letters * 1.55, shown });
  drawEnds(context, view);
}

/** Five quiet fields, one per band. */
function drawFields(context: Context, box: Box): void {
  for (let field = 0; field < 5; field += 1) {
    context.fillStyle = `rgb(${SHADE} / ${field % 2 === 0 ? 0.045 : 0.02})`;
    context.fillRect(box.x, box.y + (box.height * field) / 5, box.width, box.height / 5);
  }
}

function drawLine(context: Context, points: readonly Point[], box: Box): void {
  const heat = context.createLinearGradient(0, box.y + box.height, 0, box.y);
  for (let step = 0; step <= 4; step += 1) heat.addColorStop(step / 4, heatColour(step / 4));
  const path = new Path2D();
  traceSmooth(path, points);
  context.lineWidth = Math.max(2.5, box.height * 0.035);
  context.lineJoin = 'round';
  context.strokeStyle = heat;
  context.stroke(path);
  const floor = new Path2D(path);
  floor.lineTo(box.x + box.width, box.y + box.height);
  floor.lineTo(box.x, box.y + box.height);
  context.globalAlpha = 0.13;
  context.fillStyle = heat;
  context.fill(floor);
  context.globalAlpha = 1;
}

/** Through every point, level at each, so that the line never shows a heat nobody had. */
function traceSmooth(path: Path2D, points: readonly Point[]): void {
  points.forEach((point, index) => {
    const last = points[index - 1];
    if (!last) {
      path.moveTo(point.x, point.y);
      return;
    }
    const middle = (last.x + point.x) / 2;
    path.bezierCurveTo(middle, last.y, middle, point.y, point.x, point.y);
  });
}

interface Track {
  readonly points: readonly Point[];
  readonly radius: number;
  readonly shown: number;
}

function drawFace(context: Context, face: Face, { points, radius, shown }: Track): void {
  const point = points[face.moment];
  const place = face.moment / Math.max(1, points.length - 1);
  const grown = ramp(0, 0.06, shown - place * 0.94);
  if (!point || grown === 0) return;
  const size = radius * grown;
  context.drawImage(face.image, point.x - size, point.y - size, size * 2, size * 2);
  context.strokeStyle = AMBER;
  context.lineWidth = Math.max(1.5, radius * 0.09);
  context.beginPath();
  context.arc(point.x, point.y, size, 0, Math.PI * 2);
  context.stroke();
}

function drawEnds(context: Context, { layout, picture, shown }: ScoreView): void {
  const { curve: box, letters } = layout;
  const y = box.y + box.height + letters * 1.35;
  context.fillStyle = SNOW;
  context.font = fontOf(letters, 650);
  context.fillText(picture.startWord, box.x, y);
  context.globalAlpha = ramp(0.85, 1, shown);
  context.textAlign = 'right';
  context.fillText(picture.endWord, box.x + box.width, y);
  context.textAlign = 'left';
  context.globalAlpha = 1;
}
