/** Colours and letters of the stage. Every pair used for words passes 4.5 to 1. */
import { between, clamp } from './glide.ts';

export const FAMILY = "'Figtree Variable', system-ui, 'Segoe UI', Roboto, sans-serif";

export const NIGHT = '#0b1422';
export const SNOW = '#f6f3ec';
export const MIST = '#b9c6d8';
export const AMBER = '#f4b24c';
export const FOCUS = '#ffc95c';
export const WATER = '#6fc9d8';

type Rgb = readonly [number, number, number];
/** Along the temperature, from calm water to red heat. */
const HEAT: readonly Rgb[] = [
  [98, 198, 173],
  [231, 200, 96],
  [242, 155, 75],
  [236, 106, 69],
  [240, 80, 106],
];

const rgb = (colour: Rgb): string => `rgb(${colour.map((part) => Math.round(part)).join(' ')})`;

/** The colour of a temperature 0–1. */
export function heatColour(temperature: number): string {
  const place = clamp(temperature, 0, 1) * (HEAT.length - 1);
  const step = Math.min(Math.floor(place), HEAT.length - 2);
  return mix(HEAT[step] ?? [0, 0, 0], HEAT[step + 1] ?? [0, 0, 0], place - step);
}

export const mix = (from: Rgb, to: Rgb, along: number): string =>
  rgb([between(from[0], to[0], along), between(from[1], to[1], along), between(from[2], to[2], along)]);
