import { describe, expect, test } from 'vitest';
import { findNotes, keepNotes, type RunNotes, type Shelf } from '../../src/records/records.ts';
import { play, start } from '../conversation/choices.ts';
import { practice } from '../conversation/practice.ts';

const conversation = play(start(practice), 'forty-minutes', 'sorry');
function shelfInMemory(): Shelf {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => texts.set(key, text),
    removeItem: (key) => texts.delete(key),
  };
}
const notes: RunNotes = {
  startedAt: 5,
  extendedTime: true,
  predictions: [
    { turn: 1, arrow: 'down', right: true },
    { turn: 2, arrow: 'up', right: false },
  ],
  said: [{ turn: 1, words: 'Forty minutes is far too long.', found: ['paraphrase'] }],
};

describe('what stands beside the run in progress', () => {
  test('is found again with how it was played', () => {
    const shelf = shelfInMemory();
    keepNotes(shelf, { mode: 'say_it_first', notes, conversation });
    expect(findNotes(shelf, conversation.recipe)).toEqual({ mode: 'say_it_first', notes });
  });
  test('loses what belongs to a turn the run no longer has', () => {
    const shelf = shelfInMemory();
    keepNotes(shelf, { mode: 'practice', notes, conversation });
    const shorter = play(start(practice), 'forty-minutes').recipe;
    expect(findNotes(shelf, shorter).notes?.predictions).toHaveLength(1);
  });
  test('is nobody else’s: another run has none, nor has garbage', () => {
    const shelf = shelfInMemory();
    keepNotes(shelf, { mode: 'practice', notes, conversation });
    expect(findNotes(shelf, { ...conversation.recipe, seed: 99 })).toEqual({});
    shelf.setItem('cascabel.run.notes', '{"format":1,"notes":7}');
    expect(findNotes(shelf, conversation.recipe)).toEqual({});
    shelf.setItem('cascabel.run.notes', 'hello');
    expect(findNotes(shelf, conversation.recipe)).toEqual({});
  });
});
