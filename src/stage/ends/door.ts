/** A door before everything, hinged on the left: it opens, and somebody stands there. */
import { Slate } from '../slate.ts';
import type { Scene } from 'phaser';
import type { House } from '../house.ts';

/** Doors are soft: more real pixels than these across only cost time. */
const ACROSS = 480;

export class Door {
  readonly #scene: Scene;
  readonly #house: House;
  #slate: Slate | null = null;

  constructor(scene: Scene, house: House) {
    this.#scene = scene;
    this.#house = house;
    scene.events.once('shutdown', () => (this.#slate = null));
  }

  /** How far it is shut, 0–1; once it is open, it is gone. */
  draw(shut: number): void {
    if (shut > 0.004)
      return void this.#drawn().setDisplaySize(this.#house.surface().width * shut, this.#height);
    this.#slate?.tearUp();
    this.#slate = null;
  }

  get #height(): number {
    return this.#house.surface().height;
  }

  #drawn(): Slate['image'] {
    if (this.#slate) return this.#slate.image;
    this.#slate = new Slate(this.#scene);
    const { width, height } = this.#house.surface();
    this.#slate.lay({ x: 0, y: 0, width, height }, Math.min(1, ACROSS / width));
    this.#slate.draw((context) => drawDoor(context, width, height));
    return this.#slate.image;
  }
}

function drawDoor(context: CanvasRenderingContext2D, width: number, height: number): void {
  const wood = context.createLinearGradient(0, 0, width, 0);
  wood.addColorStop(0, '#2a211b');
  wood.addColorStop(0.85, '#4a3a2e');
  wood.addColorStop(1, '#75604b');
  context.fillStyle = wood;
  context.fillRect(0, 0, width, height);
  context.lineWidth = height * 0.012;
  for (const [top, tall] of [
    [0.07, 0.4],
    [0.54, 0.39],
  ] as const) {
    context.strokeStyle = 'rgb(16 11 8 / 0.6)';
    context.strokeRect(width * 0.1, height * top, width * 0.74, height * tall);
    context.strokeStyle = 'rgb(168 140 110 / 0.25)';
    context.strokeRect(width * 0.1 + 6, height * top + 6, width * 0.74, height * tall);
  }
  context.fillStyle = '#c9a55c';
  context.beginPath();
  context.arc(width * 0.92, height * 0.51, height * 0.024, 0, Math.PI * 2);
  context.fill();
}
