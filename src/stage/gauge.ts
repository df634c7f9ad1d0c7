/** The instruments on the stage, gliding to what they are told. */
import { drawGauge } from './gauge-drawing.ts';
import { glide } from './glide.ts';
import { Slate } from './slate.ts';
import type { Scene } from 'phaser';
import type { GaugeView } from './gauge-drawing.ts';
import type { House } from './house.ts';

export class Gauge {
  readonly #slate: Slate;
  readonly #house: House;
  #shown: GaugeView | null = null;
  #goal: GaugeView | null = null;

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#slate = new Slate(scene);
  }

  show(goal: GaugeView): void {
    const from = this.#shown;
    this.#goal = goal;
    this.#shown =
      from && !this.#house.isStill()
        ? { ...goal, temperature: from.temperature, kept: from.kept, lost: from.lost }
        : goal;
    this.#draw();
  }

  lay(): void {
    this.#slate.lay(this.#house.boxes().gauge, this.#house.surface().scale);
    this.#draw();
  }

  update(seconds: number): void {
    const { goal, shown } = { goal: this.#goal, shown: this.#shown };
    if (!goal || !shown) return;
    const next = {
      ...goal,
      temperature: glide(shown.temperature, goal.temperature, seconds * 4),
      kept: glide(shown.kept, goal.kept, seconds * 4),
      lost: glide(shown.lost, goal.lost, seconds * 4),
    };
    const moved =
      Math.abs(next.temperature - shown.temperature) +
      Math.abs(next.kept - shown.kept) +
      Math.abs(next.lost - shown.lost);
    if (moved === 0) return;
    this.#shown = next;
    this.#draw();
  }

  #draw(): void {
    const shown = this.#shown;
    const { gauge } = this.#house.boxes();
    if (shown) this.#slate.draw((context) => drawGauge(context, gauge, shown));
  }
}
