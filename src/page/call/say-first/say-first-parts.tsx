/** What comes along with the first run that asks for own sentences or predictions. */
import './say-first.css';
export { Ask } from './ask.tsx';
export { Covered } from './covered.tsx';
export { Guessed } from './arrows.tsx';
export { PickNearest } from './own-words.tsx';
