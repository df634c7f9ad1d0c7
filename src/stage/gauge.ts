/** The instruments on the stage, gliding to what they are told and saying for a moment which way they went. */
import { drawGauge } from './gauge-drawing.ts';
import { Slate } from './slate.ts';
import type { Scene } from 'phaser';
import type { GaugeView, Moves } from './gauge-drawing.ts';
import type { House } from './house.ts';
import { isSame, movesBetween, onTheWay } from './instruments/moving.ts';

/** How long an arrow stands. Seconds. */
const ARROW = 1.6;

export class Gauge {
  readonly #slate: Slate;
  readonly #house: House;
  #shown: GaugeView | null = null;
  #goal: GaugeView | null = null;
  #moves: Moves = new Map();
  #arrows = 0;

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#slate = new Slate(scene, house);
  }

  /** Another person's figures stand there at once; those of the same person move to where they are now. */
  show(goal: GaugeView, isOther: boolean): void {
    const before = isOther ? null : this.#goal;
    const moves = before ? movesBetween(before, goal) : new Map();
    if (moves.size > 0 || !before) {
      this.#moves = moves;
      this.#arrows = ARROW;
    }
    this.#goal = goal;
    this.#shown = this.#shown && before && !this.#house.isStill() ? onTheWay(this.#shown, goal, 0) : goal;
    this.#draw();
  }

  lay(): void {
    this.#slate.lay(this.#house.boxes().gauge, this.#house.surface().scale);
    this.#draw();
  }

  /** Nothing vanishes by itself before whoever asked for stillness. */
  update(seconds: number): void {
    const { goal, shown } = { goal: this.#goal, shown: this.#shown };
    if (!goal || !shown || this.#house.isStill()) return;
    const next = onTheWay(shown, goal, seconds);
    const isOver = this.#moves.size > 0 && this.#arrows <= seconds;
    this.#arrows -= seconds;
    if (isOver) this.#moves = new Map();
    if (isSame(shown, next) && !isOver) return;
    this.#shown = next;
    this.#draw();
  }

  #draw(): void {
    const shown = this.#shown;
    const { gauge } = this.#house.boxes();
    const view = shown && { view: shown, moves: this.#moves };
    if (view) this.#slate.draw((context) => drawGauge(context, gauge, view));
  }
}
