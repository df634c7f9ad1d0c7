/** How a person leaves the picture, as a function of the seconds since the contact ended. */
import { clamp, easeOut, ramp } from './glide.ts';
import type { DialoguePicture } from './picture.ts';

export interface Exit {
  /** Shift of the person, as a share of the person's height. */
  readonly right: number;
  readonly down: number;
  /** 0–1. */
  readonly presence: number;
  /** A pale flash over everything, 0–1; one, short and weak. */
  readonly flash: number;
  /** How far the line is dead, 0–1. */
  readonly hungUp: number;
}

const HERE: Exit = { right: 0, down: 0, presence: 1, flash: 0, hungUp: 0 };

/** Before second 0 nothing has happened yet. With `isStill` the person is then simply gone, or simply stays. */
export function exitAt(leaving: DialoguePicture['leaving'], seconds: number, isStill: boolean): Exit {
  if (seconds < 0) return HERE;
  const time = isStill ? Infinity : seconds;
  switch (leaving) {
    case 'no':
      return HERE;
    case 'walks_out': {
      const along = clamp(time / 1.1, 0, 1);
      return {
        ...HERE,
        right: -0.75 * along * along,
        down: isStill ? 0 : 0.012 * Math.sin(time * 13),
        presence: 1 - ramp(0.55, 1, along),
      };
    }
    case 'hangs_up': {
      const flash = 0.34 * (1 - ramp(0, 0.35, time));
      return {
        ...HERE,
        down: 0.16 * easeOut((time - 0.15) / 0.9),
        presence: 1 - ramp(0.35, 1.3, time),
        flash,
        hungUp: ramp(0, 0.2, time),
      };
    }
    case 'goes_quietly':
      return {
        ...HERE,
        down: 0.05 * easeOut(time / 2),
        presence: 1 - ramp(0.4, 2.4, time),
        hungUp: ramp(1.4, 1.8, time),
      };
    case 'reconciled': {
      const nod = Math.sin(clamp(time / 1.3, 0, 1) * Math.PI * 4) * (1 - clamp(time / 1.3, 0, 1));
      return { ...HERE, down: 0.018 * Math.max(0, nod) };
    }
  }
}
