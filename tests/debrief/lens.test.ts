import { describe, expect, test } from 'vitest';
import { lensesOf, type LensView } from '../../src/debrief/debrief.ts';
import { LENSES } from '../../src/debrief/lens/plans.ts';
import { ACT_FAMILY, SOURCES } from '../../src/scenario/scenario.ts';
import { play, start } from '../conversation/choices.ts';
import { hellish, practice } from '../conversation/practice.ts';
import { pathsOf, shipped, walk } from '../conversation/shipped.ts';

const through = (source: string, views: readonly LensView[]): LensView =>
  views.find((view) => view.source === source)!;
const order = (...shorts: string[]) => lensesOf(play(start(practice), ...shorts));

describe('lenses', () => {
  test('there is one for each source, with titles in both languages', () => {
    expect(LENSES.map(({ source }) => source)).toEqual(SOURCES);
    for (const { steps, title } of LENSES)
      for (const words of [title, ...steps.map((step) => step.title)])
        expect(Object.keys(words).toSorted()).toEqual(['en', 'es']);
  });
  test('bad advice is harm, and no step is', () => {
    for (const { acts, kind } of LENSES.flatMap(({ steps }) => steps))
      for (const act of acts) expect(ACT_FAMILY[act] === 'harm', act).toBe(kind === 'bad_advice');
  });
  test('MAMA in its order is told from acting first', () => {
    const calm = through('always-right', order('forty-minutes', 'sorry', 'by-noon', 'logged=cause'));
    expect(calm.order).toEqual(['make-time', 'acknowledge', 'meet-minds', 'act']);
    expect(calm.isInOrder).toBe(true);
    expect(calm.missing).toEqual([]);
    const hasty = through('always-right', order('tomorrow', 'sorry'));
    expect(hasty.order).toEqual(['meet-minds', 'acknowledge']);
    expect(hasty.isInOrder).toBe(false);
    expect(hasty.missing).toEqual(['make-time', 'act']);
  });
  test('every step says in which turns it was taken', () => {
    const view = through('three-ways-of-listening', order('~listen', '~listen', 'forty-minutes'));
    expect(view.steps.map(({ id, turns }) => [id, turns])).toEqual([
      ['to-empathise', [1, 2, 3]],
      ['to-understand', [3]],
      ['to-act', []],
    ]);
  });
  test('bad advice that was followed is named', () => {
    const view = through('harmful-advice', order('see-the-site'));
    expect(view.followed).toEqual(['point-to-website']);
    expect(view.missing).not.toContain('point-to-website');
  });
  test('the four methods are missing only with people who play a game', () => {
    expect(through('hellish-customers', order('forty-minutes')).missing).toEqual([]);
    const unkept = lensesOf(play(start(hellish), 'forty-minutes'));
    expect(through('hellish-customers', unkept).missing).toContain('ease-tension');
  });
  test('writers’ best paths take most of the steps of every lens, and their bad advice few', () => {
    const share = (views: readonly LensView[]): number => {
      const asked = views.flatMap(({ steps }) => steps.filter((s) => s.kind === 'step' && s.isCalledFor));
      return asked.filter(({ turns }) => turns.length > 0).length / asked.length;
    };
    for (const scenario of shipped) {
      const paths = pathsOf(scenario);
      if (!paths?.master || !paths['bad-advice']) continue;
      const [good, poor] = [paths.master, paths['bad-advice']].map((path) =>
        share(lensesOf(walk(scenario, path))),
      );
      expect(good, scenario.id).toBeGreaterThan(0.6);
      expect(poor, scenario.id).toBeLessThan(good!);
    }
  });
});
