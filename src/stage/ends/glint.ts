/** The bell of the house catches the light for a moment: something hard has been done. */
import { AMBER, FAMILY, PLATE, SNOW } from '../palette.ts';
import { Slate } from '../slate.ts';
import { drawBell } from '../bell.ts';
import { ramp } from '../glide.ts';
import type { Scene } from 'phaser';
import type { Box, DialoguePicture } from '../picture.ts';
import type { House } from '../house.ts';

/** Stays this long. Seconds. */
const STAYS = 3;
const REDRAWS = 24;
/** Letters, and the sheet in letters. */
const SHEET = { width: 19, height: 3.6 } as const;

export class Glint {
  readonly #slate: Slate;
  readonly #house: House;
  #earned: DialoguePicture['earned'] = null;
  #time = STAYS;
  #since = 0;
  #size = 14;

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#slate = new Slate(scene);
    this.#slate.image.setVisible(false);
  }

  /** At the left foot of where the person stands. */
  lay(person: Box): void {
    const { width, height, scale } = this.#house.surface();
    const size = Math.max(13, Math.min(width, height) * 0.024);
    this.#size = size;
    const x = Math.max(8, Math.min(person.x, width * 0.03));
    const y = Math.min(person.y + person.height, height) - size * (SHEET.height + 0.5);
    this.#slate.lay(
      { x, y, width: Math.min(size * SHEET.width, width - x), height: size * SHEET.height },
      scale,
    );
    this.#draw();
  }

  show({ earned = null }: DialoguePicture): void {
    if (earned?.id === this.#earned?.id) return;
    this.#earned = earned;
    this.#time = 0;
    this.#draw();
  }

  /** Where nothing may move, the word stands until the next turn. */
  update(seconds: number): void {
    const isStill = this.#house.isStill();
    const isOver = !this.#earned || (!isStill && this.#time >= STAYS);
    this.#slate.image.setVisible(!isOver);
    if (isOver) return;
    this.#time += seconds;
    this.#since += seconds;
    this.#slate.image.setAlpha(isStill ? 1 : shownAt(this.#time));
    if (!isStill && this.#time < 1.6 && this.#since >= 1 / REDRAWS - 0.002) this.#draw();
  }

  #draw(): void {
    this.#since = 0;
    const word = this.#earned?.word;
    if (!word) return;
    const { x, y } = this.#slate.area;
    const time = this.#house.isStill() ? 0.5 : this.#time;
    this.#slate.draw((context) => {
      context.translate(x, y);
      drawGlint(context, { size: this.#size, word, time });
    });
  }
}

const shownAt = (time: number): number => ramp(0, 0.25, time) * (1 - ramp(STAYS - 0.6, STAYS, time));

interface View {
  readonly size: number;
  readonly word: string;
  readonly time: number;
}

function drawGlint(context: CanvasRenderingContext2D, { size, word, time }: View): void {
  const middle = size * 1.8;
  context.font = `650 ${size}px ${FAMILY}`;
  context.fillStyle = PLATE;
  context.beginPath();
  context.roundRect(0, size * 0.5, context.measureText(word).width + size * 4.6, size * 2.6, size * 1.3);
  context.fill();
  const fading = Math.max(0, 1 - time / 1.5);
  drawBell(context, {
    x: middle + size * 0.15,
    y: middle + size * 0.1,
    radius: size * 0.72,
    swing: Math.sin(time * 16) * 0.34 * fading,
    ring: fading,
  });
  context.fillStyle = SNOW;
  context.textBaseline = 'middle';
  context.fillText(word, size * 3.6, middle + size * 0.06);
  drawStar(context, {
    x: middle + size * 0.62,
    y: middle - size * 0.5,
    size: size * 0.9 * Math.sin(Math.min(1, time / 0.9) * Math.PI),
  });
}

/** Four rays. */
export function drawStar(
  context: CanvasRenderingContext2D,
  { x, y, size }: { x: number; y: number; size: number },
): void {
  if (size <= 0.1) return;
  context.fillStyle = '#fff4d8';
  context.strokeStyle = AMBER;
  context.beginPath();
  for (let ray = 0; ray < 8; ray += 1) {
    const reach = ray % 2 === 0 ? size : size * 0.22;
    const angle = (ray * Math.PI) / 4;
    context.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
  }
  context.closePath();
  context.fill();
}
