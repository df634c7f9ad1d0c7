/** The place behind the person: drawn twice per size, cool and hot, and mixed as the temperature moves. */
import { drawPlace, heatPlace, isPlaceHere } from './art.ts';
import { SIDE } from './palette.ts';
import { Slate } from './slate.ts';
import { drawLine } from './skins/line.ts';
import { drawSide, wordsBegin } from './side.ts';
import { clamp, glide } from './glide.ts';
import type { Scene } from 'phaser';
import type { House } from './house.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}
interface Baked {
  readonly cool: HTMLCanvasElement;
  readonly hot: HTMLCanvasElement;
}

/** A difference in heat that nobody sees. */
const UNSEEN = 0.015;
/** Places are soft by nature; more pixels than this only cost time. */
const WIDEST = 1920;
/** A place that comes late does not jump into the picture. Seconds. */
const FADING_IN = 0.25;

export class Backdrop {
  readonly #slate: Slate;
  readonly #house: House;
  #setting: string | null = null;
  #channel = '';
  #baked: Baked | null = null;
  #order = '';
  #heat = 0;
  #target = 0;
  #mixed = -1;
  /** Share of the place that shows, 0–1. */
  #shown = 1;

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#slate = new Slate(scene);
    this.#slate.image.setDepth(-2);
  }

  /** `heat` 0–1; a new setting is there at once. */
  show({ setting, channel }: { setting: string; channel: string }, heat: number): void {
    this.#target = clamp(heat, 0, 1);
    if (this.#setting !== setting || this.#channel !== channel) this.#heat = this.#target;
    this.#setting = setting;
    this.#channel = channel;
    this.lay();
  }

  /** Drawing a place takes a while, so it happens only for another size or another place. */
  lay(): void {
    const { width, height, scale } = this.#house.surface();
    const isHere = this.#setting !== null && isPlaceHere(this.#setting);
    const begin = SIDE.beside > 0 ? wordsBegin(this.#house) : 0;
    const order = `${this.#setting} ${this.#channel} ${width} ${height} ${scale} ${SIDE.ground} ${begin} ${isHere}`;
    if (this.#setting === null || this.#order === order) return;
    this.#order = order;
    if (!isHere) return this.#hide();
    this.#slate.lay({ x: 0, y: 0, width, height }, Math.min(scale, WIDEST / width));
    const cool = bake({ setting: this.#setting, channel: this.#channel }, { width, height });
    if (this.#channel === 'phone') drawLineOn(cool, wordsBegin(this.#house));
    // Heated before it is faded: words keep their ground in anger.
    const hot = faded(heated(cool), begin);
    this.#baked = { cool: faded(cool, begin), hot };
    this.#mix();
  }

  /** Nothing but the dark behind everything, until the place has come. */
  #hide(): void {
    this.#baked = null;
    this.#shown = 0;
    this.#slate.image.setAlpha(0);
  }

  update(seconds: number): void {
    if (this.#baked && this.#shown < 1) {
      this.#shown = this.#house.isStill() ? 1 : Math.min(1, this.#shown + seconds / FADING_IN);
      this.#slate.image.setAlpha(this.#shown);
    }
    this.#heat = this.#house.isStill() ? this.#target : glide(this.#heat, this.#target, seconds * 1.6);
    if (Math.abs(this.#heat - this.#mixed) > UNSEEN) this.#mix();
  }

  #mix(): void {
    const baked = this.#baked;
    if (!baked) return;
    this.#mixed = this.#heat;
    const { width, height } = this.#house.surface();
    this.#slate.draw((context) => {
      context.drawImage(baked.cool, 0, 0, width, height);
      context.globalAlpha = this.#heat;
      if (this.#heat > UNSEEN) context.drawImage(baked.hot, 0, 0, width, height);
    });
  }
}

function bake(place: { setting: string; channel: string }, { width, height }: Size): HTMLCanvasElement {
  const density = Math.min(1, WIDEST / width);
  const canvas = canvasOf({ width: width * density, height: height * density });
  const context = canvas.getContext('2d');
  if (context) drawPlace(context, { ...place, width: canvas.width, height: canvas.height }, 0);
  return canvas;
}

function drawLineOn(place: HTMLCanvasElement, begin: number): void {
  const context = place.getContext('2d');
  if (context) drawLine(context, place, begin);
}

/** The same place in anger: only the light over it differs. */
function heated(cool: HTMLCanvasElement): HTMLCanvasElement {
  const canvas = canvasOf(cool);
  const context = canvas.getContext('2d');
  context?.drawImage(cool, 0, 0);
  if (context) heatPlace(context, canvas, 1);
  return canvas;
}

/** In the theme's light, where the words are. */
function faded(place: HTMLCanvasElement, begin: number): HTMLCanvasElement {
  const context = place.getContext('2d');
  if (context) drawSide(context, place, begin);
  return place;
}

function canvasOf({ width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  return canvas;
}
