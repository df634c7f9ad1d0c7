/** What a run cost the customer and the trainee: stairs, calm, promises, and who heard of it. */
import { describe, expect, test } from 'vitest';
import { choose, open, type Conversation } from '../../src/conversation/conversation.ts';
import {
  AS_THE_SOURCE_GIVES,
  calmTold,
  debriefOf,
  peopleFor,
  promisesTold,
  stairsOf,
  unansweredIn,
} from '../../src/debrief/debrief.ts';
import { play, start } from '../conversation/choices.ts';
import { hellish, practice } from '../conversation/practice.ts';

const AFTER = ['fix=bigger', 'owner=self', 'logged=cause'];
const GOOD = ['~listen', '~listen', 'forty-minutes', 'sorry', 'by-noon'];
const turnsIn = (run: Conversation) => debriefOf(run).turns;

describe('effort as stairs', () => {
  test('being sent to the website makes the customer climb, and the turn says what made them', () => {
    const { climbs, climbed } = stairsOf(turnsIn(play(start(practice), 'see-the-site')));
    expect(climbs.map(({ turn }) => turn)).toEqual([1]);
    expect(climbs[0]?.because[0]?.en).toMatch(/address/);
    expect(climbed).toBeGreaterThanOrEqual(2);
  });

  test('whoever listens and repairs makes nobody climb', () => {
    const { climbed, levels } = stairsOf(turnsIn(play(start(practice), ...GOOD)));
    expect(climbed).toBe(0);
    expect(levels).toHaveLength(GOOD.length + 1);
  });
});

describe('calm kept and lost', () => {
  test('is told turn by turn, and what baits took is told apart', () => {
    const turns = turnsIn(play(start(hellish), '~listen', 'argue'));
    const lost = calmTold(turns).filter((each) => each.lost > 0);
    expect(lost.find(({ toBait }) => toBait)?.because?.en).toMatch(/bait/i);
    const { calm } = debriefOf(play(start(hellish), '~listen', 'argue')).callouts;
    const toBaits = lost.reduce((sum, each) => sum + (each.toBait ? each.lost : 0), 0);
    expect(toBaits).toBeCloseTo(calm.toBaits);
  });
});

describe('promises', () => {
  const told = (...path: readonly string[]) => {
    const run = play(start(practice), ...path);
    return promisesTold(run, turnsIn(run));
  };

  test('one that could be kept and that somebody owns is kept', () => {
    expect(told(...GOOD, ...AFTER)).toMatchObject([
      { turn: 5, dueHours: 24, isFeasible: true, became: 'kept' },
    ]);
  });

  test('the same promise in nobody’s hands fails the customer a second time', () => {
    expect(told(...GOOD, 'fix=bigger', 'owner=nobody', 'logged=cause')[0]?.became).toBe('nobodys');
  });

  test('one that never could be kept is told as such, whoever owns it', () => {
    const [promise] = told(...GOOD.slice(0, -1), 'in-an-hour', ...AFTER);
    expect(promise).toMatchObject({ isFeasible: false, became: 'impossible', dueHours: 1 });
  });

  test('nothing has become of it before the run is over', () => {
    expect(told(...GOOD)[0]?.became).toBe('open');
  });
});

const written = { ...practice, channel: 'email', moves: [] } as const;
const waiting = (minutes: number, ...then: readonly string[]) => {
  const opened = open(written, { seed: 7, language: 'en' });
  return play(choose(opened, { kind: 'reply', id: 'see-the-site', minutes }), ...then);
};

describe('a complaint that went unanswered', () => {
  test('is one that stood for an hour in writing', () => {
    expect(unansweredIn(waiting(60, 'calm-down', ...AFTER))).toBe('overdue');
    expect(unansweredIn(waiting(59, 'calm-down', ...AFTER))).toBeNull();
  });

  test('or one that was left in a silence', () => {
    let run = start(practice);
    while (run.table.stage === 'answering') run = play(run, '~silence');
    expect(unansweredIn(run)).toBe('left_silent');
  });

  test('and never one that was answered badly', () => {
    expect(unansweredIn(play(start(practice), 'see-the-site', 'calm-down', ...AFTER))).toBeNull();
  });

  test('the same seed gives the same hundred people, another seed others', () => {
    expect(peopleFor(7)).toEqual(peopleFor(7));
    expect(peopleFor(7)).not.toEqual(peopleFor(8));
    expect(peopleFor(7)).toHaveLength(100);
  });

  test('over many seeds exactly so many of them do what the source says', () => {
    const people = Array.from({ length: 1000 }, (_, seed) => peopleFor(seed + 1)).flat();
    for (const doing of ['friends', 'networks', 'leave'] as const) {
      const share = (people.filter((each) => each[doing]).length / people.length) * 100;
      expect(share).toBeCloseTo(AS_THE_SOURCE_GIVES[doing], 0);
    }
  });
});
