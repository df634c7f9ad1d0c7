/** What a learner is asked of a turn: an own sentence before the replies are seen, and a look ahead before the customer reacts. */
import { SET_ASIDE } from '../../conversation/conversation.ts';
import type { OwnSentence } from '../../records/records.ts';
import type { Call, State } from '../state.ts';

/** What was said of the own accord since the last answer; a thought set aside on the way is no answer. */
export function sentenceNow({ conversation, notes }: Call): OwnSentence | undefined {
  const answers = conversation.recipe.choices.findLastIndex(({ chose }) => chose !== SET_ASIDE) + 1;
  return notes.said.find(({ turn }) => turn > answers);
}

export const isCovered = (call: Call): boolean => call.mode === 'say_it_first' && !sentenceNow(call);

/** Never where somebody is new to it, is assessed, or sees everything anyway. */
export const isPredicting = ({ settings }: Pick<State, 'settings'>, { mode, visit }: Call): boolean =>
  settings.predicts &&
  (mode === 'practice' || mode === 'say_it_first') &&
  visit !== 'first' &&
  visit !== 'second';

/** An own sentence is checked against the reply that was picked; a move speaks for itself. */
export const isChecking = ({ mode, pending }: Call): boolean =>
  mode === 'say_it_first' && pending?.kind === 'reply';

/** Whether the customer waits with the reaction until the learner has answered. */
export const isAskedFirst = (state: State, call: Call): boolean =>
  isPredicting(state, call) || isChecking(call);
