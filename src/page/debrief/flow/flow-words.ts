/** What a part of the debrief's conversation draws from: everything the page has, and its own words. */
import type { Language } from '../../../scenario/scenario.ts';
import { useSayAll } from '../../words/all-words.ts';
import type { SayAll } from '../../words/all-words.ts';
import { FLOW_ENGLISH } from './flow-words-en.ts';
import { FLOW_SPANISH } from './flow-words-es.ts';

export type FlowWords = typeof FLOW_ENGLISH;
export const FLOW_WORDS: Record<Language, FlowWords> = { es: FLOW_SPANISH, en: FLOW_ENGLISH };

export interface SayFlow extends SayAll {
  readonly flow: FlowWords;
}

export function useSayFlow(): SayFlow {
  const say = useSayAll();
  return { ...say, flow: FLOW_WORDS[say.state.language] };
}
