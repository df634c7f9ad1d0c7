/** What moves in a place behind the person. Every part is drawn once and then only shifted or faded. */
import { drawGlow, drawPasser, drawRain, lifeOf, strengthOf, viewOf, wayOf } from './art.ts';
import { Slate } from './slate.ts';
import type { Scene } from 'phaser';
import type { House } from './house.ts';
import type { Glow, Living, Passer } from './art.ts';

interface Part {
  readonly living: Living;
  readonly slate: Slate;
}

/** Between the place and everything else, which lies at 0. */
const ABOVE_PLACE = -1;
/** Heights of the stage that rain falls in a second. */
const FALL = 1.1;
/** How high and wide a passer of size 1 is, in a place's own space; the blur needs a margin. */
const PASSER = { width: 260, height: 520, margin: 20 } as const;

export class Life {
  readonly #scene: Scene;
  readonly #house: House;
  #setting = '';
  #parts: readonly Part[] = [];

  constructor(scene: Scene, house: House) {
    this.#scene = scene;
    this.#house = house;
  }

  show(setting: string): void {
    if (setting === this.#setting) return;
    this.#setting = setting;
    for (const { slate } of this.#parts) slate.tearUp();
    this.#parts = lifeOf(setting).map((living) => {
      const slate = new Slate(this.#scene);
      slate.image.setDepth(ABOVE_PLACE).setVisible(false);
      return { living, slate };
    });
    this.lay();
  }

  lay(): void {
    for (const part of this.#parts) this.#layPart(part);
  }

  #layPart({ living, slate }: Part): void {
    const { width, height, scale } = this.#house.surface();
    const { zoom, x, y } = viewOf({ width, height });
    if (living.is === 'rain') {
      slate.lay({ x: 0, y: -height, width, height: height * 2 }, Math.min(1, scale));
      slate.draw((context) => {
        context.translate(0, -height);
        drawRain(context, { width, height });
      });
      return;
    }
    if (living.is === 'glow') {
      const [at, reach] = [{ x: x + living.at[0] * zoom, y: y + living.at[1] * zoom }, living.radius * zoom];
      slate.lay(
        { x: at.x - reach, y: at.y - reach, width: reach * 2, height: reach * 2 },
        Math.min(0.5, scale),
      );
      slate.draw((context) => {
        context.translate(x, y);
        context.scale(zoom, zoom);
        drawGlow(context, living);
      });
      return;
    }
    this.#layPasser(living, slate, zoom);
  }

  #layPasser(passer: Passer, slate: Slate, zoom: number): void {
    const size = passer.who.size * zoom;
    const { width, height, margin } = PASSER;
    slate.lay({ x: 0, y: 0, width: width * size + margin * 2, height: height * size + margin * 2 }, 1);
    slate.draw((context) => {
      context.filter = `blur(${(3.4 * zoom).toFixed(1)}px)`;
      context.translate((width / 2) * size + margin, 310 * size + margin);
      context.scale(zoom, zoom);
      drawPasser(context, passer);
    });
  }

  /** `time` in seconds; while nothing may move, nothing is there. */
  update(time: number): void {
    const isStill = this.#house.isStill();
    for (const { living, slate } of this.#parts) {
      if (isStill) slate.image.setVisible(false);
      else if (living.is === 'glow') this.#breathe(living, slate, time);
      else if (living.is === 'passer') this.#walk(living, slate, time);
      else {
        const { height } = this.#house.surface();
        slate.image.setVisible(true).setPosition(0, -height + ((time * FALL) % 1) * height);
      }
    }
  }

  #breathe(glow: Glow, slate: Slate, time: number): void {
    slate.image.setVisible(true).setAlpha(strengthOf(glow, time));
  }

  #walk(passer: Passer, slate: Slate, time: number): void {
    const along = wayOf(passer, time);
    slate.image.setVisible(along !== null);
    if (along === null) return;
    const { zoom, x, y } = viewOf(this.#house.surface());
    const [from, to] = [passer.from, passer.to];
    const at = from[0] + (to[0] - from[0]) * along;
    const step = Math.abs(Math.sin(time * 4.4)) * 5;
    const size = passer.who.size * zoom;
    slate.image
      .setAlpha(0.9)
      .setPosition(
        x + at * zoom - (PASSER.width / 2) * size - PASSER.margin,
        y + (from[1] - step) * zoom - 310 * size - PASSER.margin,
      );
  }
}
