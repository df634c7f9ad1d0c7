/** The few things that tell an end: put before them, carried off, gathered up, held before the face. Drawn once. */
import { Slate } from '../slate.ts';
import { drawThing } from './thing-drawings.ts';
import { sheetFor, thingAt } from './thing-places.ts';
import type { Scene } from 'phaser';
import type { Box } from '../picture.ts';
import type { House } from '../house.ts';
import type { Exit, Thing } from './exit.ts';

export class Things {
  readonly #scene: Scene;
  readonly #house: House;
  #slate: Slate | null = null;
  #drawn = '';

  constructor(scene: Scene, house: House) {
    this.#scene = scene;
    this.#house = house;
    scene.events.once('shutdown', () => (this.#slate = null));
  }

  /** Nothing is drawn where nothing is held. */
  draw(exit: Exit, person: Box): void {
    const { holds, thing } = exit;
    if (holds === null || thing === 0) return this.#putAway();
    const slate = this.#sheetFor(holds, person);
    const { x, y, alpha } = thingAt(exit, person);
    slate.image.setPosition(x, y).setAlpha(alpha);
  }

  #sheetFor(thing: Thing, person: Box): Slate {
    const slate = (this.#slate ??= new Slate(this.#scene));
    const { scale } = this.#house.surface();
    const order = `${thing} ${person.height} ${scale}`;
    if (order === this.#drawn) return slate;
    this.#drawn = order;
    slate.lay({ x: 0, y: 0, ...sheetFor(person) }, scale);
    slate.draw((context) => drawThing(context, thing, person));
    return slate;
  }

  #putAway(): void {
    this.#slate?.tearUp();
    this.#slate = null;
    this.#drawn = '';
  }
}
