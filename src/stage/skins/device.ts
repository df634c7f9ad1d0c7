/** What a written conversation is read on: drawn round the page's thread, which fills it exactly. Once per size. */
import { Slate } from '../slate.ts';
import type { Scene } from 'phaser';
import type { House } from '../house.ts';
import type { Box } from '../picture.ts';

interface Body {
  readonly shell: string;
  readonly rim: string;
  /** Roundness of the corners, in widths of the shell. */
  readonly round: number;
  readonly mark: 'slit' | 'lights' | 'eye';
}

const BODIES: Readonly<Record<string, Body>> = {
  chat: { shell: '#0d131d', rim: '#5d6f8c', round: 2.9, mark: 'slit' },
  email: { shell: '#c3c9d2', rim: '#f2f4f7', round: 1.6, mark: 'lights' },
  social: { shell: '#1b1a2c', rim: '#8a79c4', round: 2.9, mark: 'eye' },
};

/** Width of the shell round the thread, in CSS pixels: as much as the page leaves between its parts. */
const shellOf = (width: number, height: number): number =>
  Math.min(11, Math.max(5, Math.min(width, height) * 0.012));

export class Device {
  readonly #slate: Slate;
  readonly #house: House;
  #body: Body | null = null;
  #drawn = '';

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#slate = new Slate(scene);
  }

  show(channel: string): void {
    this.#body = BODIES[channel] ?? null;
    this.#slate.image.setVisible(this.#body !== null);
    this.lay();
  }

  lay(): void {
    const body = this.#body;
    if (!body) return;
    const { bubble } = this.#house.boxes();
    const { width, height, scale } = this.#house.surface();
    const order = [body.shell, bubble.x, bubble.y, bubble.width, bubble.height, scale].join();
    if (order === this.#drawn) return;
    this.#drawn = order;
    const shell = shellOf(width, height);
    const area = {
      x: bubble.x - shell,
      y: bubble.y - shell,
      width: bubble.width + shell * 2,
      height: bubble.height + shell * 2,
    };
    this.#slate.lay(area, scale);
    this.#slate.draw((context) => drawBody(context, area, { ...body, wide: shell }));
  }
}

function drawBody(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  body: Body & { wide: number },
): void {
  const { wide } = body;
  context.fillStyle = body.shell;
  context.beginPath();
  context.roundRect(x, y, width, height, wide * body.round);
  context.fill();
  context.strokeStyle = body.rim;
  context.lineWidth = wide * 0.16;
  context.beginPath();
  context.roundRect(
    x + wide * 0.1,
    y + wide * 0.1,
    width - wide * 0.2,
    height - wide * 0.2,
    wide * body.round,
  );
  context.stroke();
  drawMark(context, { x: x + width / 2, y: y + wide * 0.52, wide }, body.mark);
}

/** Where such a thing is spoken into, seen by, or closed. */
function drawMark(
  context: CanvasRenderingContext2D,
  { x, y, wide }: { x: number; y: number; wide: number },
  mark: Body['mark'],
): void {
  const colours = mark === 'lights' ? ['#e2604c', '#e7b04f', '#4fa97c'] : ['#5d6f8c'];
  for (const [index, colour] of colours.entries()) {
    context.fillStyle = colour;
    context.beginPath();
    if (mark === 'slit')
      context.roundRect(x - wide * 2.6, y - wide * 0.14, wide * 5.2, wide * 0.28, wide * 0.14);
    else context.arc(x + (index - (colours.length - 1) / 2) * wide * 1.1, y, wide * 0.24, 0, Math.PI * 2);
    context.fill();
  }
}
