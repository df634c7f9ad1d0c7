/** A sheet we draw on ourselves and Phaser shows: one CanvasTexture and the image that carries it. */
import type { GameObjects, Scene, Textures } from 'phaser';
import type { Box } from './picture.ts';

export type Draw = (context: CanvasRenderingContext2D) => void;

let made = 0;

export class Slate {
  readonly image: GameObjects.Image;
  readonly #texture: Textures.CanvasTexture;
  readonly #scene: Scene;
  readonly #key: string;
  #scale = 1;
  #area: Box = { x: 0, y: 0, width: 0, height: 0 };

  constructor(scene: Scene) {
    made += 1;
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
    this.#scene.textures.remove(this.#key);
  };

  get area(): Box {
    return this.#area;
  }

  /** Lays the sheet over an area in CSS pixels, snapped to whole real pixels so that words stay crisp. */
  lay(area: Box, scale: number): void {
    const left = Math.floor(area.x * scale);
    const top = Math.floor(area.y * scale);
    const width = Math.max(1, Math.ceil((area.x + area.width) * scale) - left);
    const height = Math.max(1, Math.ceil((area.y + area.height) * scale) - top);
    this.#scale = scale;
    this.#area = { x: left / scale, y: top / scale, width: width / scale, height: height / scale };
    if (this.#texture.width !== width || this.#texture.height !== height) {
      this.#texture.setSize(width, height);
      this.image.setTexture(this.#key);
    }
    this.image.setScale(1 / scale).setPosition(this.#area.x, this.#area.y);
  }

  /** Draws anew. The context is in CSS pixels of the whole stage. */
  draw(draw: Draw): void {
    const context = this.#texture.context;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#texture.width, this.#texture.height);
    const scale = this.#scale;
    context.setTransform(scale, 0, 0, scale, -this.#area.x * scale, -this.#area.y * scale);
    context.save();
    draw(context);
    context.restore();
    this.#texture.refresh();
  }

  tearUp(): void {
    this.#scene.events.off('shutdown', this.#forget);
    this.image.destroy();
    this.#forget();
  }
}
