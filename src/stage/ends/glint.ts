/** The bell of the house catches the light for a moment: something hard has been done. */
import { Slate } from '../slate.ts';
import { isTall } from '../boxes.ts';
import { drawPlaque } from './plaque.ts';
import { ramp } from '../glide.ts';
import type { Scene } from 'phaser';
import type { Box, DialoguePicture } from '../picture.ts';
import type { House } from '../house.ts';

/** Stays this long. Seconds. */
const STAYS = 3;
const REDRAWS = 24;
/** From the edge of the stage, in CSS pixels. */
const MARGIN = 16;
/** The sheet, in letters. */
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
    this.#slate = new Slate(scene, house);
    this.#slate.image.setVisible(false);
  }

  /** Under the name of who is there; on a tall stage, where captions stand there, at their left foot. */
  lay(person: Box): void {
    const { width, height, scale } = this.#house.surface();
    const size = Math.max(13, Math.min(width, height) * 0.024);
    this.#size = size;
    const x = Math.max(person.x, MARGIN);
    const foot = person.y + person.height - size * (SHEET.height + 0.4);
    const y = isTall(width, height) ? foot : Math.max(person.y, MARGIN) + size * 2.6;
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
      drawPlaque(context, { size: this.#size, word, time });
    });
  }
}

const shownAt = (time: number): number => ramp(0, 0.25, time) * (1 - ramp(STAYS - 0.6, STAYS, time));
