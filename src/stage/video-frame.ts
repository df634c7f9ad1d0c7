/** A video call: the person in a window, everything round it dark, and the trainee small in a corner. */
import type { Box } from './picture.ts';

const DARK = 'rgb(10 18 30 / 0.93)';

/** Where the other end's picture is, on the stage: as wide as the room the page leaves for who stands in it. */
function windowFor(room: Box, surface: { width: number; height: number }): Box {
  const margin = Math.max(8, room.width * 0.02);
  const x = Math.max(margin, room.x);
  const y = Math.max(margin, room.y + room.height * 0.045);
  const right = Math.min(surface.width - margin, room.x + room.width - margin * 1.6);
  return { x, y, width: right - x, height: room.y + room.height * 0.965 - y };
}

export function drawVideoFrame(
  context: CanvasRenderingContext2D,
  surface: { width: number; height: number },
  room: Box,
): void {
  const view = windowFor(room, surface);
  const round = view.width * 0.035;
  context.fillStyle = DARK;
  context.beginPath();
  context.rect(0, 0, surface.width, surface.height);
  context.roundRect(view.x, view.y, view.width, view.height, round);
  context.fill('evenodd');
  context.strokeStyle = 'rgb(143 182 230 / 0.5)';
  context.lineWidth = Math.max(1.5, view.width * 0.005);
  context.beginPath();
  context.roundRect(view.x, view.y, view.width, view.height, round);
  context.stroke();
  const self = selfIn(view);
  drawSelf(context, self);
  drawButtons(context, view);
  drawBars(context, self);
}

/** Where the trainee's own picture is: in the corner that neither name nor instruments cover. */
function selfIn(view: Box): Box {
  const [width, height] = [view.width * 0.2, view.width * 0.14];
  return {
    x: view.x + view.width - width - view.width * 0.03,
    y: view.y + view.height - height - view.width * 0.03,
    width,
    height,
  };
}

/** The trainee, as a shape: who they are is nobody's business here. */
function drawSelf(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  context.save();
  context.beginPath();
  context.roundRect(x, y, width, height, width * 0.08);
  context.fillStyle = '#2c3f58';
  context.fill();
  context.clip();
  context.fillStyle = '#8fa6c4';
  context.beginPath();
  context.arc(x + width / 2, y + height * 0.44, height * 0.2, 0, Math.PI * 2);
  context.ellipse(x + width / 2, y + height * 1.06, width * 0.32, height * 0.36, 0, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = '#7fd6bd';
  context.beginPath();
  context.arc(x + width * 0.12, y + height * 0.84, height * 0.06, 0, Math.PI * 2);
  context.fill();
  context.restore();
}

/** How well the picture comes through: on the trainee's own, where nothing lies over it. */
function drawBars(context: CanvasRenderingContext2D, self: Box): void {
  const size = self.width * 0.03;
  for (let bar = 0; bar < 4; bar += 1) {
    const height = size * (1.4 + bar * 1.1);
    context.fillStyle = bar < 3 ? '#7fd6bd' : 'rgb(246 243 236 / 0.4)';
    context.beginPath();
    context.roundRect(
      self.x + self.width - size * (10 - bar * 2.2),
      self.y + size * 6.6 - height,
      size * 1.4,
      height,
      size * 0.4,
    );
    context.fill();
  }
}

/** Microphone, camera, and the way out. */
function drawButtons(context: CanvasRenderingContext2D, view: Box): void {
  const size = view.width * 0.042;
  const y = view.y + view.height - size * 1.7;
  for (const [index, colour] of ['rgb(30 44 66 / 0.85)', 'rgb(30 44 66 / 0.85)', '#d8503f'].entries()) {
    const x = view.x + view.width * 0.42 + (index - 1) * size * 2.6;
    context.fillStyle = colour;
    context.beginPath();
    context.arc(x, y, size, 0, Math.PI * 2);
    context.fill();
    drawSign(context, { x, y, size: size * 0.46 }, index);
  }
}

function drawSign(
  context: CanvasRenderingContext2D,
  { x, y, size }: { x: number; y: number; size: number },
  index: number,
): void {
  context.fillStyle = '#f6f3ec';
  context.beginPath();
  if (index === 0) {
    context.roundRect(x - size * 0.4, y - size, size * 0.8, size * 1.4, size * 0.4);
    context.rect(x - size * 0.1, y + size * 0.5, size * 0.2, size * 0.5);
  } else if (index === 1) {
    context.roundRect(x - size, y - size * 0.6, size * 1.3, size * 1.2, size * 0.3);
    context.moveTo(x + size * 0.45, y);
    context.lineTo(x + size, y - size * 0.5);
    context.lineTo(x + size, y + size * 0.5);
  } else {
    context.roundRect(x - size, y - size * 0.26, size * 2, size * 0.52, size * 0.26);
  }
  context.fill();
}
