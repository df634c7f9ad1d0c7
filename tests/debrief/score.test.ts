import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { open, replay, type Conversation } from '../../src/conversation/conversation.ts';
import {
  CRITICAL_CAP,
  DIMENSIONS,
  SCORE_BANDS,
  disputesOf,
  scoreBandOf,
  scoreGroundOf,
  scoreOf,
  type Score,
} from '../../src/debrief/debrief.ts';
import { decisionsOf } from '../../src/debrief/score/decisions.ts';
import { weightsFor } from '../../src/debrief/score/dimensions.ts';
import { gradeOf } from '../../src/debrief/score/key.ts';
import { KEY } from '../../src/debrief/score/key-table.ts';
import { MOMENT_KINDS, type KeyMoment } from '../../src/debrief/score/state-class.ts';
import { ACTS, type Act, type Scenario } from '../../src/scenario/scenario.ts';
import { costsOf, finish } from '../../src/trial/trial.ts';
import { allChoices, play, start } from '../conversation/choices.ts';
import { beat, hellish, practice, reply } from '../conversation/practice.ts';
import { pathsOf, shipped, walk } from '../conversation/shipped.ts';

vi.setConfig({ testTimeout: 60_000 });

const GROUND = { random: 20, best: 80 };
const scored = (conversation: Conversation): Score => scoreOf(conversation, GROUND);
const pointsOf = (score: Score, dimension: string) =>
  score.dimensions.find((each) => each.dimension === dimension)?.points;
const moment = (more: Partial<KeyMoment>): KeyMoment => {
  return { kind: 'settled', isAbused: false, isLimitSet: false, isWarned: false, ...more };
};
const grade = (acts: readonly Act[], at: KeyMoment, isSpecific = true) =>
  gradeOf({ acts, isSpecific }, at).grade;

/** Which numbered teachings belong to which source. */
const TEACHINGS: Readonly<Record<string, readonly [number, number]>> = {
  'always-right': [1, 22],
  'real-service': [23, 42],
  'harmful-advice': [43, 82],
  'hellish-customers': [83, 105],
  'three-ways-of-listening': [106, 122],
};

describe('the key', () => {
  test('rates every act in every kind of moment from −3 to 3 and cites a teaching there is', () => {
    for (const act of ACTS) {
      const { rates, teaching } = KEY[act];
      for (const kind of MOMENT_KINDS) expect(Math.abs(rates[kind]), `${act} ${kind}`).toBeLessThanOrEqual(3);
      const [source = '', number] = teaching.split('/');
      const [first, last] = TEACHINGS[source] ?? [1, 0];
      expect(Number(number), `${act}: ${teaching}`).toBeGreaterThanOrEqual(first);
      expect(Number(number), `${act}: ${teaching}`).toBeLessThanOrEqual(last);
    }
  });
  test('a solution before listening is a mistake, and after it what was wanted', () => {
    expect(grade(['remedy'], moment({ kind: 'raw' }))).toBeLessThan(0);
    expect(grade(['remedy'], moment({ kind: 'settled' }))).toBeGreaterThanOrEqual(2);
  });
  test('a hazard is refused before anybody is listened to', () => {
    const hazard = moment({ kind: 'hazard' });
    expect(grade(['no_with_alternative'], hazard)).toBeGreaterThan(grade(['listen'], hazard) + 2);
    expect(grade(['allow_hazard'], hazard)).toBe(-3);
  });
  test('warmth that calms an ordinary person does not stop a game; leaving the bait does', () => {
    const playing = moment({ kind: 'playing' });
    expect(grade(['ignore_bait'], playing)).toBeGreaterThan(grade(['empathise'], playing));
    expect(grade(['ignore_bait'], moment({ kind: 'raw' }))).toBeLessThan(0);
  });
  test('a limit is right against abuse and an insult without it; an end needs a limit and a warning first', () => {
    expect(grade(['first_person_limit'], moment({ isAbused: true }))).toBe(3);
    expect(grade(['first_person_limit'], moment({}))).toBeLessThan(0);
    expect(grade(['end_contact'], moment({ isAbused: true, isLimitSet: true }))).toBeLessThan(0);
    expect(grade(['end_contact'], moment({ isAbused: true, isLimitSet: true, isWarned: true }))).toBe(3);
  });
  test('in front of a threat nothing is as good as getting out', () => {
    const danger = moment({ kind: 'danger' });
    const safe: readonly Act[] = ['step_back', 'call_help', 'leave_to_safety'];
    for (const act of ACTS.filter((each) => !safe.includes(each)))
      expect(grade([act], danger), act).toBeLessThan(3);
  });
  test('kind words do not make up for a hit in the same sentence', () => {
    expect(grade(['empathise', 'blame_customer'], moment({ kind: 'raw' }))).toBeLessThan(-0.5);
  });
  test('concrete words are worth more than generic ones', () => {
    const raw = moment({ kind: 'raw' });
    expect(grade(['empathise'], raw)).toBeGreaterThan(grade(['empathise'], raw, false));
  });
  test('a trainer’s grade outranks the table', () => {
    const told = gradeOf({ acts: ['remedy'], isSpecific: true, key: 3 }, moment({ kind: 'raw' }));
    expect(told).toMatchObject({ grade: 3, from: 'trainer' });
  });
});

describe('process', () => {
  const opening = (conversation: Conversation) => decisionsOf(conversation)[0];

  test('the best reply on the table has full credit, the worst none', () => {
    expect(opening(play(start(practice), 'forty-minutes'))?.credit).toBe(1);
    expect(opening(play(start(practice), 'see-the-site'))?.credit).toBe(0);
  });
  test('what a choice says about each dimension does not hang on what was chosen', () => {
    const [good, poor] = ['forty-minutes', 'see-the-site'].map((id) => opening(play(start(practice), id)));
    expect(good?.weights).toEqual(poor?.weights);
  });
  test('a better choice never lowers a dimension it says something about', () => {
    const anyMoment = fc.array(fc.nat(1000), { maxLength: 8 });
    fc.assert(
      fc.property(anyMoment, (picks) => {
        const before = wander(practice, picks);
        if (before.table.stage !== 'answering') return;
        const now = allChoices(before)
          .filter(({ kind }) => kind === 'reply' || kind === 'move')
          .map((choice) =>
            choice.kind === 'reply' ? choice.id : choice.kind === 'move' ? `~${choice.move}` : '',
          )
          .map((chose) => scored(play(before, chose)))
          .toSorted((a, b) => lastCredit(a) - lastCredit(b));
        for (const [place, better] of now.entries())
          for (const dimension of DIMENSIONS)
            expect(pointsOf(better, dimension) ?? 0).toBeGreaterThanOrEqual(
              (pointsOf(now[place - 1] ?? better, dimension) ?? 0) - 1e-9,
            );
      }),
      { numRuns: 40 },
    );
  });
  test('silence is graded too', () => {
    const silent = opening(play(start(practice), '~silence'));
    expect(silent?.chosen.acts).toEqual(['silence']);
    expect(silent?.credit).toBe(0);
  });
  test('a case nobody owns and a cause nobody wrote down cost follow-through', () => {
    const talk = play(start(practice), '~listen', '~listen', 'forty-minutes', 'sorry', 'by-noon');
    const careful = scored(play(talk, 'fix=bigger', 'owner=self', 'logged=cause'));
    const careless = scored(play(talk, 'fix=bigger', 'owner=nobody', 'logged=nothing'));
    expect(pointsOf(careful, 'follow_through')!).toBeGreaterThan(pointsOf(careless, 'follow_through')! + 20);
    expect(pointsOf(careful, 'listening')).toBe(pointsOf(careless, 'listening'));
  });
  test('weights make a hundred, and limits weigh more where they are at stake', () => {
    for (const atStake of [false, true])
      expect(Object.values(weightsFor(atStake)).reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 9);
    const weight = (scenario: Scenario) =>
      scored(start(scenario)).dimensions.find(({ dimension }) => dimension === 'limits')?.weight;
    expect(weight(practice)).toBe(10);
    expect(weight(hellish)).toBe(25);
  });
});

describe('critical errors', () => {
  test('cap the score, are named with their turn, and are never averaged away', () => {
    const lied = scored(play(start(practice), '~listen', '~listen', 'forty-minutes', 'sorry', 'in-an-hour'));
    expect(lied.critical.map(({ id, turn }) => [id, turn])).toEqual([['false_promise', 5]]);
    expect(lied.total).toBeLessThanOrEqual(CRITICAL_CAP);
    expect(lied.uncapped).toBeGreaterThan(CRITICAL_CAP);
    expect(lied.band.id).toBe('wildfire');
  });
  test('a danger let pass is one whatever else was kind', () => {
    const poor = pathsOf(named('one-more-round'))?.['bad-advice'];
    expect(scored(walk(named('one-more-round'), poor!)).critical.map(({ id }) => id)).toContain(
      'hazard_allowed',
    );
  });
  test('hitting back is one even if it is the only thing that went wrong', () => {
    const rude: Scenario = {
      ...practice,
      beats: {
        ...practice.beats,
        ring: beat('ring', [reply('shout', { acts: ['retaliate'] }), reply('go-on', { acts: ['listen'] })]),
      },
    };
    expect(scored(play(start(rude), 'shout')).critical[0]?.id).toBe('insult_or_blow');
  });
});

describe('the score', () => {
  test('is the same for the same recipe anywhere', () => {
    for (const scenario of shipped)
      for (const path of Object.values(pathsOf(scenario) ?? {})) {
        const run = walk(scenario, path);
        const again = replay(scenario, run.recipe).conversation;
        expect(scored(again)).toEqual(scored(run));
      }
  });
  test('is made of process, seven parts, and outcome, three parts, in whole numbers', () => {
    const { uncapped, process, outcome } = scored(play(start(practice), 'forty-minutes', 'sorry', 'by-noon'));
    expect(uncapped).toBe(Math.round(0.7 * process + 0.3 * outcome));
  });
  test('what was right for the writers is a bridge at least, their bad advice a wildfire', () => {
    for (const scenario of shipped) {
      const paths = pathsOf(scenario);
      if (!paths?.master || !paths['bad-advice']) continue;
      const [good, poor] = [walk(scenario, paths.master), walk(scenario, paths['bad-advice'])];
      const ground = scoreGroundOf(good, finish(costsOf(good, { states: 500 })));
      expect(scoreOf(good, ground).total, scenario.id).toBeGreaterThanOrEqual(85);
      expect(scoreOf(poor, ground).total, scenario.id).toBeLessThan(40);
    }
  });
  test('ending abuse by the book is a success and scores as one', () => {
    const limit = ['forty-minutes', '~first_person_limit', 'sorry', '~first_person_limit', '~end_contact'];
    const after = ['fix=bigger', 'owner=self', 'logged=cause'];
    const { total, outcome, decisions } = scored(play(start(hellish), ...limit, ...after));
    expect(decisions.map(({ chosen }) => chosen.act).slice(1)).toEqual([
      'first_person_limit',
      'own_it',
      'warn_of_end',
      'end_contact',
    ]);
    expect(outcome).toBe(100);
    expect(total).toBeGreaterThanOrEqual(85);
    const hungUp = scored(play(start(hellish), 'forty-minutes', '~end_contact', ...after));
    expect(hungUp.total).toBeLessThan(total);
  });
  test('bands have no gaps', () => {
    expect(SCORE_BANDS[0]?.from).toBe(0);
    expect(SCORE_BANDS.map(({ from }) => from)).toEqual(
      SCORE_BANDS.map(({ from }) => from).toSorted((a, b) => a - b),
    );
    expect([0, 39, 40, 54, 55, 69, 70, 84, 85, 100].map((each) => scoreBandOf(each).id)).toEqual([
      'wildfire',
      'wildfire',
      'spark',
      'spark',
      'containment',
      'containment',
      'bridge',
      'bridge',
      'master',
      'master',
    ]);
  });
});

describe('key and search', () => {
  test('where the key praises what costs dear, that is told', () => {
    const run = play(start(practice), 'forty-minutes');
    const [decision] = decisionsOf(run);
    const costs = finish(costsOf(run));
    const dear = { ...costs, choices: costs.choices.map((each) => ({ ...each, cost: 20 })) };
    expect(disputesOf([decision!], dear)).toEqual([{ turn: 1, chose: 'forty-minutes', credit: 1, cost: 20 }]);
    const cheap = { ...costs, choices: costs.choices.map((each) => ({ ...each, cost: 2 })) };
    expect(disputesOf([decision!], cheap)).toEqual([]);
  });
});

const named = (id: string): Scenario => shipped.find((each) => each.id === id)!;
const lastCredit = ({ decisions }: Score): number => decisions.at(-1)?.credit ?? 0;

/** Plays by picking among whatever is on the table. */
function wander(scenario: Scenario, picks: readonly number[]): Conversation {
  let here = open(scenario, { seed: 7, language: 'en' });
  for (const pick of picks) {
    const { replies } = here.table;
    const reply = replies[pick % Math.max(1, replies.length)];
    if (reply === undefined) break;
    here = play(here, reply.id);
  }
  return here;
}
