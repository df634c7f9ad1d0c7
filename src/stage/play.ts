/** What the three scenes have in common: they hold the last picture and draw whatever is handed to them. */
import { Scene } from 'phaser';
import type { House } from './house.ts';

export abstract class Play<Picture> extends Scene {
  protected readonly house: House;
  protected picture: Picture | null = null;
  #isUp = false;

  constructor(key: string, house: House) {
    super(key);
    this.house = house;
  }

  /** The one gate: a new picture glides from the last one. */
  show(picture: Picture): void {
    const before = this.picture;
    this.picture = picture;
    if (this.#isUp) this.perform(picture, before);
  }

  create(): void {
    this.events.once('shutdown', () => {
      this.#isUp = false;
    });
    this.build();
    this.#isUp = true;
    this.arrange();
    if (this.picture) this.perform(this.picture, null);
  }

  /** The surface or the boxes have changed. */
  arrange(): void {
    if (!this.#isUp) return;
    this.cameras.main.setOrigin(0, 0).setZoom(this.house.surface().scale);
    this.lay();
  }

  override update(time: number, gap: number): void {
    if (this.#isUp && this.picture) this.move(time / 1000, Math.min(gap, 100) / 1000, this.picture);
  }

  /** Makes the parts, empty. */
  protected abstract build(): void;
  /** Puts the parts where they belong. */
  protected abstract lay(): void;
  protected abstract perform(picture: Picture, before: Picture | null): void;
  /** A moment has passed, both in seconds. */
  protected abstract move(time: number, seconds: number, picture: Picture): void;
}
