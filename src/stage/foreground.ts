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

/** Steps from cool to hot. */
const HEATS = 8;

type Front = 'counter' | 'video' | 'visit' | 'nothing';

export class Foreground {
  readonly #slate: Slate;
  readonly #house: House;
  #front: Front = 'nothing';
  #setting = '';
  /** In steps: between two of them nobody sees a difference, and a counter takes a while to draw. */
  #heat = 0;
  #drawn = '';

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#slate = new Slate(scene);
  }

  /** Something hides where the body ends. */
  get isThere(): boolean {
    return this.#front !== 'nothing';
  }

  /** `heat` 0–1: the light on a counter follows the place. */
  show({ setting, channel }: { setting: string; channel: string }, heat: number): void {
    this.#setting = setting;
    this.#heat = Math.round(heat * HEATS) / HEATS;
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
      this.#heat,
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
      drawHeat(context, { y, width, height }, this.#heat);
      if (SIDE.beside > 0) drawSide(context, { width, height }, wordsBegin(this.#house));
    });
  }
}

/** Anger takes the daylight out and lets the red in, as in the place behind. */
function drawHeat(
  context: CanvasRenderingContext2D,
  { y, width, height }: { y: number; width: number; height: number },
  heat: number,
): void {
  const light = context.createLinearGradient(0, y, width * 0.6, height);
  light.addColorStop(0, `rgb(196 44 30 / ${0.34 * heat})`);
  light.addColorStop(1, `rgb(70 16 34 / ${0.42 * heat})`);
  context.fillStyle = light;
  context.fillRect(0, y, width, height - y);
}

function frontOf(setting: string, channel: string): Front {
  if (channel === 'video' || channel === 'visit') return channel;
  return isServedAt(setting, channel) ? 'counter' : 'nothing';
}
