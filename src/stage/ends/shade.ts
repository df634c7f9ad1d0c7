/** A light or a dark over place and person, under the words: a few soft pixels, stretched. */
import { Slate } from '../slate.ts';
import type { Scene } from 'phaser';
import type { House } from '../house.ts';
import type { Tint } from './exit.ts';

interface Light {
  /** Red, green and blue. */
  readonly colour: string;
  /** Where it comes from, in shares of the stage, and how far it reaches in shares of its width. */
  readonly from: readonly [x: number, y: number, reach: number];
  /** Strength where it does not reach, 0–1. */
  readonly beyond: number;
}

const LIGHTS: Readonly<Record<Tint, Light>> = {
  dark: { colour: '3 6 14', from: [0.5, 0.5, 1], beyond: 1 },
  grey: { colour: '52 58 68', from: [0.5, 0.5, 1], beyond: 1 },
  calm: { colour: '10 42 50', from: [0.5, 0.5, 1], beyond: 1 },
  warm: { colour: '255 190 104', from: [0.24, 0.2, 0.6], beyond: 0.25 },
  screen: { colour: '112 178 255', from: [0.3, 0.95, 0.42], beyond: 0.12 },
  help: { colour: '150 205 255', from: [0, 0.3, 0.8], beyond: 0.2 },
};

const GRID = { width: 48, height: 27 } as const;

export class Shade {
  readonly #slate: Slate;
  readonly #house: House;
  #tint: Tint | null = null;

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#slate = new Slate(scene);
    this.#slate.image.setVisible(false);
  }

  lay(): void {
    const { width, height } = this.#house.surface();
    this.#slate.lay({ x: 0, y: 0, ...GRID }, 1);
    this.#slate.image.setDisplaySize(width, height);
    this.#tint = null;
  }

  /** `strength` 0–1; at 0 nothing is drawn at all. */
  draw(strength: number, tint: Tint): void {
    const isSeen = strength > 0.004;
    this.#slate.image.setVisible(isSeen).setAlpha(strength);
    if (!isSeen || this.#tint === tint) return;
    this.#tint = tint;
    this.#slate.draw((context) => paintShade(context, tint, GRID));
  }
}

export function paintShade(
  context: CanvasRenderingContext2D,
  tint: Tint,
  { width, height }: { width: number; height: number },
): void {
  const { colour, from, beyond } = LIGHTS[tint];
  const [x, y] = [from[0] * width, from[1] * height];
  const light = context.createRadialGradient(x, y, 0, x, y, from[2] * width);
  light.addColorStop(0, `rgb(${colour})`);
  light.addColorStop(1, `rgb(${colour} / ${beyond})`);
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
}
