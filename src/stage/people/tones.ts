/** The colours a look is painted with: warm light from the left, cool light of the window from the right. */
import { lightness, tinted } from './colour.ts';
import type { Look } from './look.ts';

export interface Tones {
  readonly skin: string;
  readonly lit: string;
  readonly shade: string;
  readonly deep: string;
  /** Lines of the face: never black. */
  readonly line: string;
  readonly lips: string;
  readonly lipsDeep: string;
  /** How much light a skin gives back where it is wet or stretched, 0–1: dark skin shines, light skin reddens. */
  readonly sheen: number;
}

export const WARM = '#ffcf8f';
export const COOL = '#8fb6e6';
export const SHADOW = '#2a1220';

export function tonesOf(look: Look): Tones {
  const { skin } = look;
  return {
    skin,
    lit: tinted(skin, WARM, 0.3),
    shade: tinted(skin, SHADOW, 0.3),
    deep: tinted(skin, SHADOW, 0.5),
    line: tinted(skin, '#1c0a0c', 0.68),
    lips: tinted(skin, look.lips, 0.62),
    lipsDeep: tinted(look.lips, SHADOW, 0.35),
    sheen: 1 - lightness(skin) * 0.7,
  };
}
