import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readRecipe, recipeAsText, replay, type Recipe } from '../../src/conversation/conversation.ts';
import type { Beat, Scenario } from '../../src/scenario/scenario.ts';
import { play, start } from './choices.ts';
import { fromHell, hellish, practice, reply } from './practice.ts';

vi.setConfig({ testTimeout: 60_000 });

const whole = () =>
  play(
    start(practice),
    '~listen',
    'forty-minutes',
    'sorry',
    'by-noon',
    'fix=quick',
    'owner=self',
    'logged=cause',
  );

function withBeat(scenario: Scenario, beat: Beat): Scenario {
  return { ...scenario, beats: { ...scenario.beats, [beat.id]: beat } };
}

describe('replaying', () => {
  test('the same recipe gives the same run to the last digit', () => {
    const run = whole();
    const again = replay(practice, run.recipe);
    expect(again.stopped).toBeNull();
    expect(again.conversation.happenings).toEqual(run.happenings);
    expect(again.conversation.table).toEqual(run.table);
  });

  test('a run through JSON and through a link is the same run', () => {
    const run = play(start(hellish), 'see-the-site', 'let-it-go', '~silence');
    expect(JSON.parse(JSON.stringify(run.recipe))).toEqual(run.recipe);
    const read = readRecipe(recipeAsText(run.recipe));
    expect(read).toEqual({ ok: true, recipe: run.recipe });
    expect(replay(hellish, run.recipe).conversation.table).toEqual(run.table);
  });

  test('the language changes nothing but words', () => {
    const { recipe, happenings } = whole();
    const spanish = replay(practice, { ...recipe, language: 'es' });
    expect(spanish.conversation.happenings).toEqual(happenings);
  });

  test('a guest persona is found among those the scenario lists, or handed in', () => {
    const recipe: Recipe = { ...start(practice).recipe, persona: 'from-hell' };
    expect(replay(practice, recipe).conversation.table.person.persona).toBe('from-hell');
    const alone = { ...practice, also: [] };
    expect(replay(alone, recipe).stopped?.turn).toBe(0);
    expect(replay(alone, recipe, fromHell).stopped).toBeNull();
  });
});

describe('an edited pack', () => {
  const run = () => play(start(practice), '~listen', 'forty-minutes', 'sorry');

  test('a reply that is gone stops the run where it stood', () => {
    const need = practice.beats['need']!;
    const edited = withBeat(practice, { ...need, replies: [reply('x'), reply('y')] });
    const { conversation, stopped } = replay(edited, run().recipe);
    expect(conversation.table.beat).toBe('need');
    expect(stopped?.turn).toBe(2);
    expect(stopped?.words.es).toMatch(/texto cambió/);
  });

  test('a reply that does something else now is no longer the same reply', () => {
    const need = practice.beats['need']!;
    const edited = withBeat(practice, {
      ...need,
      replies: [reply('sorry', { acts: ['rush'], next: 'offer' }), reply('y')],
    });
    expect(replay(edited, run().recipe).stopped?.turn).toBe(2);
  });

  test('a reply that leads elsewhere stops before it, even when it was the last', () => {
    const need = practice.beats['need']!;
    const elsewhere = need.replies.map((each) => ({ ...each, next: 'kicked' }));
    const { conversation, stopped } = replay(
      withBeat(practice, { ...need, replies: elsewhere }),
      run().recipe,
    );
    expect(stopped?.turn).toBe(2);
    expect(conversation.table.beat).toBe('need');
  });

  test('words alone may be mended without breaking a run', () => {
    const need = practice.beats['need']!;
    const reworded = need.replies.map((each) => ({ ...each, say: { es: 'Otra cosa.', en: 'Other words.' } }));
    expect(replay(withBeat(practice, { ...need, replies: reworded }), run().recipe).stopped).toBeNull();
  });

  test('questions of the minute after that have changed are asked again', () => {
    const after = [
      { question: 'fix' as const, answers: [{ id: 'other', says: { es: 'Otra', en: 'Other' } }] },
    ];
    const { conversation, stopped } = replay({ ...practice, after }, whole().recipe);
    expect(stopped).not.toBeNull();
    expect(conversation.table.stage).toBe('after');
  });
});

describe('a recipe in a link', () => {
  test('is short and needs no escaping', () => {
    const text = recipeAsText(whole().recipe);
    expect(text).toMatch(/^[A-Za-z0-9/:,;.~!_-]+$/);
    expect(text.length).toBeLessThan(400);
  });

  test.each(['', 'x', '1/2/3', '7/a/b', '%', '1//////////////', 'https://example.org', '1/'.repeat(30_000)])(
    'garbage is told from a recipe (%#)',
    (text) => {
      const read = readRecipe(text);
      expect(read.ok).toBe(false);
      if (!read.ok)
        expect([read.what.es, read.what.en, read.mend.es, read.mend.en].every(Boolean)).toBe(true);
    },
  );

  test('any text is answered, and whatever is read writes back the same', () => {
    const mangled = fc.tuple(fc.nat(400), fc.string({ maxLength: 4 })).map(([at, put]) => {
      const text = recipeAsText(whole().recipe);
      return text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1);
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), mangled), (text) => {
        const read = readRecipe(text);
        if (read.ok) expect(readRecipe(recipeAsText(read.recipe))).toEqual(read);
      }),
    );
  });
});
