/** Paints the whole score: three quarters of a ring that fill up, the figure in it, and the band in the gap at its foot. */
import { AMBER, FAMILY, GOOD, MIST, POOR, SHADE, SNOW } from './palette.ts';
import { easeOut } from './glide.ts';
import { fitText } from './bubble-fit.ts';
import { fontOf } from './bubble-drawing.ts';
import { fittedFont } from './score-letters.ts';
import type { ScoreTotal } from './picture.ts';
import type { PointsLayout } from './score-layout.ts';

type Context = CanvasRenderingContext2D;
type Badge = PointsLayout['badge'];

/** Where one band ends and the next begins, of a hundred (domain 4.2). */
const NOTCHES = [40, 55, 70, 85];
const START = Math.PI * 0.75;
const SWEEP = Math.PI * 1.5;

export interface RingView {
  readonly badge: Badge;
  readonly total: ScoreTotal;
  /** 0–1: how much of the figure has been counted up. */
  readonly shown: number;
}

export function drawRing(context: Context, { badge, total, shown }: RingView): void {
  const filled = easeOut(shown);
  drawTrack(context, badge);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  if (total.is === 'there') {
    drawArc(context, badge, { share: (total.value / 100) * filled, colour: colourOf(total.value) });
    drawFigure(context, badge, { total, filled });
  } else drawWait(context, badge, total.word);
  context.textAlign = 'left';
}

/** Of the whole as of a part: what it is worth, told by figure and place as well. */
export const colourOf = (points: number): string => (points >= 70 ? GOOD : points >= 40 ? AMBER : POOR);

function drawTrack(context: Context, badge: Badge): void {
  drawArc(context, badge, { share: 1, colour: `rgb(${SHADE} / 0.14)` });
  const { middle, radius } = badge;
  context.strokeStyle = MIST;
  context.lineCap = 'butt';
  context.lineWidth = Math.max(1, radius * 0.022);
  for (const notch of NOTCHES) {
    const angle = START + (SWEEP * notch) / 100;
    context.beginPath();
    for (const [place, reach] of [0.905, 0.975].entries()) {
      const point = [
        middle.x + Math.cos(angle) * radius * reach,
        middle.y + Math.sin(angle) * radius * reach,
      ] as const;
      if (place === 0) context.moveTo(...point);
      else context.lineTo(...point);
    }
    context.stroke();
  }
}

interface Arc {
  readonly share: number;
  readonly colour: string;
}

function drawArc(context: Context, { middle, radius }: Badge, { share, colour }: Arc): void {
  if (share <= 0.004) return;
  context.lineCap = 'round';
  context.lineWidth = radius * 0.16;
  context.strokeStyle = colour;
  context.beginPath();
  context.arc(middle.x, middle.y, radius * 0.8, START, START + SWEEP * share);
  context.stroke();
}

interface Counted {
  readonly total: ScoreTotal & { readonly is: 'there' };
  readonly filled: number;
}

function drawFigure(context: Context, { middle, radius }: Badge, { total, filled }: Counted): void {
  context.fillStyle = SNOW;
  context.font = `800 ${radius * 0.66}px ${FAMILY}`;
  context.fillText(String(Math.round(total.value * filled)), middle.x, middle.y + radius * 0.16);
  context.fillStyle = MIST;
  context.font = fontOf(radius * 0.22, 650);
  context.fillText(total.margin, middle.x, middle.y + radius * 0.46);
  context.globalAlpha = filled;
  context.font = fittedFont(context, total.band, { size: radius * 0.34, room: radius * 2.2, weight: 800 });
  context.fillStyle = colourOf(total.value);
  context.fillText(total.band, middle.x, middle.y + radius * 0.98);
  context.globalAlpha = 1;
}

/** Still: what is being worked out says so and waits. */
function drawWait(context: Context, { middle, radius }: Badge, word: string): void {
  const side = radius * 1.16;
  const room = { width: side, height: side * 0.8, largest: radius * 0.27, smallest: 9, leading: 1.15 };
  context.font = fontOf(100, 650);
  const text = fitText(word, room, (part) => context.measureText(part).width);
  context.font = fontOf(text.size, 650);
  context.fillStyle = MIST;
  const top = middle.y - text.height / 2;
  for (let line = 0; line < text.lines; line += 1) {
    const words = text.words.filter((each) => each.line === line);
    const said = words.map((each) => each.text).join(' ');
    context.fillText(said, middle.x, top + (words[0]?.y ?? 0));
  }
}
