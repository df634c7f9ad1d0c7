/** The few things that tell an end: pushed away, carried off, gathered up, held before the face. Drawn once. */
import { Slate } from '../slate.ts';
import { between } from '../glide.ts';
import { THING_DRAWINGS } from './thing-drawings.ts';
import type { Scene } from 'phaser';
import type { Box } from '../picture.ts';
import type { House } from '../house.ts';
import type { Exit, Thing } from './exit.ts';

interface Path {
  /** Middle of the lower edge, in shares of the person's width and height. */
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** In the hand it goes with the person; otherwise it stays where it was put. */
  readonly isHeld: boolean;
}

const PATHS: Readonly<Record<Thing, Path>> = {
  glass: { from: [0.62, 0.95], to: [0.98, 0.97], isHeld: false },
  keys: { from: [0.72, 1.05], to: [0.765, 0.82], isHeld: true },
  papers: { from: [0.3, 1.15], to: [0.36, 0.98], isHeld: true },
  screen: { from: [0.6, 1.2], to: [0.6, 0.97], isHeld: true },
};
/** Width and height of every sheet, as shares of the person's height. */
const SIDE = { width: 0.28, height: 0.36 } as const;

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
  draw({ holds, thing, right, down, presence }: Exit, person: Box): void {
    if (holds === null || thing === 0) return this.#putAway();
    const slate = this.#sheetFor(holds, person);
    const { from, to, isHeld } = PATHS[holds];
    const x = person.x + person.width * between(from[0], to[0], thing) + (isHeld ? right * person.height : 0);
    const y = person.y + person.height * (between(from[1], to[1], thing) + (isHeld ? down : 0));
    slate.image
      .setPosition(x - slate.area.width / 2, y - slate.area.height)
      .setAlpha(Math.min(1, thing * 4) * (isHeld ? presence : 1));
  }

  #sheetFor(thing: Thing, person: Box): Slate {
    const slate = (this.#slate ??= new Slate(this.#scene));
    const { scale } = this.#house.surface();
    const order = `${thing} ${person.height} ${scale}`;
    if (order === this.#drawn) return slate;
    this.#drawn = order;
    const [width, height] = [person.height * SIDE.width, person.height * SIDE.height];
    slate.lay({ x: 0, y: 0, width, height }, scale);
    slate.draw((context) => {
      context.scale(width / 280, height / 360);
      THING_DRAWINGS[thing](context);
    });
    return slate;
  }

  #putAway(): void {
    this.#slate?.tearUp();
    this.#slate = null;
    this.#drawn = '';
  }
}
