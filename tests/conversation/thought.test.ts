import { describe, expect, test } from 'vitest';
import {
  choose,
  readRecipe,
  recipeAsText,
  replay,
  rewind,
  transcriptOf,
  type Conversation,
} from '../../src/conversation/conversation.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { play, start } from './choices.ts';
import { fromHell, practice, words } from './practice.ts';

const thought = { says: words('She never fills in the form.'), leaks: 'blame_customer' } as const;
const judging: Scenario = {
  ...practice,
  beats: { ...practice.beats, ring: { ...practice.beats['ring']!, thought } },
};

const setAside = (call: Conversation) => choose(call, { kind: 'set_aside' });
const heardAfter = (call: Conversation) => call.table.mood.heard;
const happened = ({ happenings }: Conversation) => happenings.map(({ what }) => what);

describe('a judging thought', () => {
  test('lies on the table beside the replies, and only where one was written', () => {
    expect(start(judging).table.thought?.en).toBe('She never fills in the form.');
    expect(start(practice).table.thought).toBeNull();
  });

  test('set aside, is gone, and the customer has heard nothing of it', () => {
    const before = start(judging);
    const after = setAside(before);
    expect(after.table.thought).toBeNull();
    expect(after.table.mood).toEqual(before.table.mood);
    expect(after.table.lines).toEqual(before.table.lines);
    expect(after.table.replies).toEqual(before.table.replies);
  });

  test('cannot be set aside twice, nor where there is none', () => {
    const once = setAside(start(judging));
    expect(setAside(once)).toBe(once);
    const none = start(practice);
    expect(setAside(none)).toBe(none);
  });

  test('not set aside, is heard in the next reply and costs calm', () => {
    const clear = play(setAside(start(judging)), 'forty-minutes');
    const leaked = play(start(judging), 'forty-minutes');
    expect(heardAfter(clear)).toBeGreaterThan(heardAfter(leaked) + 3);
    expect(clear.table.mood.composure).toBeCloseTo(leaked.table.mood.composure + 4, 6);
    expect(happened(leaked)).toContain('thought_leaked');
    expect(happened(clear)).not.toContain('thought_leaked');
  });

  test('set aside, leaves the reply worth what it is worth without one', () => {
    const clear = play(setAside(start(judging)), 'forty-minutes');
    expect(clear.table.mood).toEqual(play(start(practice), 'forty-minutes').table.mood);
  });

  test('slips out once, and not through a move', () => {
    const listened = play(start(judging), '~listen');
    expect(listened.table.thought).not.toBeNull();
    const stayed = play(listened, 'go-on');
    expect(stayed.table.beat).toBe('ring');
    expect(stayed.table.thought).toBeNull();
  });

  test('comes back when the conversation comes back to that moment', () => {
    const circling: Scenario = {
      ...practice,
      beats: { ...practice.beats, need: { ...practice.beats['need']!, thought } },
    };
    const back = play(start(circling), 'forty-minutes', 'our-policy', 'start-over');
    expect(back.table.beat).toBe('need');
    expect(back.table.thought).not.toBeNull();
  });

  test('waits while a provocation hangs in the air', () => {
    const baited = play(start({ ...judging, persona: fromHell }), '~listen');
    expect(baited.table.bait).not.toBeNull();
    expect(baited.table.thought).toBeNull();
    expect(setAside(baited)).toBe(baited);
    expect(play(baited, 'let-it-go').table.thought).not.toBeNull();
  });

  test('is kept by recipe, link, rewind and replay', () => {
    const run = play(setAside(start(judging)), 'forty-minutes');
    expect(run.recipe.choices.map(({ chose }) => chose)).toEqual(['~set_aside', 'forty-minutes']);
    const read = readRecipe(recipeAsText(run.recipe));
    if (!read.ok) throw new Error('A link that cannot be read.');
    const again = replay(judging, read.recipe);
    expect(again.stopped).toBeNull();
    expect(again.conversation.table).toEqual(run.table);
    expect(rewind(run, 1).table.thought).toBeNull();
    expect(rewind(run, 0).table.thought).not.toBeNull();
  });

  test('that is no longer written stops a replay there', () => {
    const run = play(setAside(start(judging)), 'forty-minutes');
    expect(replay(practice, run.recipe).stopped?.turn).toBe(0);
  });

  test('is told in the transcript, set aside or not', () => {
    expect(transcriptOf(setAside(start(judging)), 'en')).toContain('> set a thought aside: She never');
    expect(transcriptOf(play(start(judging), 'go-on'), 'en')).toContain('> a thought slipped out: She never');
  });
});
