/** At the customer's door: the wall of the house, the doorway they stand in, and what the visitor brings. */
import { SIDE } from '../palette.ts';
import type { Box } from '../picture.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const WALL = '#3b3f4a';
const WOOD = '#7a5a40';
const LIT = 'rgb(255 226 178 / 0.5)';

/** `room` is where the person stands: the doorway is as wide as that. */
export function drawDoorway(context: CanvasRenderingContext2D, size: Size, room: Box): void {
  const unit = room.height / 100;
  const opening = {
    x: Math.max(unit * 2.2, room.x),
    y: Math.max(0, room.y - unit * 1.5),
    right: Math.min(size.width - unit * 2.2, room.x + room.width - unit * 2),
    foot: room.y + room.height,
  };
  drawWall(context, size, { ...opening, unit });
  drawPosts(context, { ...opening, unit });
  drawBell(context, { x: opening.right + unit * 9, y: room.y + unit * 42, unit });
  drawClipboard(context, { x: opening.x + unit * 13, y: opening.foot - unit * 12, unit });
}

interface Opening {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly foot: number;
  readonly unit: number;
}

function drawWall(
  context: CanvasRenderingContext2D,
  { width, height }: Size,
  { x, y, right, foot, unit }: Opening,
): void {
  // In a theme that fades places under the words the wall is that ground.
  context.fillStyle = SIDE.beside > 0 ? `rgb(${SIDE.ground})` : WALL;
  context.beginPath();
  context.rect(0, 0, width, height);
  context.rect(x, y, right - x, Math.min(height, foot) - y);
  context.fill('evenodd');
  context.save();
  context.clip('evenodd');
  context.strokeStyle = 'rgb(10 12 18 / 0.32)';
  context.lineWidth = Math.max(1, unit * 0.3);
  context.beginPath();
  const [tall, wide] = [unit * 5, unit * 13];
  for (let row = 0; row * tall < height; row += 1) {
    context.moveTo(0, row * tall);
    context.lineTo(width, row * tall);
    for (let brick = 0; (brick - 0.5) * wide < width; brick += 1) {
      const at = (brick + (row % 2) / 2) * wide;
      context.moveTo(at, row * tall);
      context.lineTo(at, (row + 1) * tall);
    }
  }
  context.stroke();
  context.fillStyle = `rgb(${SIDE.ground} / ${SIDE.below})`;
  context.fillRect(0, foot, width, Math.max(0, height - foot));
  context.restore();
}

function drawPosts(context: CanvasRenderingContext2D, { x, y, right, foot, unit }: Opening): void {
  const wide = unit * 4;
  const posts: readonly (readonly [number, number, number, number])[] = [
    [x - wide, y - wide, wide, foot - y + wide],
    [right, y - wide, wide, foot - y + wide],
    [x - wide, y - wide, right - x + wide * 2, wide],
  ];
  for (const [left, top, width, height] of posts) {
    context.fillStyle = WOOD;
    context.fillRect(left, top, width, height);
    context.fillStyle = LIT;
    context.fillRect(left, top, width > height ? width : unit * 0.5, width > height ? unit * 0.5 : height);
  }
  const shade = context.createLinearGradient(right - unit * 6, 0, right, 0);
  shade.addColorStop(0, 'rgb(6 8 14 / 0)');
  shade.addColorStop(1, 'rgb(6 8 14 / 0.55)');
  context.fillStyle = shade;
  context.fillRect(right - unit * 6, y, unit * 6, foot - y);
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

/** The bell that was just rung, on its plate. */
function drawBell(context: CanvasRenderingContext2D, { x, y, unit }: Spot): void {
  context.fillStyle = '#b9a06a';
  context.beginPath();
  context.roundRect(x - unit * 2, y - unit * 3.4, unit * 4, unit * 6.8, unit);
  context.fill();
  context.fillStyle = '#f3ead2';
  context.beginPath();
  context.arc(x, y, unit * 1.2, 0, Math.PI * 2);
  context.fill();
}

/** The visitor's clipboard with the form of the visit, and the badge clipped to it. */
function drawClipboard(context: CanvasRenderingContext2D, { x, y, unit }: Spot): void {
  context.save();
  context.translate(x, y);
  context.rotate(-0.09);
  const [half, tall] = [unit * 11, unit * 26];
  const sheets: readonly (readonly [string, number, number])[] = [
    ['#5b4331', half, 0],
    ['#efe9dc', half - unit, unit * 1.6],
  ];
  for (const [colour, wide, down] of sheets) {
    context.fillStyle = colour;
    context.beginPath();
    context.roundRect(-wide, -unit * 8 + down, wide * 2, tall, unit * 0.8);
    context.fill();
  }
  context.fillStyle = '#9aa3b0';
  context.fillRect(-unit * 3.4, -unit * 9.2, unit * 6.8, unit * 2.4);
  context.fillStyle = 'rgb(52 62 82 / 0.62)';
  for (const [row, share] of [0.9, 0.7, 0.82, 0.5].entries())
    context.fillRect(-half * 0.78, -unit * 3.6 + row * unit * 2.6, half * 1.1 * share, unit * 0.7);
  drawBadge(context, { x: half * 0.56, y: -unit * 3.4, unit });
  context.restore();
}

function drawBadge(context: CanvasRenderingContext2D, { x, y, unit }: Spot): void {
  context.fillStyle = '#2d6a8a';
  context.beginPath();
  context.roundRect(x - unit * 2.6, y, unit * 5.2, unit * 6.8, unit * 0.6);
  context.fill();
  context.fillStyle = '#f3ead2';
  context.beginPath();
  context.arc(x, y + unit * 2.6, unit * 1.1, 0, Math.PI * 2);
  context.fill();
  context.fillRect(x - unit * 1.7, y + unit * 4.7, unit * 3.4, unit * 0.7);
}
