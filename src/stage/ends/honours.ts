/** What was earned, beside the score: the bell rings once, and every word catches the light in turn. */
import { Slate } from '../slate.ts';
import { isTall } from '../boxes.ts';
import { drawPlaque } from './plaque.ts';
import { ramp } from '../glide.ts';
import type { Scene } from 'phaser';
import type { Box } from '../picture.ts';
import type { House } from '../house.ts';

/** From one word to the next, and until the last has come to rest. Seconds. */
const APART = 0.45;
const RINGS = 1.6;
const REDRAWS = 24;
/** Height of one, in letters. */
const ROW = 3.2;
/** How far down the chin is, as a share of the person's height. */
const CHIN = 0.52;

export class Honours {
  readonly #slate: Slate;
  readonly #house: House;
  #words: readonly string[] = [];
  /** As many as there is room for under the chin. */
  #fitting: readonly string[] = [];
  #size = 14;
  #time = 0;
  #since = 0;

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#slate = new Slate(scene, house);
  }

  /** At the foot of where the person stands, before them, and clear of the score. */
  lay(person: Box, score: Box): void {
    const { width, height, scale } = this.#house.surface();
    const small = isTall(width, height);
    const size = small ? Math.max(11.5, width * 0.022) : Math.max(13, height * 0.024);
    this.#size = size;
    const foot = Math.min(person.y + person.height, height, small ? score.y : height);
    const room = (foot - person.y - person.height * CHIN) / (size * ROW);
    this.#fitting = this.#words.slice(0, Math.max(1, Math.floor(room)));
    const tall = size * ROW * Math.max(1, this.#fitting.length);
    const left = small ? score.x : Math.max(8, person.x + size);
    const area = {
      x: left,
      y: foot - size * 0.4 - tall,
      width: Math.min(size * 23, width - left),
      height: tall,
    };
    this.#slate.lay(area, scale);
    this.#draw();
  }

  show(words: readonly string[], person: Box, score: Box): void {
    if (words.join() === this.#words.join()) return;
    this.#words = words;
    this.#time = 0;
    this.lay(person, score);
  }

  update(seconds: number): void {
    const isOver = this.#time > this.#words.length * APART + RINGS;
    if (this.#words.length === 0 || isOver || this.#house.isStill()) return;
    this.#time += seconds;
    this.#since += seconds;
    if (this.#since >= 1 / REDRAWS - 0.002) this.#draw();
  }

  #draw(): void {
    this.#since = 0;
    const { x, y } = this.#slate.area;
    const isStill = this.#house.isStill();
    this.#slate.draw((context) => {
      for (const [row, word] of this.#fitting.entries()) {
        const time = isStill ? RINGS : this.#time - row * APART;
        context.save();
        context.globalAlpha = ramp(0, 0.3, time);
        context.translate(x, y + row * this.#size * ROW);
        drawPlaque(context, { size: this.#size, word, time });
        context.restore();
      }
    });
  }
}
