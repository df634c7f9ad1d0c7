/** The head of the stand-in: brows, lids and mouth follow the mood without steps. */
import type { Face, Moment } from './stand-in.ts';
import type { Look } from './stand-in-look.ts';

type Context = CanvasRenderingContext2D;

export function drawHead(
  context: Context,
  { look, face }: { look: Look; face: Face },
  { time, talk }: Moment,
): void {
  drawSkull(context, look);
  const isBlinking = time > 0 && time % 4.3 < 0.13;
  drawEyes(context, face, isBlinking ? 0.08 : 1);
  drawBrows(context, face, look.hair);
  drawNose(context);
  drawMouth(context, face, talk * (0.25 + 0.75 * Math.abs(Math.sin(time * 11) * Math.cos(time * 4.3))));
  if (look.beard === 'moustache') drawMoustache(context, look.hair, face);
  drawHair(context, look);
}

function drawSkull(context: Context, look: Look): void {
  const skin = context.createLinearGradient(200, 180, 440, 460);
  skin.addColorStop(0, look.skin[0]);
  skin.addColorStop(1, look.skin[1]);
  context.fillStyle = look.skin[1];
  for (const side of [-1, 1]) {
    context.beginPath();
    context.ellipse(320 + side * 121, 300, 20, 34, side * 0.12, 0, Math.PI * 2);
    context.fill();
  }
  context.fillStyle = skin;
  context.beginPath();
  context.moveTo(200, 270);
  context.bezierCurveTo(196, 110, 444, 110, 440, 270);
  context.bezierCurveTo(440, 390, 392, 462, 320, 462);
  context.bezierCurveTo(248, 462, 200, 390, 200, 270);
  context.fill();
  if (look.beard === 'stubble') drawStubble(context);
}

/** A shadow of beard along the jaw and round the mouth. */
function drawStubble(context: Context): void {
  context.save();
  context.clip();
  const shade = context.createLinearGradient(0, 340, 0, 420);
  shade.addColorStop(0, 'rgb(44 26 20 / 0)');
  shade.addColorStop(1, 'rgb(44 26 20 / 0.42)');
  context.fillStyle = shade;
  context.fillRect(190, 330, 260, 140);
  context.restore();
}

function drawMoustache(context: Context, hair: string, face: Face): void {
  const lift = face.heat * 5;
  context.fillStyle = hair;
  context.beginPath();
  context.moveTo(320, 366 - lift);
  context.bezierCurveTo(350, 358 - lift, 376, 376, 384, 398 + lift);
  context.bezierCurveTo(356, 392, 336, 388, 320, 386 - lift);
  context.bezierCurveTo(304, 388, 284, 392, 256, 398 + lift);
  context.bezierCurveTo(264, 376, 290, 358 - lift, 320, 366 - lift);
  context.fill();
}

function drawHair(context: Context, { hair, receding }: Look): void {
  context.fillStyle = hair;
  context.beginPath();
  context.moveTo(193, 292);
  context.bezierCurveTo(168, 84, 472, 84, 447, 292);
  const line = receding * 46;
  context.bezierCurveTo(436, 252, 430 + line * 0.2, 232, 412 + line * 0.2, 216 - line * 0.4);
  context.bezierCurveTo(352, 226 - line * 1.6, 282, 214 - line * 1.4, 246 - line * 0.3, 186);
  context.bezierCurveTo(222, 214, 204, 250, 193, 292);
  context.fill();
}

function drawEyes(context: Context, face: Face, blink: number): void {
  const open = blink * (1 - face.tired * 0.45 - face.gloat * 0.3 + Math.max(0, face.heat - 0.75) * 0.7);
  for (const side of [-1, 1]) {
    context.save();
    context.beginPath();
    context.ellipse(320 + side * 52, 296, 28, Math.max(1.5, 15 * open), 0, 0, Math.PI * 2);
    context.fillStyle = '#fbf6ef';
    context.fill();
    context.clip();
    context.fillStyle = '#3b2417';
    context.beginPath();
    context.arc(320 + side * 52, 297 + face.tired * 4, 12.5, 0, Math.PI * 2);
    context.fill();
    context.fillStyle = 'rgb(255 255 255 / 0.9)';
    context.beginPath();
    context.arc(324 + side * 52, 292, 3.6, 0, Math.PI * 2);
    context.fill();
    context.restore();
    context.strokeStyle = 'rgb(60 30 20 / 0.75)';
    context.lineWidth = 5;
    context.beginPath();
    context.ellipse(320 + side * 52, 296, 29, Math.max(1.5, 15.5 * open), 0, Math.PI * 1.05, Math.PI * 1.95);
    context.stroke();
  }
}

/** Down and together when hot, up in the middle when heard or tired; one of them lifts when gloating. */
function drawBrows(context: Context, face: Face, hair: string): void {
  const anger = Math.max(0, face.heat - 0.22) * 1.25;
  const soft = Math.max(0, face.ease - 0.35) * 0.6 + face.tired * 0.8;
  context.strokeStyle = hair;
  context.lineWidth = 13;
  for (const side of [-1, 1]) {
    const lift = side === 1 ? face.gloat * 16 : 0;
    const inner = 256 + anger * 24 - soft * 16 - lift * 0.4;
    const outer = 256 - anger * 10 + soft * 8 - lift;
    context.beginPath();
    context.moveTo(320 + side * 92, outer + 4);
    context.quadraticCurveTo(320 + side * 66, outer - 12 + anger * 8, 320 + side * (27 - anger * 4), inner);
    context.stroke();
  }
  context.strokeStyle = `rgb(70 32 20 / ${(Math.max(0, anger - 0.25) * 0.8).toFixed(2)})`;
  context.lineWidth = 4;
  for (const side of [-1, 1]) {
    context.beginPath();
    context.moveTo(320 + side * 8, 250);
    context.lineTo(320 + side * 6, 276);
    context.stroke();
  }
}

function drawNose(context: Context): void {
  context.strokeStyle = 'rgb(110 62 38 / 0.7)';
  context.lineWidth = 5;
  context.beginPath();
  context.moveTo(316, 306);
  context.quadraticCurveTo(298, 346, 304, 350);
  context.quadraticCurveTo(318, 360, 336, 349);
  context.stroke();
}

function drawMouth(context: Context, face: Face, loud: number): void {
  const shout = Math.max(0, face.heat - 0.7) * 4;
  const curve = (face.ease * 0.9 - face.heat - face.tired * 0.3) * 20;
  const gap = 4 + loud * 22 + shout * 24;
  const half = 42 + face.ease * 6 - face.tired * 8;
  const skew = face.gloat * 12;
  context.beginPath();
  context.moveTo(320 - half, 394 - curve * 0.5);
  context.quadraticCurveTo(320, 388 + curve * 0.7 - gap * 0.35, 320 + half, 394 - curve * 0.5 - skew);
  context.quadraticCurveTo(320, 394 + curve + gap, 320 - half, 394 - curve * 0.5);
  context.fillStyle = '#4d1c1b';
  context.fill();
  context.save();
  context.clip();
  context.fillStyle = '#f6efe6';
  context.fillRect(260, 380 - curve * 0.5 - gap * 0.4, 120, gap * 0.42 + 7);
  context.restore();
  context.strokeStyle = '#8c4638';
  context.lineWidth = 6;
  context.stroke();
}
