/** A neutral person on the phone in a quiet place, for looks and settings nobody has drawn. */
import { drawHead } from './stand-in-head.ts';
import { lookNamed } from './stand-in-look.ts';
import type { Look } from './stand-in-look.ts';
import { between, clamp } from './glide.ts';
import type { Mood } from '../conversation/conversation.ts';
import type { DialoguePicture } from './picture.ts';

type Context = CanvasRenderingContext2D;

/** Design space of a person. */
export const PERSON_SIZE = { width: 640, height: 760 } as const;
/** As shares of that space. */
export const MOUTH = { x: 0.5, y: 0.5 } as const;
export const HEAD = { x: 0.5, y: 0.37, radius: 0.26 } as const;

/** How a face stands, 0–1 each. */
export interface Face {
  readonly heat: number;
  readonly ease: number;
  /** Gives up rather than fights. */
  readonly tired: number;
  readonly gloat: number;
}

export interface Feelings {
  readonly mood: Mood;
  readonly game: DialoguePicture['game'];
  readonly twitch: DialoguePicture['twitch'];
}

const TWITCH = { softens: -0.16, hardens: 0.16, gloats: -0.05, still: 0 } as const;

export function expressionOf({ mood, game, twitch }: Feelings): Face {
  const heat = clamp(mood.temperature / 100 + TWITCH[twitch], 0, 1);
  return {
    heat,
    ease: clamp((mood.heard + mood.trust) / 200 - TWITCH[twitch], 0, 1),
    tired: clamp((120 - mood.hope - mood.trust - mood.arousal) / 100, 0, 1),
    gloat: game === 'gloating' || twitch === 'gloats' ? 1 : 0,
  };
}

export function settle(current: Face, target: Face, seconds: number): Face {
  const along = 1 - Math.exp(-seconds * 7);
  return {
    heat: between(current.heat, target.heat, along),
    ease: between(current.ease, target.ease, along),
    tired: between(current.tired, target.tired, along),
    gloat: between(current.gloat, target.gloat, along),
  };
}

export interface Moment {
  /** Seconds; 0 when nothing may move. */
  readonly time: number;
  /** 0–1: how loud the person speaks. */
  readonly talk: number;
}

export function drawPerson(context: Context, person: { look: string; face: Face }, moment: Moment): void {
  const { face } = person;
  const look = lookNamed(person.look);
  const breath = Math.sin(moment.time * 1.6) * 3;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  drawBody(context, look, breath - face.heat * 16 + face.tired * 14);
  context.save();
  context.translate(320, 440);
  context.rotate(0.02 * Math.sin(moment.time * 0.8) + face.tired * 0.05 - face.gloat * 0.05);
  context.translate(-320, -440 + breath * 0.6 + face.heat * 6);
  drawHead(context, { look, face }, moment);
  drawPhone(context);
  context.restore();
  drawArm(context, look, breath - face.heat * 16);
}

function drawBody(context: Context, look: Look, lift: number): void {
  const cloth = context.createLinearGradient(90, 0, 560, 0);
  cloth.addColorStop(0, look.cloth[0]);
  cloth.addColorStop(1, look.cloth[1]);
  context.fillStyle = look.skin[1];
  context.beginPath();
  context.roundRect(272, 400, 96, 150, 40);
  context.fill();
  context.fillStyle = cloth;
  context.beginPath();
  context.moveTo(270, 512 + lift * 0.4);
  context.bezierCurveTo(190, 540 + lift, 104, 548 + lift, 84, 660 + lift);
  context.lineTo(64, 800);
  context.lineTo(580, 800);
  context.lineTo(556, 660 + lift);
  context.bezierCurveTo(536, 548 + lift, 450, 540 + lift, 370, 512 + lift * 0.4);
  context.quadraticCurveTo(320, 580, 270, 512 + lift * 0.4);
  context.fill();
  context.strokeStyle = 'rgb(16 30 48 / 0.45)';
  context.lineWidth = 5;
  context.beginPath();
  context.moveTo(268, 514 + lift * 0.4);
  context.quadraticCurveTo(320, 592, 372, 514 + lift * 0.4);
  context.stroke();
}

function drawPhone(context: Context): void {
  context.save();
  context.translate(452, 330);
  context.rotate(0.16);
  context.fillStyle = '#10161f';
  context.beginPath();
  context.roundRect(-17, -78, 34, 156, 14);
  context.fill();
  context.restore();
}

/** The arm that holds the phone: sleeve, hand, four fingers over the back of it. */
function drawArm(context: Context, look: Look, lift: number): void {
  context.strokeStyle = look.cloth[1];
  context.lineWidth = 92;
  context.beginPath();
  context.moveTo(524, 840);
  context.quadraticCurveTo(584, 600 + lift, 500, 484);
  context.stroke();
  context.strokeStyle = look.skin[1];
  context.lineWidth = 54;
  context.beginPath();
  context.moveTo(486, 452);
  context.lineTo(468, 392);
  context.stroke();
  context.lineWidth = 24;
  context.strokeStyle = look.skin[0];
  for (const finger of [0, 1, 2, 3]) {
    context.beginPath();
    context.moveTo(484 - finger * 2, 310 + finger * 27);
    context.lineTo(448, 318 + finger * 25);
    context.stroke();
  }
}
