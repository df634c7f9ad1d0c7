/** Women of the cast, in named parts. Nobody here is kind or angry by nature: that comes from a persona. */
import type { Parts } from './parts.ts';

// prettier-ignore
export const WOMEN = {
  lucia: {
    age: 34, features: 'soft', build: 'average', skin: 'olive', face: 'oval', nose: 'straight', eyes: 'brown',
    hair: { cut: 'wavy', colour: 'dark_brown' }, brows: 'even', wears: { cut: 'cardigan', colour: '#c28a2e', under: '#efe6d6' },
    details: { chain: '#d9b15a' }, posture: 'upright',
  },
  laura: {
    age: 41, features: 'soft', build: 'broad', skin: 'medium', face: 'square', nose: 'straight', eyes: 'hazel',
    hair: { cut: 'ringlets', colour: 'auburn' }, brows: 'even', lips: '#b03348',
    wears: { cut: 'dress', colour: '#8a2b4a' }, details: { hoops: '#e0b24e' }, posture: 'forward',
  },
  nuria: {
    age: 47, features: 'soft', build: 'slim', skin: 'fair', face: 'long', nose: 'strong', eyes: 'hazel',
    hair: { cut: 'bob', colour: 'chestnut' }, brows: 'even', wears: { cut: 'turtleneck', colour: '#2f5a58' },
    glasses: { shape: 'round', colour: '#7a2f3a' }, posture: 'upright',
  },
  amara: {
    age: 29, features: 'soft', build: 'slim', skin: 'deepest', face: 'heart', nose: 'broad', eyes: 'black',
    hair: { cut: 'afro', colour: 'black' }, brows: 'even', lips: '#8e3a44', wears: { cut: 'blouse', colour: '#c8642d' },
    details: { hoops: '#e8c15a' }, posture: 'tilted',
  },
  mei: {
    age: 38, features: 'soft', build: 'slight', skin: 'light', face: 'round', nose: 'small', eyes: 'black',
    hair: { cut: 'fringe', colour: 'black' }, brows: 'thin', wears: { cut: 'sweater', colour: '#74405f' },
    glasses: { shape: 'square', colour: '#23202b' }, posture: 'tilted',
  },
  fatima: {
    age: 36, features: 'soft', build: 'average', skin: 'tan', face: 'oval', nose: 'straight', eyes: 'brown',
    hair: { cut: 'headscarf', colour: '#2f7f86', natural: 'black' }, brows: 'heavy', wears: { cut: 'tunic', colour: '#2c3f63' },
    posture: 'upright',
  },
  helen: {
    age: 74, features: 'soft', build: 'average', skin: 'pale', face: 'round', nose: 'straight', eyes: 'blue',
    hair: { cut: 'curls', colour: 'white' }, brows: 'thin', wears: { cut: 'cardigan', colour: '#5a7fa8', under: '#f1e8e2' },
    glasses: { shape: 'square', colour: '#8c2f3f' }, details: { pearls: '#efe7da' }, posture: 'forward',
  },
  rosa: {
    age: 62, features: 'soft', build: 'heavy', skin: 'brown', face: 'full', nose: 'broad', eyes: 'brown',
    hair: { cut: 'bun', colour: 'grey' }, brows: 'even', wears: { cut: 'tunic', colour: '#9c3f33', pattern: 'dotted' },
    details: { earrings: '#d7a94a' }, posture: 'upright',
  },
  sofia: {
    age: 16, features: 'soft', build: 'slight', skin: 'medium', face: 'heart', nose: 'small', eyes: 'brown',
    hair: { cut: 'ponytail', colour: 'dark_brown' }, brows: 'even', wears: { cut: 'hoodie', colour: '#4d7a6b' },
    posture: 'slouched',
  },
  ingrid: {
    age: 54, features: 'soft', build: 'slim', skin: 'palest', face: 'long', nose: 'straight', eyes: 'blue',
    hair: { cut: 'pixie', colour: 'silver' }, brows: 'thin', wears: { cut: 'suit', colour: '#2b3550', under: '#e9eef2' },
    details: { earrings: '#dfe4e8' }, posture: 'upright',
  },
  priya: {
    age: 32, features: 'soft', build: 'average', skin: 'brown', face: 'oval', nose: 'straight', eyes: 'black',
    hair: { cut: 'plait', colour: 'black' }, brows: 'heavy', wears: { cut: 'suit', colour: '#7b2f55', under: '#f0dcc8' },
    details: { earrings: '#e3bb55' }, posture: 'upright',
  },
  dolores: {
    age: 59, features: 'soft', build: 'average', skin: 'pale', face: 'square', nose: 'strong', eyes: 'green',
    hair: { cut: 'bob', colour: 'blond', natural: 'brown' }, brows: 'thin', lips: '#a8323e',
    wears: { cut: 'suit', colour: '#d8c8ac', under: '#3b2b3a' }, details: { pearls: '#f2ece0', earrings: '#f2ece0' },
    posture: 'upright',
  },
  bianca: {
    age: 26, features: 'soft', build: 'average', skin: 'palest', face: 'heart', nose: 'small', eyes: 'green',
    hair: { cut: 'long', colour: 'ginger' }, brows: 'even', wears: { cut: 'jacket', colour: '#46638a', under: '#e8e2d8' },
    details: { freckles: '#a8613c' }, posture: 'tilted',
  },
  wanda: {
    age: 49, features: 'soft', build: 'heavy', skin: 'deep', face: 'full', nose: 'broad', eyes: 'brown',
    hair: { cut: 'cropped', colour: 'black' }, brows: 'even', lips: '#7c3440', wears: { cut: 'polo', colour: '#3c7d95' },
    details: { lanyard: '#d9a23c', earrings: '#e6dcc8' }, posture: 'forward',
  },
  teresa: {
    age: 39, features: 'soft', build: 'slim', skin: 'fair', face: 'oval', nose: 'straight', eyes: 'grey',
    hair: { cut: 'ponytail', colour: 'brown' }, brows: 'even', wears: { cut: 'jacket', colour: '#7a5a3e', under: '#c7d3d6' },
    details: { mole: '#5a3524' }, posture: 'forward',
  },
} as const satisfies Readonly<Record<string, Parts>>;
