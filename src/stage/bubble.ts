/** The bubble on the stage: a line arrives word by word and stays until the next. */
import { drawPaper, drawWords } from './bubble-drawing.ts';
import { around, setBubble } from './bubble-setting.ts';
import { mannerOf, secondsToSay } from './manner.ts';
import { glide } from './glide.ts';
import { Slate } from './slate.ts';
import { wordsOf } from './stress.ts';
import type { Scene } from 'phaser';
import type { Box } from './picture.ts';
import type { Paper } from './bubble-drawing.ts';
import type { House } from './house.ts';
import type { Manner } from './manner.ts';
import type { Point } from './bubble-place.ts';

interface Line {
  readonly id: number;
  /** Stars around the words that are stressed. */
  readonly text: string;
}
interface Spoken {
  readonly line: Line;
  readonly manner: Manner;
}

/** Times a second the shaking words are drawn anew. */
const REDRAWS = 30;

export class Bubble {
  readonly #paper: Slate;
  readonly #words: Slate;
  readonly #house: House;
  readonly #pencil: CanvasRenderingContext2D | null;
  #spoken: Spoken | null = null;
  #view: Paper | null = null;
  #said = 0;
  #since = 0;
  #visible = 0;
  #isFocused = false;
  #box: Box | null = null;
  #mouth: Point = { x: 0, y: 0 };

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#paper = new Slate(scene, house);
    this.#words = new Slate(scene, house);
    this.#show();
    this.#pencil = document.createElement('canvas').getContext('2d');
  }

  /** True while words are still coming. */
  get isSpeaking(): boolean {
    return this.#spoken !== null && this.#said < (this.#view?.text.words.length ?? 0);
  }

  /** A new line starts from its first word; null takes the bubble away. `temperature` 0–100. */
  say(line: Line | null, temperature: number): void {
    if (line === null) {
      this.#spoken = null;
      if (this.#house.isStill()) this.#visible = 0;
      return;
    }
    if (this.#spoken?.line.id === line.id && this.#spoken.line.text === line.text) return;
    this.#spoken = { line, manner: mannerOf(temperature) };
    this.#visible = this.#house.isStill() ? 1 : 0;
    this.#said = this.#house.isStill() ? Infinity : 0;
    this.#lay();
  }

  /** Every word at once; false where they are all there already. */
  hurry(): boolean {
    if (!this.isSpeaking) return false;
    this.#sayAll();
    return true;
  }

  focus(isFocused: boolean): void {
    if (this.#isFocused === isFocused) return;
    this.#isFocused = isFocused;
    this.#drawPaper();
  }

  place(box: Box, mouth: Point): void {
    this.#box = box;
    this.#mouth = mouth;
    this.#lay();
  }

  update(seconds: number, time: number): void {
    const goal = this.#spoken ? 1 : 0;
    this.#visible = this.#house.isStill() ? goal : glide(this.#visible, goal, seconds * (goal ? 14 : 10));
    this.#show();
    const view = this.#view;
    if (!view || !this.#spoken) return;
    if (this.#house.isStill()) {
      this.#sayAll();
      return;
    }
    const wasSpeaking = this.isSpeaking;
    const words = view.text.words.length;
    this.#said = Math.min(
      words,
      this.#said + (seconds * words) / Math.max(0.2, secondsToSay(words, view.manner)),
    );
    this.#since += seconds;
    if ((wasSpeaking || view.manner.tremble > 0.05) && this.#since >= 1 / REDRAWS - 0.002)
      this.#drawWords(time);
  }

  #show(): void {
    this.#paper.image.setAlpha(this.#visible);
    this.#words.image.setAlpha(this.#visible);
  }

  #sayAll(): void {
    if (this.#said === Infinity) return;
    this.#said = Infinity;
    this.#drawWords(0);
  }

  /** Sets the words again: the box, the letters or the line have changed. */
  #lay(): void {
    if (!this.#spoken || !this.#box) return;
    const { manner } = this.#spoken;
    const words = wordsOf(this.#spoken.line.text);
    const view = setBubble(this.#pencil, { words, manner, box: this.#box, mouth: this.#mouth });
    const { box, text } = view;
    this.#view = view;
    const { scale } = this.#house.surface();
    this.#paper.lay(around(box, text.size * 2.8), scale);
    this.#words.lay(around(box, manner.tremble * 2), scale);
    this.#drawPaper();
    this.#drawWords(0);
  }

  #drawPaper(): void {
    const view = this.#view;
    if (view) this.#paper.draw((context) => drawPaper(context, view, this.#isFocused));
  }

  #drawWords(time: number): void {
    const view = this.#view;
    this.#since = 0;
    if (view) this.#words.draw((context) => drawWords(context, { ...view, said: this.#said, time }));
  }
}
