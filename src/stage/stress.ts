/** Stress as the bubble shows it and as the wordless voice sounds it. */
import { spansOf } from '../conversation/conversation.ts';
import type { Word } from './bubble-fit.ts';

/** The words of a line as it was written: a word is stressed when any part of it is, so that its comma goes with it. */
export function wordsOf(line: string): readonly Word[] {
  const words: Word[] = [];
  let isOpen = false;
  for (const { text, isStressed } of spansOf(line))
    text.split(/\s+/u).forEach((part, place) => {
      const before = isOpen && place === 0 ? words.pop() : undefined;
      const whole = `${before?.text ?? ''}${part}`;
      isOpen = part !== '';
      if (whole !== '') words.push({ text: whole, isStressed: isStressed || before?.isStressed === true });
    });
  return words;
}

/** What a voice is given: it knows loud words by their capitals. */
export const aloud = (line: string): string =>
  spansOf(line)
    .map(({ text, isStressed }) => (isStressed ? text.toUpperCase() : text))
    .join('');
