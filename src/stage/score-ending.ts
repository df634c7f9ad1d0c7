/** Paints how it ended, what came of it and how it was conducted: the head of the score. */
import { AMBER, GOOD, MIST, NIGHT, PLATE, POOR, SNOW } from './palette.ts';
import { fitText } from './bubble-fit.ts';
import { fontOf } from './bubble-drawing.ts';
import { fittedFont } from './score-letters.ts';
import type { Box, ScorePicture, ScorePoints } from './picture.ts';
import type { ScoreLayout } from './score-layout.ts';

type Context = CanvasRenderingContext2D;

export function drawEnding(context: Context, layout: ScoreLayout, picture: ScorePicture): void {
  const { panel, letters, points } = layout;
  context.fillStyle = PLATE;
  context.beginPath();
  context.roundRect(panel.x, panel.y, panel.width, panel.height, letters * 1.4);
  context.fill();
  drawTitle(context, layout, picture);
  if (points && picture.points) drawNotes(context, points.notes, picture.points);
}

/** The kind of ending over what this one is called. */
function drawTitle(context: Context, { title, letters }: ScoreLayout, picture: ScorePicture): void {
  const { title: words, kindWord, points } = picture;
  context.textBaseline = 'alphabetic';
  context.font = fittedFont(context, kindWord, { size: letters, room: title.width, weight: 700 });
  context.fillStyle = points && !points.good ? MIST : AMBER;
  context.fillText(kindWord, title.x, title.y + letters * 0.8);
  const height = title.height - letters * 1.2;
  context.font = fontOf(100, 760);
  const largest = Math.round(Math.min(letters * 2.5, height * 0.75));
  const room = { width: title.width, height, largest, smallest: Math.min(largest, 12), leading: 1.1 };
  const text = fitText(words, room, (part) => context.measureText(part).width);
  context.font = fontOf(text.size, 760);
  context.fillStyle = SNOW;
  const top = title.y + letters * 1.2 + (points ? 0 : Math.max(0, (height - text.height) / 2));
  for (const word of text.words) context.fillText(word.text, title.x + word.x, top + word.y);
}

/** What came of it, and a light for safety and conduct, which has a sign as well as a colour and may take two lines. */
function drawNotes(context: Context, box: Box, { outcomeWord, conduct, good }: ScorePoints): void {
  const size = Math.min(box.height / 3.7, box.width / 15);
  context.fillStyle = good ? SNOW : MIST;
  context.font = fittedFont(context, outcomeWord, { size, room: box.width, weight: 600 });
  context.fillText(outcomeWord, box.x, box.y + size);
  const y = box.y + size * 1.35;
  drawLamp(context, conduct.isClear, { x: box.x, y: y + size * 0.1, side: size });
  const lamp = size * 1.4;
  const weight = conduct.isClear ? 600 : 720;
  const room = { width: box.width - lamp, height: size * 2.34, largest: size, smallest: 9, leading: 1.17 };
  context.font = fontOf(100, weight);
  const text = fitText(conduct.word, room, (part) => context.measureText(part).width);
  context.font = fontOf(text.size, weight);
  context.fillStyle = conduct.isClear ? MIST : SNOW;
  for (const word of text.words) context.fillText(word.text, box.x + lamp + word.x, y + word.y);
}

interface LampPlace {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** A round light with a tick, or a red corner with a stroke. */
function drawLamp(context: Context, isClear: boolean, { x, y, side }: LampPlace): void {
  context.fillStyle = isClear ? GOOD : POOR;
  context.beginPath();
  if (isClear) context.arc(x + side / 2, y + side / 2, side / 2, 0, Math.PI * 2);
  else {
    context.moveTo(x + side / 2, y - side * 0.06);
    context.lineTo(x + side * 1.06, y + side * 0.98);
    context.lineTo(x - side * 0.06, y + side * 0.98);
    context.closePath();
  }
  context.fill();
  context.strokeStyle = NIGHT;
  context.lineWidth = side * 0.14;
  context.lineCap = 'round';
  context.beginPath();
  if (isClear) {
    context.moveTo(x + side * 0.28, y + side * 0.52);
    context.lineTo(x + side * 0.45, y + side * 0.68);
    context.lineTo(x + side * 0.74, y + side * 0.34);
  } else {
    context.moveTo(x + side * 0.5, y + side * 0.36);
    context.lineTo(x + side * 0.5, y + side * 0.62);
    context.moveTo(x + side * 0.5, y + side * 0.8);
    context.lineTo(x + side * 0.5, y + side * 0.81);
  }
  context.stroke();
}
