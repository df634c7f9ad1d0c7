/** Paints how the temperature went, with the face the person had at its turns. */
import { AMBER, MIST, SHADE, SNOW, heatColour } from './palette.ts';
import { clamp, ramp } from './glide.ts';
import { curvePoints } from './score-layout.ts';
import { fittedFont } from './score-letters.ts';
import type { Box, ScorePicture } from './picture.ts';
import type { Point } from './bubble-place.ts';
import type { CurvePlace } from './score-layout.ts';

export interface Face {
  /** Which value of the curve it belongs to. */
  readonly moment: number;
  readonly image: HTMLCanvasElement;
}

type Context = CanvasRenderingContext2D;

export interface CurveView {
  readonly place: CurvePlace;
  readonly picture: Pick<ScorePicture, 'curve' | 'curveTitle' | 'startWord' | 'endWord'>;
  readonly faces: readonly Face[];
  /** 0–1: how much of it has been drawn in. */
  readonly shown: number;
}

/** Radius of a face on a curve. CSS pixels. */
export const faceRadius = ({ box, letters }: CurvePlace): number =>
  clamp(Math.min(letters * 1.9, box.height * 0.17, box.width * 0.09), 9, 70);

export function drawCurve(context: Context, view: CurveView): void {
  const { picture, shown } = view;
  const { box, letters } = view.place;
  const radius = faceRadius(view.place);
  context.textBaseline = 'alphabetic';
  context.font = fittedFont(context, picture.curveTitle, { size: letters, room: box.width, weight: 600 });
  context.fillStyle = MIST;
  context.fillText(picture.curveTitle, box.x, box.y - letters * 0.8);
  const inner = {
    x: box.x + radius,
    y: box.y + radius * 0.55,
    width: box.width - radius * 2,
    height: box.height - radius * 1.4,
  };
  drawFields(context, { ...box, y: inner.y, height: inner.height });
  const points = curvePoints(picture.curve, inner);
  context.save();
  context.beginPath();
  context.rect(box.x, box.y - letters, inner.x - box.x + inner.width * shown + 1, box.height + 2 * letters);
  context.clip();
  drawLine(context, points, inner);
  context.restore();
  for (const face of view.faces) drawFace(context, face, { points, radius, shown });
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

function drawEnds(context: Context, { place, picture, shown }: CurveView): void {
  const { box, letters } = place;
  const y = box.y + box.height + letters * 1.35;
  const half = { size: letters, room: box.width * 0.48, weight: 650 };
  context.fillStyle = SNOW;
  context.font = fittedFont(context, picture.startWord, half);
  context.fillText(picture.startWord, box.x, y);
  context.globalAlpha = ramp(0.85, 1, shown);
  context.textAlign = 'right';
  context.font = fittedFont(context, picture.endWord, half);
  context.fillText(picture.endWord, box.x + box.width, y);
  context.textAlign = 'left';
  context.globalAlpha = 1;
}
