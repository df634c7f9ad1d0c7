/** How a person comes on, and how they leave: the two ends of a conversation. */
import { Door } from './door.ts';
import { Shade } from './shade.ts';
import { Things } from './things.ts';
import { entranceAt, entranceLength } from './entrances.ts';
import { exitAt } from './exits.ts';
import type { Scene } from 'phaser';
import type { Box, DialoguePicture } from '../picture.ts';
import type { House } from '../house.ts';
import type { Exit } from './exit.ts';

/** Whoever is nearly here may begin to speak. Seconds before they are. */
const NEARLY = 0.4;

export class Comings {
  readonly #house: House;
  readonly #shade: Shade;
  readonly #things: Things;
  readonly #door: Door;
  /** Since they began to come in; endless once they are here. Seconds. */
  #since = Infinity;
  #presses = 0;

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#shade = new Shade(scene, house);
    this.#things = new Things(scene, house);
    this.#door = new Door(scene, house);
  }

  lay(): void {
    this.#shade.lay();
  }

  /** Comes in once; who is taken up again is here already. */
  begin({ isNew = false }: DialoguePicture): void {
    this.#since = isNew && !this.#house.isStill() ? 0 : Infinity;
    this.#presses = this.#house.presses();
  }

  isNearlyHere({ channel }: DialoguePicture): boolean {
    return this.#since >= entranceLength(channel) - NEARLY;
  }

  /** What there is to see of it now; any key or press and they are here. `left` is seconds since the end. */
  update(seconds: number, picture: DialoguePicture, left: number): Exit {
    const isHurried = this.#presses !== this.#house.presses();
    this.#since = isHurried ? Infinity : this.#since + seconds;
    const isStill = this.#house.isStill();
    return picture.leaving === 'no'
      ? entranceAt(picture.channel, this.#since, isStill)
      : exitAt(picture, left, isStill);
  }

  draw(exit: Exit, person: Box): void {
    this.#shade.draw(exit.shade, exit.tint);
    this.#things.draw(exit, person);
    this.#door.draw(exit.door);
  }
}
