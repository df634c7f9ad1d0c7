import { describe, expect, test } from 'vitest';
import { findUnfinished, keepUnfinished, type RunNotes, type Shelf } from '../../src/records/records.ts';
import { recipeAsText } from '../../src/conversation/conversation.ts';
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

const MINE = { page: 'mine', claims: true };

describe('what stands beside a run in progress', () => {
  test('is found again with how it was played', () => {
    const shelf = shelfInMemory();
    const run = { recipe: conversation.recipe, mode: 'say_it_first', notes, ended: null } as const;
    keepUnfinished(shelf, run, MINE);
    expect(findUnfinished(shelf).runs).toEqual([run]);
  });
  test('loses what belongs to a turn the run no longer has', () => {
    const shelf = shelfInMemory();
    const { recipe } = play(start(practice), 'forty-minutes');
    keepUnfinished(shelf, { recipe, mode: 'practice', notes, ended: null }, MINE);
    expect(findUnfinished(shelf).runs[0]?.notes.predictions).toHaveLength(1);
  });
  test('that makes no sense costs the run nothing', () => {
    const shelf = shelfInMemory();
    const recipe = recipeAsText(conversation.recipe);
    shelf.setItem('cascabel.run', JSON.stringify({ format: 2, mode: 7, notes: 'hello', ended: 3, recipe }));
    expect(findUnfinished(shelf).runs).toMatchObject([{ mode: 'practice', ended: null }]);
  });
});
