/**
 * Colours and letters of the stage in the theme it wears. Every pair used for words passes 4.5 to 1.
 * There is one stage on a page, and whatever draws reads these names at the moment of drawing: so a theme is put on
 * here, in one place, and the stage drawn anew.
 */
import { between, clamp } from './glide.ts';

export const FAMILY = "'Figtree Variable', system-ui, 'Segoe UI', Roboto, sans-serif";

/** Dark; light and heavy for a projector in a bright room; or with the most contrast there is. */
export type Theme = 'dark' | 'light' | 'contrast';

type Rgb = readonly [number, number, number];

/** What a place fades into where the page has its words. */
interface Side {
  /** Red, green and blue. */
  readonly ground: string;
  /** How strongly where words stand beside the person, and below them; 0–1. */
  readonly beside: number;
  readonly below: number;
}

interface Palette {
  readonly night: string;
  readonly snow: string;
  readonly mist: string;
  readonly amber: string;
  readonly focus: string;
  readonly water: string;
  readonly plate: string;
  readonly shade: string;
  readonly good: string;
  readonly poor: string;
  readonly halo: string;
  readonly rim: Rgb;
  readonly side: Side;
  readonly veil: string;
  /** How much a telephone line takes from the place behind it, 0–1. */
  readonly line: number;
  /** Along the temperature, from calm water to red heat. */
  readonly heat: readonly Rgb[];
}

const DARK: Palette = {
  night: '#0b1422',
  snow: '#f6f3ec',
  mist: '#b9c6d8',
  amber: '#f4b24c',
  focus: '#ffc95c',
  water: '#6fc9d8',
  plate: 'rgb(9 17 30 / 0.76)',
  shade: '255 255 255',
  good: '#7fd6bd',
  poor: '#f2a07f',
  halo: 'rgb(4 9 18 / 0.6)',
  rim: [214, 222, 230],
  side: { ground: '9 16 29', beside: 0, below: 0.7 },
  veil: '#050a14',
  line: 1,
  heat: [
    [98, 198, 173],
    [231, 200, 96],
    [242, 155, 75],
    [236, 106, 69],
    [240, 80, 106],
  ],
};

const PALETTES: Readonly<Record<Theme, Palette>> = {
  dark: DARK,
  light: {
    night: '#ffffff',
    snow: '#0d1626',
    mist: '#36445a',
    amber: '#8a4b00',
    focus: '#0b4fd0',
    water: '#0a6f86',
    plate: 'rgb(255 255 255 / 0.93)',
    shade: '13 30 66',
    good: '#0b6b4a',
    poor: '#a8371c',
    halo: 'rgb(240 244 249 / 0.95)',
    rim: [70, 86, 112],
    side: { ground: '240 244 249', beside: 1, below: 1 },
    veil: '#f0f4f9',
    line: 0.7,
    heat: [
      [16, 124, 96],
      [146, 104, 0],
      [186, 84, 0],
      [190, 44, 20],
      [168, 12, 62],
    ],
  },
  contrast: {
    ...DARK,
    night: '#000000',
    snow: '#ffffff',
    mist: '#ffffff',
    amber: '#ffd23f',
    focus: '#ffe14d',
    water: '#7fe9ff',
    plate: '#000000',
    good: '#7dffc8',
    poor: '#ffb08a',
    halo: '#000000',
    side: { ground: '0 0 0', beside: 1, below: 1 },
    veil: '#000000',
    line: 0,
  },
};

/** Behind everything. */
export let NIGHT = DARK.night;
/** Letters. */
export let SNOW = DARK.snow;
/** Letters of less weight. */
export let MIST = DARK.mist;
export let AMBER = DARK.amber;
export let FOCUS = DARK.focus;
export let WATER = DARK.water;
/** The ground of instruments and of the score. */
export let PLATE = DARK.plate;
/** Red, green and blue of what lies faintly on a plate, as `rgb(${SHADE} / 0.16)`. */
export let SHADE = DARK.shade;
/** What went well, and what did not, on a plate. */
export let GOOD = DARK.good;
export let POOR = DARK.poor;
/** Around letters that stand on the place itself. */
export let HALO = DARK.halo;
/** Around a calm bubble. */
export let RIM = DARK.rim;
export let SIDE = DARK.side;
/** What is laid over the scene behind the score. */
export let VEIL = DARK.veil;
/** How much a telephone line takes from the place behind it, 0–1. */
export let LINE = DARK.line;
let heat = DARK.heat;

/** From now on everything is drawn in this theme. */
export function wear(theme: Theme): void {
  const palette = PALETTES[theme];
  NIGHT = palette.night;
  SNOW = palette.snow;
  MIST = palette.mist;
  AMBER = palette.amber;
  FOCUS = palette.focus;
  WATER = palette.water;
  PLATE = palette.plate;
  SHADE = palette.shade;
  GOOD = palette.good;
  POOR = palette.poor;
  HALO = palette.halo;
  RIM = palette.rim;
  SIDE = palette.side;
  VEIL = palette.veil;
  LINE = palette.line;
  heat = palette.heat;
}

const rgb = (colour: Rgb): string => `rgb(${colour.map((part) => Math.round(part)).join(' ')})`;

/** The colour of a temperature 0–1. */
export function heatColour(temperature: number): string {
  const place = clamp(temperature, 0, 1) * (heat.length - 1);
  const step = Math.min(Math.floor(place), heat.length - 2);
  return mix(heat[step] ?? [0, 0, 0], heat[step + 1] ?? [0, 0, 0], place - step);
}

export const mix = (from: Rgb, to: Rgb, along: number): string =>
  rgb([between(from[0], to[0], along), between(from[1], to[1], along), between(from[2], to[2], along)]);
