/** What every part of the page draws from: the state, its words, and the gate. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../scenario/scenario.ts';
import type { House } from './house.ts';
import type { State } from './state.ts';
import type { FirstWords } from './words/words.ts';
import { inLanguage, firstWords } from './words/words.ts';

export interface Say {
  readonly house: House;
  readonly state: State;
  readonly words: FirstWords;
  /** A text of a pack in the page's language. */
  readonly tell: (words: Words | undefined) => string;
}

const SayContext = createContext<Say | null>(null);
export const SayProvider = SayContext.Provider;

export const sayFrom = (house: House, state: State): Say => ({
  house,
  state,
  words: firstWords(state.language),
  tell: (words) => inLanguage(words, state.language),
});

export function useSay(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error('a part of the page was drawn outside it');
  return say;
}
