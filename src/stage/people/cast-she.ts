/** Women of the cast, in named parts. Nobody here is kind or angry by nature: that comes from a persona. */
import type { Parts } from './parts.ts';

// prettier-ignore
export const WOMEN = {
  lucia: {
    years: 34, features: 'soft', build: 'average', skin: 'olive', face: 'oval', nose: 'straight', eyes: 'brown',
    hair: ['wavy', 'espresso'], brows: 'even', dress: { cut: 'cardigan', colour: '#c28a2e', under: '#efe6d6' },
    wears: { chain: '#d9b15a' }, posture: 'upright',
  },
  laura: {
    years: 41, features: 'soft', build: 'broad', skin: 'honey', face: 'square', nose: 'straight', eyes: 'hazel',
    hair: ['ringlets', 'auburn'], brows: 'even', lips: '#b03348',
    dress: { cut: 'dress', colour: '#8a2b4a' }, wears: { hoops: '#e0b24e' }, posture: 'forward',
  },
  nuria: {
    years: 47, features: 'soft', build: 'slim', skin: 'peach', face: 'long', nose: 'strong', eyes: 'hazel',
    hair: ['bob', 'chestnut'], brows: 'even', dress: { cut: 'turtleneck', colour: '#2f5a58' },
    glasses: ['round', '#7a2f3a'], posture: 'upright',
  },
  amara: {
    years: 29, features: 'soft', build: 'slim', skin: 'ebony', face: 'heart', nose: 'broad', eyes: 'black',
    hair: ['afro', 'black'], brows: 'even', lips: '#8e3a44', dress: { cut: 'blouse', colour: '#c8642d' },
    wears: { hoops: '#e8c15a' }, posture: 'tilted',
  },
  mei: {
    years: 38, features: 'soft', build: 'slight', skin: 'sand', face: 'round', nose: 'small', eyes: 'black',
    hair: ['fringe', 'black'], brows: 'thin', dress: { cut: 'knit', colour: '#74405f' },
    glasses: ['square', '#23202b'], posture: 'tilted',
  },
  fatima: {
    years: 36, features: 'soft', build: 'average', skin: 'tan', face: 'oval', nose: 'straight', eyes: 'brown',
    hair: ['headscarf', '#2f7f86'], ownHair: 'black', brows: 'heavy', dress: { cut: 'tunic', colour: '#2c3f63' },
    posture: 'upright',
  },
  helen: {
    years: 74, features: 'soft', build: 'average', skin: 'fair', face: 'round', nose: 'straight', eyes: 'blue',
    hair: ['curls', 'white'], brows: 'thin', dress: { cut: 'cardigan', colour: '#5a7fa8', under: '#f1e8e2' },
    glasses: ['square', '#8c2f3f'], wears: { pearls: '#efe7da' }, posture: 'forward',
  },
  rosa: {
    years: 62, features: 'soft', build: 'heavy', skin: 'bronze', face: 'full', nose: 'broad', eyes: 'brown',
    hair: ['bun', 'steel'], brows: 'even', dress: { cut: 'tunic', colour: '#9c3f33', pattern: 'dotted' },
    wears: { earrings: '#d7a94a' }, posture: 'upright',
  },
  sofia: {
    years: 16, features: 'soft', build: 'slight', skin: 'honey', face: 'heart', nose: 'small', eyes: 'brown',
    hair: ['ponytail', 'espresso'], brows: 'even', dress: { cut: 'hoodie', colour: '#4d7a6b' },
    posture: 'slouched',
  },
  ingrid: {
    years: 54, features: 'soft', build: 'slim', skin: 'porcelain', face: 'long', nose: 'straight', eyes: 'blue',
    hair: ['pixie', 'silver'], brows: 'thin', dress: { cut: 'suit', colour: '#2b3550', under: '#e9eef2' },
    wears: { earrings: '#dfe4e8' }, posture: 'upright',
  },
  priya: {
    years: 32, features: 'soft', build: 'average', skin: 'bronze', face: 'oval', nose: 'straight', eyes: 'black',
    hair: ['plait', 'black'], brows: 'heavy', dress: { cut: 'suit', colour: '#7b2f55', under: '#f0dcc8' },
    wears: { earrings: '#e3bb55' }, posture: 'upright',
  },
  dolores: {
    years: 59, features: 'soft', build: 'average', skin: 'fair', face: 'square', nose: 'strong', eyes: 'green',
    hair: ['bob', 'sandy'], ownHair: 'walnut', brows: 'thin', lips: '#a8323e',
    dress: { cut: 'suit', colour: '#d8c8ac', under: '#3b2b3a' }, wears: { pearls: '#f2ece0', earrings: '#f2ece0' },
    posture: 'upright',
  },
  bianca: {
    years: 26, features: 'soft', build: 'average', skin: 'porcelain', face: 'heart', nose: 'small', eyes: 'green',
    hair: ['long', 'ginger'], brows: 'even', dress: { cut: 'jacket', colour: '#46638a', under: '#e8e2d8' },
    wears: { freckles: '#a8613c' }, posture: 'tilted',
  },
  wanda: {
    years: 49, features: 'soft', build: 'heavy', skin: 'umber', face: 'full', nose: 'broad', eyes: 'brown',
    hair: ['cropped', 'black'], brows: 'even', lips: '#7c3440', dress: { cut: 'polo', colour: '#3c7d95' },
    wears: { lanyard: '#d9a23c', earrings: '#e6dcc8' }, posture: 'forward',
  },
  teresa: {
    years: 39, features: 'soft', build: 'slim', skin: 'peach', face: 'oval', nose: 'straight', eyes: 'grey',
    hair: ['ponytail', 'walnut'], brows: 'even', dress: { cut: 'jacket', colour: '#7a5a3e', under: '#c7d3d6' },
    wears: { mole: '#5a3524' }, posture: 'forward',
  },
} as const satisfies Readonly<Record<string, Parts>>;
