import { describe, expect, test } from 'vitest';
import { debriefOf, type Pivot } from '../../src/debrief/debrief.ts';
import { othersIn } from '../../src/page/debrief/disagree/verdict-name.ts';
import { compareMark, heatAt } from '../../src/page/debrief/flow/comparing.ts';
import { FLOW_WORDS } from '../../src/page/debrief/flow/flow-words.ts';
import { partsOf, planOf } from '../../src/page/debrief/flow/plan-sentence.ts';
import { storyOf } from '../browser/story.ts';

const BLANK: Pivot = {
  turn: 1,
  chose: 'a',
  said: {},
  heard: null,
  cost: 40,
  better: { chose: 'b', said: {}, next: {}, ending: {}, worth: 60, curve: [] },
};
const pivotsAt = (...turns: readonly number[]): readonly Pivot[] =>
  turns.map((turn, place) => ({ ...BLANK, turn, cost: 40 - place }));

describe('where the learner says it turned', () => {
  test('on the choice that cost most is right on it, on another pivot is one of them', () => {
    expect(compareMark(4, pivotsAt(4, 2))).toMatchObject({ is: 'dearest', pivot: { turn: 4 } });
    expect(compareMark(2, pivotsAt(4, 2))).toMatchObject({ is: 'pivot', pivot: { turn: 2 } });
  });
  test('a turn after a pivot is where it showed, a turn before is seen coming', () => {
    expect(compareMark(5, pivotsAt(4))).toMatchObject({ is: 'after', pivot: { turn: 4 } });
    expect(compareMark(3, pivotsAt(4))).toMatchObject({ is: 'before', pivot: { turn: 4 } });
  });
  test('far from every pivot names the dearest, and without any there is none', () => {
    expect(compareMark(9, pivotsAt(4, 2))).toMatchObject({ is: 'elsewhere', pivot: { turn: 4 } });
    expect(compareMark(9, pivotsAt())).toEqual({ is: 'none' });
  });
  test('is told what the temperature did there, for the worse and for the better', () => {
    const bad = debriefOf(storyOf('branch-g', 'bad-advice', 'en').end).turns;
    const hottest = bad.toSorted((a, b) => b.heat - a.heat)[0];
    expect(heatAt(hottest?.turn ?? 0, bad)).toEqual({ is: 'hottest', by: Math.round(hottest?.heat ?? 0) });
    const good = debriefOf(storyOf('branch-g', 'master', 'en').end).turns;
    const coolest = good.toSorted((a, b) => a.heat - b.heat)[0];
    expect(heatAt(coolest?.turn ?? 0, good).is).toBe('coolest');
  });
});

describe('a plan', () => {
  test('reads as one sentence in either language, whatever was typed around it', () => {
    expect(planOf({ when: 'If she shouts. ', will: 'Then I breathe  out' }, 'en')).toBe(
      'If she shouts, then I breathe out.',
    );
    expect(planOf({ when: 'el cliente grita', will: 'Suelto el aire.' }, 'es')).toBe(
      'Si el cliente grita, entonces yo suelto el aire.',
    );
    expect(planOf({ when: 'I’m interrupted', will: 'wait' }, 'en')).toContain('If I’m interrupted');
  });
  test('is taken apart again to be changed, also after the language was', () => {
    for (const language of ['es', 'en'] as const) {
      const parts = { when: 'grita', will: 'respiro, y escucho' };
      expect(partsOf(planOf(parts, language))).toEqual(parts);
    }
    expect(partsOf('Listen first.')).toBeNull();
  });
});

test('whoever disagrees with a turn may prefer anything else that could be said there, and nothing else', () => {
  const { end, turns } = storyOf('branch-g', 'bad-advice', 'en');
  const [first] = turns;
  const ids = othersIn(end, 1).map(({ id }) => id);
  const chosen = end.recipe.choices[0]?.chose;
  const offered = first?.before.table.replies.map(({ id }) => id) ?? [];
  expect(ids).not.toContain(chosen);
  expect(ids).toEqual(expect.arrayContaining(offered.filter((id) => id !== chosen)));
  expect(othersIn(end, 0)).toEqual([]);
});

test('both languages offer as many feelings, the light ones first', () => {
  expect(FLOW_WORDS.es.feelings).toHaveLength(FLOW_WORDS.en.feelings.length);
});
