/** Every bot does what its sentence says, in raw acts and in the scenarios that ship. */
import { describe, expect, test } from 'vitest';
import { ACTS, ACT_FAMILY } from '../../src/scenario/scenario.ts';
import type { State } from '../../src/persona/persona.ts';
import type { Act } from '../../src/scenario/scenario.ts';
import {
  botNamed,
  BOTS,
  playActs,
  playThrough,
  politeness,
  rehearse,
  TEST_WISE,
} from '../../src/trial/trial.ts';
import type { Bot, Sight } from '../../src/trial/trial.ts';
import { practice } from '../conversation/practice.ts';
import { HELLISH, ORDINARY, PLAIN, personaNamed } from '../persona/people.ts';
import { offered, scenarioNamed, sightOf } from './tables.ts';

const HAZARD = { ...PLAIN, fault: 0, hazard: true };
const saidBy = (bot: string, to = 'wronged-loyal', issue = PLAIN): readonly Act[] =>
  playActs(botNamed(bot), personaNamed(to), { issue, seed: 3 }).acts;
const hurts = (act: Act): boolean => ACT_FAMILY[act] === 'harm' || ACT_FAMILY[act] === 'giving_in';
const before = (acts: readonly Act[], first: Act, then: Act): boolean =>
  acts.includes(first) && acts.includes(then) && acts.indexOf(first) < acts.indexOf(then);

describe('the expert', () => {
  test.each(ORDINARY)('listens to %s before apologising, and apologises before solving', (id) => {
    const acts = saidBy('expert', id);
    expect(before(acts, 'listen', 'own_apology')).toBe(true);
    expect(before(acts, 'own_apology', 'remedy')).toBe(true);
    expect(before(acts, 'remedy', 'confirm')).toBe(true);
    expect(acts.at(-1)).toBe('record');
  });

  test.each([...ORDINARY, ...HELLISH])('never hurts %s, and never gives in', (id) => {
    expect(saidBy('expert', id).filter(hurts)).toEqual([]);
  });

  test('sets no limit on people who insult nobody', () => {
    const limits = ORDINARY.flatMap((id) => saidBy('expert', id)).filter(
      (act) => ACT_FAMILY[act] === 'limit' || ACT_FAMILY[act] === 'safety',
    );
    expect(limits).toEqual([]);
  });

  test('refuses the bait first, sets a limit in the first person, and only then works on the case', () => {
    const acts = saidBy('expert', 'hell-insulter');
    expect(acts[0]).toBe('ignore_bait');
    expect(before(acts, 'first_person_limit', 'own_apology')).toBe(true);
  });

  test('gets away from somebody who threatens', () => {
    expect(saidBy('expert', 'hell-pusher').slice(0, 3)).toEqual([
      'step_back',
      'call_help',
      'leave_to_safety',
    ]);
  });

  test.each(ORDINARY)('says no to %s at once where there is danger, and listens afterwards', (id) => {
    const acts = saidBy('expert', id, HAZARD);
    expect(acts[0]).toBe('no_with_alternative');
    expect(acts).toContain('listen');
  });

  test('owns the asking and promises to follow up where only somebody else can decide', () => {
    const acts = saidBy('expert', 'wronged-loyal', { ...PLAIN, resolvable: 0 });
    expect(acts).not.toContain('remedy');
    expect(before(acts, 'own_it', 'follow_up')).toBe(true);
  });

  test('lets somebody who is mistaken find it, and does not apologise for what was not ours', () => {
    const acts = saidBy('expert', 'proud-mistaken', { ...PLAIN, fault: 0.1, misbelief: 0.8 });
    expect(acts).toContain('walk_me_through');
    expect(acts).not.toContain('own_apology');
  });

  test('breathes when its own calm is going', () => {
    const [kind, breath] = [offered(['empathise']), offered(['breathe'])];
    const calm = sightOf('anxious', [kind, breath]);
    const worn = { ...calm, state: { ...calm.state, composure: 20 } };
    expect([calm, worn].map(botNamed('expert').picks)).toEqual([0, 1]);
  });

  test('introduces a colleague where the game goes on and on, and does not pass on at the first barb', () => {
    const offers = [offered(['ignore_bait']), offered(['warm_transfer'])];
    const early = sightOf('hell-insulter', offers, { baited: true, said: { abuse: 1 } });
    const late = { ...early, said: { abuse: 0 }, state: { ...early.state, turn: 9 } };
    expect([early, late].map(botNamed('expert').picks)).toEqual([0, 1]);
  });

  test('warns before it ends the contact', () => {
    const offers = [offered(['end_contact']), offered(['warn_of_end']), offered(['first_person_limit'])];
    const insulted = (state: Partial<State>): Sight => {
      const sight = sightOf('hell-insulter', offers, { baited: true, said: { abuse: 2 } });
      return { ...sight, state: { ...sight.state, abuse: 6, ...state } };
    };
    const steps = [insulted({}), insulted({ limitSet: true }), insulted({ limitSet: true, warned: true })];
    expect(steps.map(botNamed('expert').picks)).toEqual([2, 1, 0]);
  });

  test('takes words that give back what was told before words that do not', () => {
    const [plain, fresh] = [offered(['paraphrase']), offered(['paraphrase'], { uses: ['waited-an-hour'] })];
    const sight = sightOf('analyst', [plain, fresh], { untold: 0 });
    expect(botNamed('expert').picks(sight)).toBe(1);
  });

  test('does not say a kind thing a third time', () => {
    const offers = [offered(['empathise']), offered(['regret'])];
    const fresh = sightOf('anxious', offers);
    const uses = fresh.state.uses.map((_none, place) => (ACTS[place] === 'empathise' ? 2 : 0));
    const worn = { ...fresh, state: { ...fresh.state, uses } };
    expect([fresh, worn].map(botNamed('expert').picks)).toEqual([0, 1]);
  });

  test('takes concrete words before general ones', () => {
    const sight = sightOf('anxious', [offered(['empathise'], { specific: false }), offered(['empathise'])]);
    expect(botNamed('expert').picks(sight)).toBe(1);
  });
});

describe('the others', () => {
  test('kind at random neither hurts nor gives in', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { acts } = playActs(botNamed('random-nice'), personaNamed('rambler'), { issue: PLAIN, seed });
      expect(acts.filter(hurts)).toEqual([]);
    }
  });
  test('the parrot neither listens nor solves', () => {
    const acts = saidBy('parrot');
    expect(acts).toContain('scripted_courtesy');
    for (const act of ['listen', 'paraphrase', 'ask_open', 'remedy'] as const)
      expect(acts).not.toContain(act);
  });
  test('the fixer opens with the solution and comes with it again', () => {
    expect(saidBy('fixer').slice(0, 2)).toEqual(['remedy', 'remedy']);
  });
  test('the rule book quotes rules, contract and website', () => {
    expect(saidBy('policy-bot')).toEqual(
      expect.arrayContaining(['quote_policy', 'quote_contract', 'point_to_website']),
    );
  });
  test('the pushover gives in', () => {
    expect(saidBy('pushover')).toContain('capitulate');
  });
  test('the over-promiser promises what nobody can keep', () => {
    expect(saidBy('over-promiser')).toContain('empty_promise');
  });
  test('the fighter argues and hits back', () => {
    expect(saidBy('fighter', 'rambler').slice(0, 2)).toEqual(['refute', 'retaliate']);
  });
  test('the procrastinator lets a hazard stand while being pleasant, and answers late in writing', () => {
    const acts = saidBy('procrastinator', 'rambler', HAZARD);
    expect(acts.indexOf('no_with_alternative')).toBeGreaterThan(5);
    expect(botNamed('procrastinator').minutes).toBeGreaterThan(20);
  });
  test('always the same says one thing, two in turn say two', () => {
    expect(new Set(saidBy('spammer')).size).toBe(1);
    const [one, two, three, four] = saidBy('looper', 'rambler');
    expect([three, four]).toEqual([one, two]);
  });
});

describe('the test-wise', () => {
  const say = (text: string) => offered(['listen'], { say: { es: text, en: text } });
  const pick = (id: string, ...texts: readonly string[]): number =>
    botNamed(id).picks(sightOf('hasty', texts.map(say)));

  test('go by length', () => {
    expect(pick('longest', 'short', 'a good deal longer', 'middling')).toBe(1);
    expect(pick('shortest', 'short one', 'a good deal longer', 'tiny')).toBe(2);
  });
  test('go by manners, accents or none', () => {
    expect(pick('politest', 'Dígame.', 'Disculpe usted, por favor.', '¿Y?')).toBe(1);
    expect(pick('politest', 'No.', 'Perdon.', '¡PERDÓN, perdón, y gracias!')).toBe(2);
    expect(politeness('Thankless, displeased, unsorry', 'en')).toBe(0);
    expect(politeness('Pleased to meet you', 'en')).toBe(0);
    expect(politeness('Please, and thank you.', 'en')).toBe(2);
  });
  test('go by place, and look at replies alone', () => {
    const move = { ...offered(['listen']), reply: null, move: 'listen', chose: '~listen' } as const;
    const offers = [move, say('one'), say('two'), move];
    expect(botNamed('first').picks(sightOf('hasty', offers))).toBe(1);
    expect(botNamed('last').picks(sightOf('hasty', offers))).toBe(2);
  });
  test('never touch a standing move in a scenario', () => {
    const rehearsal = rehearse(scenarioNamed('branch-g'));
    for (const bot of TEST_WISE) {
      const { path } = playThrough(bot, rehearsal, { seed: 5, language: 'es' });
      expect(path.filter((chose) => chose.startsWith('~'))).toEqual([]);
    }
  });
});

test('letting minutes pass costs in writing, and there are no minutes to lose on the telephone', () => {
  const late = botNamed('procrastinator');
  const prompt = { ...late, minutes: 2 };
  const worth = (bot: Bot, channel: 'email' | 'phone'): number =>
    playThrough(bot, rehearse({ ...practice, channel }), { seed: 6, language: 'en' }).outcome;
  expect(worth(late, 'email')).toBeLessThan(worth(prompt, 'email') - 5);
  expect(worth(late, 'phone')).toBe(worth(prompt, 'phone'));
});
test('same bot, same seed, same language: the same run', () => {
  const rehearsal = rehearse(scenarioNamed('wrong-invoice'));
  for (const bot of BOTS) {
    const run = () => playThrough(bot, rehearsal, { seed: 11, language: 'en' });
    expect(run()).toEqual(run());
  }
});
test('language moves only those who go by the words', () => {
  const rehearsal = rehearse(scenarioNamed('branch-g'));
  for (const bot of BOTS.filter(({ testWise }) => !testWise)) {
    const [es, en] = (['es', 'en'] as const).map((language) =>
      playThrough(bot, rehearsal, { seed: 4, language }),
    );
    expect(en).toEqual(es);
  }
});
