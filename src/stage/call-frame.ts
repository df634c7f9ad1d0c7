/** The skin of the channel: who is on the line, and whether the line still lives. */
import { AMBER, FAMILY, GOOD, MIST, PLATE, POOR, SNOW } from './palette.ts';
import { Slate } from './slate.ts';
import type { Scene } from 'phaser';
import type { Point } from './bubble-place.ts';
import type { House } from './house.ts';

export interface Call {
  readonly channel: string;
  readonly name: string;
  /** 0–1: how loud the caller is at this moment. */
  readonly loudness: number;
  /** 0–1: 1 is a dead line. */
  readonly hungUp: number;
}

interface Shown extends Call {
  readonly time: number;
  /** Minutes and seconds of the call; empty for none. */
  readonly clock: string;
  readonly isHeld: boolean;
}

const ON_THE_LINE = ['phone', 'video'];

/** Seconds as a telephone shows them: 1:05. */
export const lastingAs = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;

const REDRAWS = 15;
/** From the edge of the stage, in CSS pixels. */
const MARGIN = 16;

export class CallFrame {
  readonly #slate: Slate;
  readonly #house: House;
  #drawn = '';
  #since = 0;
  /** Played seconds since this call began: what is paused or hung up does not count. */
  #lasted = 0;
  #last: (Call & { readonly time: number }) | null = null;

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#slate = new Slate(scene, house);
  }

  lay(): void {
    const { person } = this.#house.boxes();
    const { width } = this.#house.surface();
    const height = sizeFor(this.#house) * 2.1;
    const area = {
      x: Math.max(person.x, MARGIN),
      y: Math.max(person.y, MARGIN),
      width: Math.min(person.width, width - Math.max(person.x, MARGIN), height * 12),
      height,
    };
    this.#slate.lay(area, this.#house.surface().scale);
    this.#drawn = '';
  }

  update(seconds: number, time: number, call: Call): void {
    this.#since += seconds;
    if (call.name !== this.#last?.name) this.#lasted = 0;
    if (call.hungUp === 0) this.#lasted += seconds;
    const wave = this.#house.isStill() ? 0 : call.loudness;
    this.#last = { ...call, loudness: wave, time };
    const clock = this.#clock(call.channel);
    const state = `${call.name} ${call.channel} ${call.hungUp.toFixed(2)} ${wave > 0.05} ${clock}`;
    const isDue = wave > 0.05 && this.#since > 1 / REDRAWS;
    if (state === this.#drawn && !isDue) return;
    this.#drawn = state;
    this.#since = 0;
    this.#draw({ ...this.#last, clock, isHeld: false });
  }

  /** The line is on hold: it says so, and its time stands still. */
  hold(isHeld: boolean): void {
    if (!this.#last) return;
    this.#drawn = '';
    this.#draw({ ...this.#last, loudness: 0, clock: this.#clock(this.#last.channel), isHeld });
  }

  /** How long the call has lasted; nothing where nothing may move by itself, and off the line. */
  #clock(channel: string): string {
    return this.#house.isStill() || !ON_THE_LINE.includes(channel) ? '' : lastingAs(this.#lasted);
  }

  #draw(call: Shown): void {
    const size = sizeFor(this.#house);
    const { x, y } = this.#slate.area;
    this.#slate.draw((context) => {
      context.translate(x, y);
      drawCall(context, size, call);
    });
  }
}

/** Size of the letters in CSS pixels. */
function sizeFor(house: House): number {
  const { width, height } = house.surface();
  return Math.max(13, Math.min(width, height) * 0.026);
}

function drawCall(context: CanvasRenderingContext2D, size: number, call: Shown): void {
  const height = size * 2.05;
  context.font = `650 ${size}px ${FAMILY}`;
  context.textBaseline = 'middle';
  const wave = call.channel === 'phone' ? size * 2.4 : 0;
  const name = context.measureText(call.name).width;
  // As wide as its widest figures, so that the plate does not breathe with the seconds.
  const clock = call.clock === '' ? 0 : context.measureText('00:00').width + size * 0.5;
  const width = height + name + size * 0.9 + wave + clock;
  context.fillStyle = PLATE;
  context.beginPath();
  context.roundRect(0, 0, width, height, height / 2);
  context.fill();
  drawMark(context, height, call);
  context.fillStyle = SNOW;
  context.fillText(call.name, height + size * 0.15, height * 0.53);
  context.fillStyle = MIST;
  context.fillText(call.clock, height + size * 0.65 + name, height * 0.53);
  if (wave > 0) drawWave(context, { x: width - wave - size * 0.4, y: height / 2, size }, call);
}

function drawMark(context: CanvasRenderingContext2D, height: number, call: Shown): void {
  const middle = height / 2;
  context.fillStyle = call.isHeld ? AMBER : call.hungUp > 0.5 ? '#e2604c' : '#3f9d80';
  context.beginPath();
  context.arc(middle, middle, height * 0.36, 0, Math.PI * 2);
  context.fill();
  if (call.isHeld) drawHold(context, middle);
  if (call.isHeld || call.channel !== 'phone') return;
  context.save();
  context.translate(middle, middle);
  context.rotate(-0.8 + call.hungUp * 3.94);
  drawHandset(context, height * 0.19);
  context.restore();
}

function drawHold(context: CanvasRenderingContext2D, middle: number): void {
  context.fillStyle = '#0b1422';
  for (const side of [-1, 0.35])
    context.fillRect(middle * (1 + side * 0.25), middle * 0.7, middle * 0.16, middle * 0.6);
}

/** A receiver seen from the side, lying along the x axis. */
function drawHandset(context: CanvasRenderingContext2D, reach: number): void {
  context.strokeStyle = SNOW;
  context.lineCap = 'round';
  context.lineWidth = reach * 0.42;
  context.beginPath();
  context.arc(0, -reach * 0.75, reach * 1.15, Math.PI * 0.2, Math.PI * 0.8);
  context.stroke();
  context.lineWidth = reach * 0.75;
  for (const side of [-1, 1]) {
    context.beginPath();
    context.moveTo(side * reach * 0.98, -reach * 0.06);
    context.lineTo(side * reach * 0.9, reach * 0.06);
    context.stroke();
  }
}

function drawWave(
  context: CanvasRenderingContext2D,
  at: Point & { size: number },
  call: Call & { time: number },
): void {
  context.fillStyle = call.hungUp > 0.5 ? POOR : GOOD;
  for (let bar = 0; bar < 5; bar += 1) {
    const swing = Math.abs(Math.sin(call.time * (7 + bar * 1.7) + bar * 2.1));
    const height = at.size * (0.18 + (1 - call.hungUp) * call.loudness * 0.95 * swing);
    context.beginPath();
    context.roundRect(at.x + bar * at.size * 0.4, at.y - height / 2, at.size * 0.2, height, at.size * 0.1);
    context.fill();
  }
}
