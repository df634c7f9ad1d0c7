/** From one scene to the next: the last picture stays for a moment and melts away. Any key or press ends it at once. */
import { WEBGL } from 'phaser';
import type { Game } from 'phaser';

export interface Passage {
  /** The last picture of a scene that ends now; the time is the game's. */
  from(game: Game, time: number): void;
  /** How many keys and presses there have been. */
  presses(): number;
  close(): void;
}

/** Milliseconds. */
const MELTING = 340;
/** What melts needs no more pixels than these across. */
const ACROSS = 1280;

export function openPassage(host: HTMLElement): Passage {
  let presses = 0;
  let end = (): void => {};
  const press = (): void => {
    presses += 1;
    end();
  };
  for (const kind of PRESSES) addEventListener(kind, press, { capture: true, passive: true });
  return {
    from(game, time) {
      end();
      // A graphics card forgets what it has shown.
      if (game.renderer.type === WEBGL) game.step(time, 0);
      const last = pictureOf(game.canvas);
      host.append(last);
      const melting = last.animate({ opacity: [1, 0] }, { duration: MELTING, easing: 'ease-in-out' });
      end = () => last.remove();
      melting.onfinish = end;
    },
    presses: () => presses,
    close() {
      end();
      for (const kind of PRESSES) removeEventListener(kind, press, { capture: true });
    },
  };
}
const PRESSES = ['keydown', 'pointerdown'] as const;

function pictureOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const last = document.createElement('canvas');
  const size = Math.min(1, ACROSS / Math.max(1, canvas.width));
  last.width = Math.max(1, Math.round(canvas.width * size));
  last.height = Math.max(1, Math.round(canvas.height * size));
  last.ariaHidden = 'true';
  last.getContext('2d')?.drawImage(canvas, 0, 0, last.width, last.height);
  Object.assign(last.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
  return last;
}
