import { describe, expect, test } from 'vitest';
import { open } from '../../src/conversation/conversation.ts';
import { debriefOf, verdictOn } from '../../src/debrief/debrief.ts';
import { ENDING_KINDS } from '../../src/scenario/scenario.ts';
import { play, start } from '../conversation/choices.ts';
import { hellish, practice, reply, words } from '../conversation/practice.ts';

const good = () =>
  play(
    start(practice),
    '~listen',
    '~listen',
    'forty-minutes',
    'sorry',
    'by-noon',
    'fix=bigger',
    'owner=self',
    'logged=cause',
  );

describe('the debrief', () => {
  test('the curve has the start and a point for every turn, with the words that made it', () => {
    const { curve, turns } = debriefOf(good());
    expect(curve.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(curve[0]).toMatchObject({ reply: null, band: 'angry' });
    expect(curve[3]?.reply?.en).toBe('I say forty-minutes.');
    expect(turns[2]?.after.temperature).toBe(curve[3]?.temperature);
  });

  test('every change carries its rules in plain words of both languages', () => {
    for (const { rules } of debriefOf(good()).turns) {
      expect(rules.length).toBeGreaterThan(0);
      for (const { title } of rules) {
        expect(title.es).toMatch(/[ a-záéíóúñ]/);
        expect(title.en).not.toMatch(/_/);
      }
    }
  });

  test('a remedy before listening is named as such', () => {
    const [first] = debriefOf(play(start(practice), 'tomorrow')).turns;
    const early = first?.rules.find(({ rule }) => rule === 'solution_before_listening');
    expect(early?.title.en).toMatch(/before listening/);
    expect(early?.factor).toBeLessThan(0.5);
  });

  test('moved figures add up to what the turn changed', () => {
    const [first] = debriefOf(play(start(practice), 'see-the-site')).turns;
    const anger = first!.rules.flatMap(({ moved }) => moved.filter(({ figure }) => figure === 'anger'));
    const sum = anger.reduce((total, { from, to }) => total + to - from, 0);
    expect(sum).toBeCloseTo(first!.after.anger - first!.before.anger, 6);
  });

  test('the worst turn says what was heard', () => {
    const site = reply('see-the-site', {
      acts: ['point_to_website'],
      heardAs: words('You are on your own.'),
      next: 'kicked',
    });
    const ring = practice.beats['ring']!;
    const beats = { ...practice.beats, ring: { ...ring, replies: [...ring.replies.slice(0, 1), site] } };
    const { callouts } = debriefOf(play(start({ ...practice, beats }), '~listen', 'see-the-site'));
    expect(callouts.worst?.chose).toBe('see-the-site');
    expect(callouts.worst?.heardAs?.en).toBe('You are on your own.');
  });

  test('what hurt stays is told where it happened, though no figure shows it', () => {
    const [listened, slighted] = debriefOf(play(start(practice), '~listen', 'see-the-site')).turns;
    const staying = (turn: typeof listened) =>
      turn?.rules.filter(({ inward }) => inward).map(({ rule }) => rule);
    expect(staying(listened)).toEqual([]);
    expect(staying(slighted)).toEqual(['hurt_stays']);
  });

  test('facts found, promises made and what could be kept of them', () => {
    const { callouts } = debriefOf(good());
    expect(callouts.facts).toEqual({ found: ['medicine', 'parcel-number'], inAll: 2 });
    expect(callouts.promises).toMatchObject([{ id: 'by-noon', feasible: true }]);
  });

  test('calm kept and lost, and how much of it to baits', () => {
    const bitten = debriefOf(play(start(hellish), '~listen', 'hit-back')).callouts;
    const refused = debriefOf(play(start(hellish), '~listen', 'let-it-go')).callouts;
    expect(bitten.baits).toEqual({ taken: 1, refused: 0 });
    expect(refused.baits).toEqual({ taken: 0, refused: 1 });
    expect(bitten.calm.toBaits).toBeGreaterThan(0);
    expect(refused.calm.toBaits).toBe(0);
    expect(bitten.calm.kept).toBeLessThan(refused.calm.kept);
  });

  test('it says what the person needed, and speaks before the end too', () => {
    const { need, ending, outcome, turns } = debriefOf(open(practice, { seed: 7, language: 'es' }));
    expect(need.en).toBe('To be heard.');
    expect(ending).toBeNull();
    expect(outcome).toBeGreaterThan(0);
    expect(turns).toEqual([]);
  });

  test('a good run ends better than a bad one, and says so', () => {
    const bad = play(start({ ...practice, after: [] }), 'see-the-site', 'calm-down');
    expect(debriefOf(good()).verdict.grade).not.toBe('poor');
    expect(debriefOf(bad).verdict.grade).toBe('poor');
    expect(debriefOf(good()).outcome).toBeGreaterThan(debriefOf(bad).outcome + 30);
  });
});

describe('the verdict', () => {
  test('stands in both languages for every ending at every height', () => {
    for (const kind of [null, ...ENDING_KINDS]) {
      for (const outcome of [10, 50, 90]) {
        const { title, words: says } = verdictOn(outcome, kind);
        expect([title.es, title.en, says.es, says.en].every(Boolean)).toBe(true);
      }
    }
  });

  test('the same figure means another thing by how it ended', () => {
    expect(verdictOn(80, 'ended_with_limit').words).not.toEqual(verdictOn(80, 'settled').words);
    expect(verdictOn(69, 'settled').grade).toBe('fair');
    expect(verdictOn(70, 'settled').grade).toBe('good');
  });
});
