/** Men of the cast, in named parts. Nobody here is kind or angry by nature: that comes from a persona. */
import type { Parts } from './parts.ts';

// prettier-ignore
export const MEN = {
  rodrigo: {
    years: 41, features: 'strong', build: 'average', skin: 'honey', face: 'oval', nose: 'straight', eyes: 'brown',
    hair: ['tousled', 'espresso'], brows: 'even', beard: 'stubble',
    dress: { cut: 'open_shirt', colour: '#3d6079', under: '#d8d2c6', rolledUp: true }, posture: 'upright',
  },
  cobos: {
    years: 64, features: 'strong', build: 'broad', skin: 'sand', face: 'square', nose: 'strong', eyes: 'hazel',
    hair: ['receding', 'steel'], brows: 'heavy', beard: 'moustache',
    dress: { cut: 'vest', colour: '#33404c', under: '#a4523c', pattern: 'checked', rolledUp: true },
    glasses: ['pushed_up', '#2c2728'], posture: 'forward',
  },
  beto: {
    years: 40, features: 'strong', build: 'heavy', skin: 'tan', face: 'full', nose: 'broad', eyes: 'brown',
    hair: ['short_curls', 'black'], brows: 'even', beard: 'stubble',
    dress: { cut: 'open_shirt', colour: '#8f3b32', under: '#e4dccb', pattern: 'striped', rolledUp: true },
    posture: 'slouched',
  },
  omar: {
    years: 39, features: 'strong', build: 'broad', skin: 'umber', face: 'square', nose: 'broad', eyes: 'black',
    hair: ['buzz', 'black'], brows: 'heavy', beard: 'full',
    dress: { cut: 'suit', colour: '#2f3442', under: '#dfe6ee' }, wears: { tie: '#8f2f3a' }, posture: 'upright',
  },
  kevin: {
    years: 24, features: 'strong', build: 'slim', skin: 'porcelain', face: 'long', nose: 'straight', eyes: 'blue',
    hair: ['side_part', 'ginger'], brows: 'even', dress: { cut: 'hoodie', colour: '#55608f' },
    wears: { freckles: '#b06a44' }, posture: 'slouched',
  },
  ramon: {
    years: 61, features: 'strong', build: 'heavy', skin: 'honey', face: 'full', nose: 'broad', eyes: 'brown',
    hair: ['crown', 'steel'], brows: 'heavy', beard: 'moustache',
    dress: { cut: 'polo', colour: '#3f6b4d', rolledUp: true }, posture: 'upright',
  },
  tomas: {
    years: 16, features: 'strong', build: 'slight', skin: 'olive', face: 'heart', nose: 'straight', eyes: 'brown',
    hair: ['curtains', 'chestnut'], brows: 'even', dress: { cut: 'hoodie', colour: '#8a4a3a' },
    posture: 'slouched',
  },
  hiro: {
    years: 56, features: 'strong', build: 'slim', skin: 'peach', face: 'oval', nose: 'small', eyes: 'black',
    hair: ['side_part', 'steel'], brows: 'even', dress: { cut: 'cardigan', colour: '#5b5f54', under: '#dfe4ea' },
    glasses: ['half', '#4a4650'], wears: { tie: '#34506b' }, posture: 'upright',
  },
  kwame: {
    years: 31, features: 'strong', build: 'average', skin: 'ebony', face: 'long', nose: 'broad', eyes: 'black',
    hair: ['flat_top', 'black'], brows: 'even', beard: 'stubble', dress: { cut: 'knit', colour: '#b8912f' },
    wears: { chain: '#cfc7b2' }, posture: 'tilted',
  },
  gurdeep: {
    years: 46, features: 'strong', build: 'broad', skin: 'tan', face: 'oval', nose: 'strong', eyes: 'brown',
    hair: ['turban', '#8c3a2a'], ownHair: 'black', brows: 'heavy', beard: 'full',
    dress: { cut: 'open_shirt', colour: '#d9dde0', under: '#b8c4cc', rolledUp: true }, posture: 'upright',
  },
  ernesto: {
    years: 78, features: 'strong', build: 'slight', skin: 'bronze', face: 'long', nose: 'strong', eyes: 'brown',
    hair: ['side_part', 'white'], brows: 'heavy', dress: { cut: 'cardigan', colour: '#6b4a3a', under: '#e6e0d2' },
    glasses: ['square', '#5a4630'], wears: { hearing_aid: '#d8c4a8' }, posture: 'forward',
  },
  viktor: {
    years: 45, features: 'strong', build: 'heavy', skin: 'fair', face: 'square', nose: 'broad', eyes: 'grey',
    hair: ['buzz', 'walnut'], brows: 'heavy', beard: 'stubble',
    dress: { cut: 'jacket', colour: '#2b2a2e', under: '#7d8790' }, posture: 'forward',
  },
  matias: {
    years: 35, features: 'strong', build: 'slim', skin: 'olive', face: 'long', nose: 'straight', eyes: 'green',
    hair: ['bun', 'walnut'], brows: 'even', beard: 'full',
    dress: { cut: 'open_shirt', colour: '#5d6b48', under: '#cfc6b4', pattern: 'checked', rolledUp: true }, posture: 'slouched',
  },
  pablo: {
    years: 52, features: 'strong', build: 'average', skin: 'peach', face: 'square', nose: 'strong', eyes: 'brown',
    hair: ['bald', 'steel'], brows: 'heavy', beard: 'goatee',
    dress: { cut: 'suit', colour: '#4a5a66', under: '#f0f0ea' }, glasses: ['square', '#1f2430'], posture: 'upright',
  },
  anil: {
    years: 28, features: 'strong', build: 'slim', skin: 'umber', face: 'oval', nose: 'straight', eyes: 'black',
    hair: ['quiff', 'black'], brows: 'heavy', beard: 'stubble',
    dress: { cut: 'polo', colour: '#8a4f7a', pattern: 'dotted', rolledUp: true }, glasses: ['round', '#c69a4a'],
    posture: 'tilted',
  },
} as const satisfies Readonly<Record<string, Parts>>;
