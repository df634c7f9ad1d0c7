/** Colours of cloth and of small things by name, with their paint: chosen to sit beside each other in the stage's light. */
import type { Titled } from './compiled.ts';

interface Colour {
  /** As `#rrggbb`. */
  readonly paint: string;
  readonly title: Titled['title'];
}

// prettier-ignore
export const COLOURS = {
  white: { paint: '#ece8df', title: { es: 'blanco', en: 'white' } },
  cream: { paint: '#e6dac2', title: { es: 'crema', en: 'cream' } },
  beige: { paint: '#cdb894', title: { es: 'beige', en: 'beige' } },
  camel: { paint: '#a98255', title: { es: 'camel', en: 'camel' } },
  brown: { paint: '#6b4a3a', title: { es: 'café', en: 'brown' } },
  yellow: { paint: '#d8b04a', title: { es: 'amarillo', en: 'yellow' } },
  mustard: { paint: '#b98a2e', title: { es: 'mostaza', en: 'mustard' } },
  orange: { paint: '#c8642d', title: { es: 'naranja', en: 'orange' } },
  rust: { paint: '#94482c', title: { es: 'ladrillo', en: 'rust' } },
  red: { paint: '#a83a35', title: { es: 'rojo', en: 'red' } },
  burgundy: { paint: '#7b2940', title: { es: 'vino', en: 'burgundy' } },
  pink: { paint: '#c9808f', title: { es: 'rosa', en: 'pink' } },
  plum: { paint: '#74405f', title: { es: 'ciruela', en: 'plum' } },
  purple: { paint: '#5d4a86', title: { es: 'morado', en: 'purple' } },
  lilac: { paint: '#9f8fc0', title: { es: 'lila', en: 'lilac' } },
  navy: { paint: '#2b3a5c', title: { es: 'azul marino', en: 'navy' } },
  blue: { paint: '#3c6694', title: { es: 'azul', en: 'blue' } },
  sky: { paint: '#86a9c8', title: { es: 'celeste', en: 'sky' } },
  teal: { paint: '#2c6667', title: { es: 'petróleo', en: 'teal' } },
  turquoise: { paint: '#35939b', title: { es: 'turquesa', en: 'turquoise' } },
  green: { paint: '#3f6b4d', title: { es: 'verde', en: 'green' } },
  mint: { paint: '#8db59c', title: { es: 'menta', en: 'mint' } },
  olive: { paint: '#676a3e', title: { es: 'verde oliva', en: 'olive' } },
  grey: { paint: '#7b8088', title: { es: 'gris', en: 'grey' } },
  charcoal: { paint: '#3b3f48', title: { es: 'gris oscuro', en: 'charcoal' } },
  black: { paint: '#26252b', title: { es: 'negro', en: 'black' } },
  gold: { paint: '#d9b15a', title: { es: 'dorado', en: 'gold' } },
  silver: { paint: '#c9cfd6', title: { es: 'plata', en: 'silver' } },
} as const satisfies Readonly<Record<string, Colour>>;

export type ColourName = keyof typeof COLOURS;
export type Paint = `#${string}`;

/** A colour written as six hexadecimal digits, in quotes and with its #, or without. */
export const HEX = /^#?[0-9a-f]{6}$/i;

export const isColour = (name: string): name is ColourName => Object.hasOwn(COLOURS, name);
