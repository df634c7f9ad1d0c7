/** What stands between us and the person: a counter, a doorway, or the window of a video call. Drawn once per size and place. */
import { DESK, drawCounter, isServedAt } from './art.ts';
import { SIDE } from './palette.ts';
import { Slate } from './slate.ts';
import { drawSide, wordsBegin } from './side.ts';
import { drawDoorway } from './skins/doorway.ts';
import { drawVideoFrame } from './video-frame.ts';
import type { Scene } from 'phaser';
import type { Box } from './picture.ts';
import type { House } from './house.ts';

/** How much of the person's height the counter hides. */
const HIDDEN = 0.085;
/** A person as tall as this, in pixels, stands in a place drawn at its own size. */
const OWN_SIZE = 810;

type Front = 'counter' | 'video' | 'visit' | 'nothing';

export class Foreground {
  readonly #slate: Slate;
  readonly #house: House;
  #front: Front = 'nothing';
  #setting = '';
  #drawn = '';

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#slate = new Slate(scene);
  }

  /** Something hides where the body ends. */
  get isThere(): boolean {
    return this.#front !== 'nothing';
  }

  show(setting: string, channel: string): void {
    this.#setting = setting;
    this.#front = frontOf(setting, channel);
    this.#slate.image.setVisible(this.isThere);
  }

  /** Round the person, or along their feet from edge to edge and down to the lower edge. */
  lay(person: Box): void {
    const { width, height, scale } = this.#house.surface();
    const order = [
      this.#front,
      this.#setting,
      width,
      height,
      scale,
      person.x,
      person.y,
      person.height,
      SIDE.ground,
    ].join();
    if (order === this.#drawn) return;
    this.#drawn = order;
    if (this.#front === 'counter') this.#layCounter(person);
    if (this.#front === 'video') {
      this.#slate.lay({ x: 0, y: 0, width, height }, scale);
      const room = this.#house.boxes().person;
      this.#slate.draw((context) => drawVideoFrame(context, { width, height }, room));
    }
    if (this.#front === 'visit') this.#layDoorway();
  }

  #layDoorway(): void {
    const { width, height, scale } = this.#house.surface();
    this.#slate.lay({ x: 0, y: 0, width, height }, scale);
    this.#slate.draw((context) => {
      drawDoorway(context, { width, height }, this.#house.boxes().person);
    });
  }

  #layCounter(person: Box): void {
    const { width, height, scale } = this.#house.surface();
    const zoom = person.height / OWN_SIZE;
    const top = person.y + person.height * (1 - HIDDEN);
    const y = Math.max(0, top - DESK.tall * zoom);
    this.#slate.lay({ x: 0, y, width, height: Math.max(1, height - y) }, scale);
    const x = person.x + person.width / 2;
    this.#slate.draw((context) => {
      drawCounter(context, this.#setting, { x, y: top, zoom });
      // Words are laid over the counter as well as over the place.
      context.globalCompositeOperation = 'source-atop';
      if (SIDE.beside > 0) drawSide(context, { width, height }, wordsBegin(this.#house));
    });
  }
}

function frontOf(setting: string, channel: string): Front {
  if (channel === 'video' || channel === 'visit') return channel;
  return isServedAt(setting, channel) ? 'counter' : 'nothing';
}
