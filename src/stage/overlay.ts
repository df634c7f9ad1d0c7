/**
 * A sheet of letters over the stage's canvas, as fine as the screen, while the canvas itself has fewer pixels: at
 * 3840 × 2160 a processor draws the picture at half size, and words stay crisp.
 */
import type { GameObjects, Scene } from 'phaser';
import type { Box } from './picture.ts';

export class Overlay {
  readonly context: CanvasRenderingContext2D;
  readonly #canvas: HTMLCanvasElement;
  readonly #scene: Scene;
  readonly #image: GameObjects.Image;
  #shown = '';

  /** Follows what happens to `image`, in whose stead it is seen. */
  constructor(scene: Scene, image: GameObjects.Image) {
    this.#scene = scene;
    this.#image = image;
    this.#canvas = document.createElement('canvas');
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#canvas.style.cssText = 'position:absolute;left:0;top:0;pointer-events:none';
    const context = this.#canvas.getContext('2d');
    if (!context) throw new Error('the stage could not make a sheet for words');
    this.context = context;
    scene.game.canvas.parentElement?.append(this.#canvas);
    scene.events.on('postupdate', this.#follow);
    // A game that is closed tells its scenes nothing else.
    scene.events.once('destroy', this.tearUp);
  }

  /** In real pixels, over an area in CSS pixels. */
  size(width: number, height: number, area: Box): void {
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    this.#canvas.style.width = `${area.width}px`;
    this.#canvas.style.height = `${area.height}px`;
    this.#follow();
  }

  readonly #follow = (): void => {
    const { x, y, alpha, visible } = this.#image;
    const shown = `${x} ${y} ${visible ? alpha : 0}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#canvas.style.transform = `translate(${x}px, ${y}px)`;
    this.#canvas.style.opacity = String(visible ? alpha : 0);
  };

  readonly tearUp = (): void => {
    this.#scene.events.off('postupdate', this.#follow);
    this.#scene.events.off('destroy', this.tearUp);
    this.#canvas.remove();
  };
}
