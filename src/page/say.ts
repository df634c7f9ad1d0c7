/** What every part of the page draws from: the state, its words, and the gate. */
import { createContext, h } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { spansOf } from '../scenario/scenario.ts';
import type { Words } from '../scenario/scenario.ts';
import type { House } from './house.ts';
import type { State } from './state.ts';
import type { FirstWords } from './words/words.ts';
import { asWritten, inLanguage, firstWords } from './words/words.ts';

export interface Say {
  readonly house: House;
  readonly state: State;
  readonly words: FirstWords;
  /** A text of a pack in the page's language. */
  readonly tell: (words: Words | undefined) => string;
  /** The same with its stressed words as such. */
  readonly show: (words: Words | undefined) => ComponentChildren;
}

const SayContext = createContext<Say | null>(null);
export const SayProvider = SayContext.Provider;

export const sayFrom = (house: House, state: State): Say => ({
  house,
  state,
  words: firstWords(state.language),
  tell: (words) => inLanguage(words, state.language),
  show: (words) =>
    spansOf(asWritten(words, state.language)).map((span) =>
      span.isStressed ? h('em', null, span.text) : span.text,
    ),
});

export function useSay(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error('a part of the page was drawn outside it');
  return say;
}
