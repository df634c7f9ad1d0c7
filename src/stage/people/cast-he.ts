/** Men of the cast, in named parts. Nobody here is kind or angry by nature: that comes from a persona. */
import type { Parts } from './parts.ts';

// prettier-ignore
export const MEN = {
  rodrigo: {
    age: 41, features: 'strong', build: 'average', skin: 'medium', face: 'oval', nose: 'straight', eyes: 'brown',
    hair: { cut: 'tousled', colour: 'dark_brown' }, brows: 'even', beard: 'stubble',
    wears: { cut: 'open_shirt', colour: '#3d6079', under: '#d8d2c6', sleeves: 'short' }, posture: 'upright',
  },
  cobos: {
    age: 64, features: 'strong', build: 'broad', skin: 'light', face: 'square', nose: 'strong', eyes: 'hazel',
    hair: { cut: 'receding', colour: 'grey' }, brows: 'heavy', beard: 'moustache',
    wears: { cut: 'work_vest', colour: '#33404c', under: '#a4523c', pattern: 'checked', sleeves: 'short' },
    glasses: { shape: 'pushed_up', colour: '#2c2728' }, posture: 'forward',
  },
  beto: {
    age: 40, features: 'strong', build: 'heavy', skin: 'tan', face: 'full', nose: 'broad', eyes: 'brown',
    hair: { cut: 'short_curls', colour: 'black' }, brows: 'even', beard: 'stubble',
    wears: { cut: 'open_shirt', colour: '#8f3b32', under: '#e4dccb', pattern: 'striped', sleeves: 'short' },
    posture: 'slouched',
  },
  omar: {
    age: 39, features: 'strong', build: 'broad', skin: 'deep', face: 'square', nose: 'broad', eyes: 'black',
    hair: { cut: 'buzz', colour: 'black' }, brows: 'heavy', beard: 'full',
    wears: { cut: 'suit', colour: '#2f3442', under: '#dfe6ee' }, details: { tie: '#8f2f3a' }, posture: 'upright',
  },
  kevin: {
    age: 24, features: 'strong', build: 'slim', skin: 'palest', face: 'long', nose: 'straight', eyes: 'blue',
    hair: { cut: 'side_part', colour: 'ginger' }, brows: 'even', wears: { cut: 'hoodie', colour: '#55608f' },
    details: { freckles: '#b06a44' }, posture: 'slouched',
  },
  ramon: {
    age: 61, features: 'strong', build: 'heavy', skin: 'medium', face: 'full', nose: 'broad', eyes: 'brown',
    hair: { cut: 'bald_on_top', colour: 'grey' }, brows: 'heavy', beard: 'moustache',
    wears: { cut: 'polo', colour: '#3f6b4d', sleeves: 'short' }, posture: 'upright',
  },
  tomas: {
    age: 16, features: 'strong', build: 'slight', skin: 'olive', face: 'heart', nose: 'straight', eyes: 'brown',
    hair: { cut: 'curtains', colour: 'chestnut' }, brows: 'even', wears: { cut: 'hoodie', colour: '#8a4a3a' },
    posture: 'slouched',
  },
  hiro: {
    age: 56, features: 'strong', build: 'slim', skin: 'fair', face: 'oval', nose: 'small', eyes: 'black',
    hair: { cut: 'side_part', colour: 'grey' }, brows: 'even', wears: { cut: 'cardigan', colour: '#5b5f54', under: '#dfe4ea' },
    glasses: { shape: 'half', colour: '#4a4650' }, details: { tie: '#34506b' }, posture: 'upright',
  },
  kwame: {
    age: 31, features: 'strong', build: 'average', skin: 'deepest', face: 'long', nose: 'broad', eyes: 'black',
    hair: { cut: 'flat_top', colour: 'black' }, brows: 'even', beard: 'stubble', wears: { cut: 'sweater', colour: '#b8912f' },
    details: { chain: '#cfc7b2' }, posture: 'tilted',
  },
  gurdeep: {
    age: 46, features: 'strong', build: 'broad', skin: 'tan', face: 'oval', nose: 'strong', eyes: 'brown',
    hair: { cut: 'turban', colour: '#8c3a2a', natural: 'black' }, brows: 'heavy', beard: 'full',
    wears: { cut: 'open_shirt', colour: '#d9dde0', under: '#b8c4cc', sleeves: 'short' }, posture: 'upright',
  },
  ernesto: {
    age: 78, features: 'strong', build: 'slight', skin: 'brown', face: 'long', nose: 'strong', eyes: 'brown',
    hair: { cut: 'side_part', colour: 'white' }, brows: 'heavy', wears: { cut: 'cardigan', colour: '#6b4a3a', under: '#e6e0d2' },
    glasses: { shape: 'square', colour: '#5a4630' }, details: { hearing_aid: '#d8c4a8' }, posture: 'forward',
  },
  viktor: {
    age: 45, features: 'strong', build: 'heavy', skin: 'pale', face: 'square', nose: 'broad', eyes: 'grey',
    hair: { cut: 'buzz', colour: 'brown' }, brows: 'heavy', beard: 'stubble',
    wears: { cut: 'jacket', colour: '#2b2a2e', under: '#7d8790' }, posture: 'forward',
  },
  matias: {
    age: 35, features: 'strong', build: 'slim', skin: 'olive', face: 'long', nose: 'straight', eyes: 'green',
    hair: { cut: 'bun', colour: 'brown' }, brows: 'even', beard: 'full',
    wears: { cut: 'open_shirt', colour: '#5d6b48', under: '#cfc6b4', pattern: 'checked', sleeves: 'short' }, posture: 'slouched',
  },
  pablo: {
    age: 52, features: 'strong', build: 'average', skin: 'fair', face: 'square', nose: 'strong', eyes: 'brown',
    hair: { cut: 'bald', colour: 'grey' }, brows: 'heavy', beard: 'goatee',
    wears: { cut: 'suit', colour: '#4a5a66', under: '#f0f0ea' }, glasses: { shape: 'square', colour: '#1f2430' }, posture: 'upright',
  },
  anil: {
    age: 28, features: 'strong', build: 'slim', skin: 'deep', face: 'oval', nose: 'straight', eyes: 'black',
    hair: { cut: 'quiff', colour: 'black' }, brows: 'heavy', beard: 'stubble',
    wears: { cut: 'polo', colour: '#8a4f7a', pattern: 'dotted', sleeves: 'short' }, glasses: { shape: 'round', colour: '#c69a4a' },
    posture: 'tilted',
  },
} as const satisfies Readonly<Record<string, Parts>>;
