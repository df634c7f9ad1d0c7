/** A plain person in a plain place, for looks and settings nobody has drawn. */
import { between, clamp } from './glide.ts';
import type { Mood } from '../conversation/conversation.ts';

type Context = CanvasRenderingContext2D;

/** Design space of a person. */
export const PERSON_SIZE = { width: 640, height: 760 } as const;
/** As shares of that space. */
export const MOUTH = { x: 0.5, y: 0.51 } as const;
export const HEAD = { x: 0.5, y: 0.37, radius: 0.25 } as const;

/** How a face stands. All 0–1. */
export interface Face {
  readonly heat: number;
  readonly ease: number;
}

export const expressionOf = (mood: Mood): Face => ({
  heat: clamp(mood.temperature / 100, 0, 1),
  ease: clamp((mood.heard + mood.trust) / 200, 0, 1),
});

export function settle(current: Face, target: Face, seconds: number): Face {
  const along = 1 - Math.exp(-seconds * 7);
  return { heat: between(current.heat, target.heat, along), ease: between(current.ease, target.ease, along) };
}

export interface Moment {
  /** Seconds; 0 when nothing may move. */
  readonly time: number;
  /** 0–1: how loud the person speaks. */
  readonly talk: number;
}

export function drawPerson(context: Context, face: Face, { time, talk }: Moment): void {
  const breath = Math.sin(time * 1.6) * 4;
  context.fillStyle = '#33496b';
  context.beginPath();
  context.roundRect(90, 500 + breath - face.heat * 14, 460, 400, 130);
  context.fill();
  context.fillStyle = '#a8734c';
  context.fillRect(278, 410, 84, 118);
  context.fillStyle = '#c58c61';
  context.beginPath();
  context.ellipse(320, 300, 118, 152, 0, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = '#241b18';
  context.beginPath();
  context.ellipse(320, 222, 124, 92, 0, Math.PI, 0);
  context.fill();
  drawEyes(context, face, time % 4.1 < 0.13 && time > 0 ? 0.1 : 1);
  drawMouth(context, face, talk * Math.abs(Math.sin(time * 11)));
}

function drawEyes(context: Context, face: Face, open: number): void {
  const anger = face.heat - 0.35;
  context.lineCap = 'round';
  for (const side of [-1, 1]) {
    context.fillStyle = '#fbf7f0';
    context.beginPath();
    context.ellipse(320 + side * 50, 300, 23, 13 * open, 0, 0, Math.PI * 2);
    context.fill();
    context.fillStyle = '#241b18';
    context.beginPath();
    context.ellipse(320 + side * 50, 301, 9, 9 * open, 0, 0, Math.PI * 2);
    context.fill();
    context.strokeStyle = '#241b18';
    context.lineWidth = 11;
    context.beginPath();
    context.moveTo(320 + side * 82, 268 - anger * 24);
    context.lineTo(320 + side * 26, 268 + anger * 26);
    context.stroke();
  }
}

function drawMouth(context: Context, face: Face, open: number): void {
  const curve = (face.ease - face.heat) * 22;
  const gap = Math.max(open * 26, Math.max(0, face.heat - 0.7) * 40);
  context.fillStyle = '#5d2420';
  context.strokeStyle = '#7c3a2e';
  context.lineWidth = 7;
  context.beginPath();
  context.moveTo(278, 385);
  context.quadraticCurveTo(320, 385 + curve - gap * 0.4, 362, 385);
  context.quadraticCurveTo(320, 385 + curve + gap, 278, 385);
  context.fill();
  context.stroke();
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `heat` 0–1 warms the light. */
export function drawPlace(context: Context, { width, height }: Size, heat: number): void {
  const wall = context.createLinearGradient(0, 0, width, height);
  wall.addColorStop(0, heat > 0.5 ? '#5d3f45' : '#36506a');
  wall.addColorStop(1, '#101a2a');
  context.fillStyle = wall;
  context.fillRect(0, 0, width, height);
  const lamp = context.createRadialGradient(
    width * 0.3,
    height * 0.3,
    0,
    width * 0.3,
    height * 0.3,
    height * 0.7,
  );
  lamp.addColorStop(0, 'rgb(255 206 130 / 0.4)');
  lamp.addColorStop(1, 'rgb(255 206 130 / 0)');
  context.fillStyle = lamp;
  context.fillRect(0, 0, width, height);
}
