/** What the person thinks and does not say: a dark cloud with a trail of drops towards the head. */
import { fitText } from './bubble-fit.ts';
import { fontOf } from './bubble-drawing.ts';
import { clamp, glide } from './glide.ts';
import { MIST, PLATE } from './palette.ts';
import { Slate } from './slate.ts';
import type { Scene } from 'phaser';
import type { Box } from './picture.ts';
import type { FittedText } from './bubble-fit.ts';
import type { House } from './house.ts';
import type { Point } from './bubble-place.ts';

/** Under this height nothing is thought on stage. CSS pixels. */
const LEAST = 24;

export class Thought {
  readonly #slate: Slate;
  readonly #house: House;
  #text: string | null = null;
  #box: Box | null = null;
  #mouth: Point = { x: 0, y: 0 };
  #visible = 0;

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#slate = new Slate(scene, house);
    this.#slate.image.setAlpha(0);
  }

  think(text: string | null): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#visible = 0;
    this.#draw();
  }

  place(box: Box, mouth: Point): void {
    this.#box = box;
    this.#mouth = mouth;
    this.#draw();
  }

  update(seconds: number): void {
    const isThere = this.#text !== null && (this.#box?.height ?? 0) >= LEAST;
    const goal = isThere ? 1 : 0;
    this.#visible = this.#house.isStill() ? goal : glide(this.#visible, goal, seconds * 5);
    this.#slate.image.setAlpha(this.#visible);
  }

  #draw(): void {
    const box = this.#box;
    if (this.#text === null || !box || box.height < LEAST) return;
    const size = clamp(box.height * 0.24, 13, 34);
    const words = this.#text;
    const drop = size * 2.4;
    this.#slate.lay(
      { x: box.x - drop, y: box.y - drop / 2, width: box.width + drop, height: box.height + drop / 2 },
      this.#house.surface().scale,
    );
    this.#slate.draw((context) => {
      const room = {
        width: box.width - size * 3,
        height: box.height - size * 1.6,
        largest: Math.round(size),
        smallest: 11,
      };
      context.font = fontOf(100, 500, 'italic');
      const text = fitText(words, room, (part) => context.measureText(part).width);
      drawCloud(context, { box, text, isBeside: this.#mouth.x < box.x });
    });
  }
}

interface Cloud {
  readonly box: Box;
  readonly text: FittedText;
  /** The head is beside the cloud, not above it. */
  readonly isBeside: boolean;
}

function drawCloud(context: CanvasRenderingContext2D, { box, text, isBeside }: Cloud): void {
  const { size } = text;
  const width = text.width + size * 2.2;
  const height = text.height + size * 0.9;
  const left = box.x + size * 0.8;
  const top = box.y + size * 0.6;
  context.fillStyle = PLATE;
  context.strokeStyle = MIST;
  context.lineWidth = 1.5;
  context.setLineDash([size * 0.3, size * 0.24]);
  context.beginPath();
  context.roundRect(left, top, width, height, height / 2.4);
  context.fill();
  context.stroke();
  context.setLineDash([]);
  const trail = isBeside ? BESIDE : ABOVE;
  drawTrail(context, trail, { x: left + trail.from * size, y: isBeside ? top + height * 0.45 : top, size });
  context.font = fontOf(size, 500, 'italic');
  context.fillStyle = MIST;
  for (const word of text.words)
    context.fillText(word.text, left + size * 1.1 + word.x, top + size * 0.45 + word.y);
}

interface Trail {
  /** Start, and direction of the drops, as shares of the letters' size. */
  readonly from: number;
  readonly across: number;
  readonly up: number;
}
const BESIDE: Trail = { from: 0, across: -1, up: 0.55 };
const ABOVE: Trail = { from: 2.4, across: 0.35, up: 0.5 };

/** Drops that shrink towards the head. */
function drawTrail(
  context: CanvasRenderingContext2D,
  trail: Trail,
  { x, y, size }: Point & { size: number },
): void {
  for (const [away, radius] of [
    [0.5, 0.3],
    [1.25, 0.2],
    [1.8, 0.12],
  ] as const) {
    context.beginPath();
    context.arc(x + trail.across * size * away, y - size * away * trail.up, size * radius, 0, Math.PI * 2);
    context.fill();
    context.stroke();
  }
}
