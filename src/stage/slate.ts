/** A sheet we draw on ourselves and Phaser shows: one CanvasTexture and the image that carries it. */
import { Overlay } from './overlay.ts';
import type { GameObjects, Scene, Textures } from 'phaser';
import type { House } from './house.ts';
import type { Box } from './picture.ts';

export type Draw = (context: CanvasRenderingContext2D) => void;

/** Pixels of a sheet that is seen elsewhere. */
const NOTHING = 2;

let made = 0;

export class Slate {
  readonly image: GameObjects.Image;
  readonly #texture: Textures.CanvasTexture;
  readonly #scene: Scene;
  readonly #key: string;
  readonly #words: Pick<House, 'surface'> | null;
  #overlay: Overlay | null = null;
  #scale = 1;
  #area: Box = { x: 0, y: 0, width: 0, height: 0 };

  /** A sheet with words on it is told the house: words are drawn as finely as the screen, whatever the picture is. */
  constructor(scene: Scene, words: Pick<House, 'surface'> | null = null) {
    made += 1;
    this.#words = words;
    this.#key = `slate-${made}`;
    this.#scene = scene;
    const texture = scene.textures.createCanvas(this.#key, 2, 2);
    if (!texture) throw new Error('the stage could not make a drawing sheet');
    this.#texture = texture;
    this.image = scene.add.image(0, 0, this.#key).setOrigin(0, 0);
    // Sheets belong to the whole game: without this every scene that ends would leave its own behind.
    scene.events.once('shutdown', this.#forget);
  }

  readonly #forget = (): void => {
    this.#overlay?.tearUp();
    this.#overlay = null;
    this.#scene.textures.remove(this.#key);
  };

  get area(): Box {
    return this.#area;
  }

  /** Lays the sheet over an area in CSS pixels, snapped to whole real pixels so that words stay crisp. */
  lay(area: Box, pixels: number): void {
    const scale = Math.max(pixels, this.#words?.surface().density ?? 0);
    const left = Math.floor(area.x * scale);
    const top = Math.floor(area.y * scale);
    const width = Math.max(1, Math.ceil((area.x + area.width) * scale) - left);
    const height = Math.max(1, Math.ceil((area.y + area.height) * scale) - top);
    this.#scale = scale;
    this.#area = { x: left / scale, y: top / scale, width: width / scale, height: height / scale };
    this.image.setScale(1 / scale).setPosition(this.#area.x, this.#area.y);
    if (scale > pixels) this.#size(NOTHING, NOTHING);
    else this.#size(width, height);
    this.#layOver(scale > pixels, width, height);
  }

  #size(width: number, height: number): void {
    if (this.#texture.width === width && this.#texture.height === height) return;
    this.#texture.setSize(width, height);
    this.image.setTexture(this.#key);
  }

  #layOver(isFiner: boolean, width: number, height: number): void {
    if (!isFiner) {
      this.#overlay?.tearUp();
      this.#overlay = null;
      return;
    }
    this.#overlay ??= new Overlay(this.#scene, this.image);
    this.#overlay.size(width, height, this.#area);
  }

  /** Draws anew. The context is in CSS pixels of the whole stage. */
  draw(draw: Draw): void {
    const context = this.#overlay?.context ?? this.#texture.context;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    const scale = this.#scale;
    context.setTransform(scale, 0, 0, scale, -this.#area.x * scale, -this.#area.y * scale);
    context.save();
    draw(context);
    context.restore();
    if (!this.#overlay) this.#texture.refresh();
  }

  tearUp(): void {
    this.#scene.events.off('shutdown', this.#forget);
    this.image.destroy();
    this.#forget();
  }
}
