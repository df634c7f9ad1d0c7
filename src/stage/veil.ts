/** A sheet of one colour over the whole stage: a pause, a flash. */
import type { GameObjects, Scene } from 'phaser';
import { Slate } from './slate.ts';
import type { House } from './house.ts';

export class Veil {
  readonly #slate: Slate;
  readonly #house: House;
  #colour = '';

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#slate = new Slate(scene);
    this.#image.setVisible(false);
  }

  get #image(): GameObjects.Image {
    return this.#slate.image;
  }

  /** One real pixel is enough for one colour; it is stretched. */
  lay(): void {
    const { width, height } = this.#house.surface();
    this.#slate.lay({ x: 0, y: 0, width: 1, height: 1 }, 1);
    this.#image.setDisplaySize(width, height);
    this.#colour = '';
  }

  /** `strength` 0–1; at 0 nothing is drawn at all. */
  draw(strength: number, colour: string): void {
    this.#image.setVisible(strength > 0.004).setAlpha(strength);
    if (strength <= 0.004 || this.#colour === colour) return;
    this.#colour = colour;
    this.#slate.draw((context) => {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    });
  }
}
