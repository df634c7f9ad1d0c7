import { describe, expect, test } from 'vitest';
import { recipeAsText } from '../../src/conversation/conversation.ts';
import { DIMENSIONS, scoreOf } from '../../src/debrief/debrief.ts';
import { scoreOf as sceneOf } from '../../src/page/debrief/score.ts';
import type { Reckoning, State } from '../../src/page/state.ts';
import type { Language } from '../../src/scenario/scenario.ts';
import { storyOf } from '../browser/story.ts';
import { visit } from './visit.ts';

const GROUND = { random: 20, best: 90 };

function told(scenario: string, path: 'master' | 'bad-advice', language: Language) {
  const { end } = storyOf(scenario, path, language);
  const state: State = { ...visit().house.state(), language };
  const found = { pivots: [], best: 90, ground: GROUND, disputes: [], examples: null, exhaustive: true };
  const reckoning: Reckoning = { is: 'done', found };
  const reckoned: State = { ...state, reckonings: { [recipeAsText(end.recipe)]: reckoning } };
  return { end, state, reckoned };
}

describe('what the scene tells of a run', () => {
  test('no figure and no praise before the learner has said where it turned', () => {
    const { end, reckoned } = told('branch-g', 'master', 'es');
    const scene = sceneOf(reckoned, end, false);
    expect(scene.points).toBeNull();
    expect(JSON.stringify({ ...scene, curve: [], mood: null })).not.toMatch(/\d/);
  });

  test('while the search is under way the whole is awaited, and what was chosen is there', () => {
    const { end, state } = told('branch-g', 'master', 'en');
    const { points } = sceneOf(state, end, true);
    expect(points?.total).toEqual({ is: 'awaited', word: 'Being worked out' });
    expect(points?.dimensions).toHaveLength(DIMENSIONS.length);
  });

  test.each(['es', 'en'] as const)('in %s the figures are those of the score', (language) => {
    const { end, reckoned } = told('branch-g', 'master', language);
    const score = scoreOf(end, GROUND);
    const { points } = sceneOf(reckoned, end, true);
    const band = score.band.title[language];
    expect(points?.total).toEqual({ is: 'there', value: score.total, margin: '± 5', band });
    expect(points?.dimensions.map((each) => each.points)).toEqual(
      score.dimensions.map((each) => (each.points === null ? null : Math.round(each.points))),
    );
    expect(points?.dimensions.map(({ title }) => title)).toEqual(
      score.dimensions.map(({ title }) => title[language]),
    );
    expect(points?.conduct.isClear).toBe(true);
  });

  test('an error that caps is named, with its cap', () => {
    const { end, reckoned } = told('one-more-round', 'bad-advice', 'es');
    const { points } = sceneOf(reckoned, end, true);
    expect(points?.conduct.isClear).toBe(false);
    expect(points?.conduct.word).toContain('39');
    expect(points?.conduct.word).toContain('dejó seguir el peligro');
    expect(points?.earned).toEqual([]);
  });
});
