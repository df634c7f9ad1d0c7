/** Speaks off the main thread, so that no picture is late for a word. */
import { utter } from './utter.ts';
import type { Said, Utterance } from './utter.ts';

export interface Asked {
  readonly id: number;
  readonly said: Said;
}
export interface Answered {
  readonly id: number;
  readonly utterance: Utterance;
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const answered: Answered = { id: data.id, utterance: utter(data.said) };
  postMessage(answered);
});
