import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { step, temperature } from '../../src/persona/persona.ts';
import { ACTS, ACT_FAMILY } from '../../src/scenario/scenario.ts';
import type { Act } from '../../src/scenario/scenario.ts';
import { EVERYBODY, HELLISH, ORDINARY, after, outcomeOfPlay, replies, seated } from './people.ts';

const SEEDS = [0, 1, 2, 3, 4];
/** Leaving danger and ending abuse are right the first time; there is nothing to press again. */
const PRESSABLE = ACTS.filter((act) => act !== 'leave_to_safety' && act !== 'end_contact');
const again = (reply: readonly Act[], times: number) => Array.from({ length: times }, () => reply);

describe('pressing one button', () => {
  it('one act again and again never reaches 60, with anybody', () => {
    const winners = EVERYBODY.flatMap((id) =>
      PRESSABLE.filter((act) => outcomeOfPlay(id, again([act], 12)) >= 60).map((act) => `${id}: ${act}`),
    );
    expect(winners).toEqual([]);
  });

  it('two acts in turn never reach 60', () => {
    const pairs = PRESSABLE.flatMap((first) =>
      PRESSABLE.filter((second) => second !== first).map((second) => [first, second] as const),
    );
    const inTurn = (pair: readonly Act[]) => Array.from({ length: 6 }, () => pair.map((act) => [act])).flat();
    const winners = EVERYBODY.flatMap((id) =>
      pairs
        .filter((pair) => outcomeOfPlay(id, inTurn(pair)) >= 60)
        .map((pair) => `${id}: ${pair.join(', ')}`),
    );
    expect(winners).toEqual([]);
  });

  const anyReply = fc.uniqueArray(fc.constantFrom(...PRESSABLE), { minLength: 1, maxLength: 3 });

  it('one reply of up to three acts again and again never reaches 60', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EVERYBODY),
        anyReply,
        fc.integer({ min: 4, max: 14 }),
        (id, reply, times) => {
          expect(outcomeOfPlay(id, again(reply, times))).toBeLessThan(60);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('two replies of up to three acts in turn never reach 60', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVERYBODY), anyReply, anyReply, (id, first, second) => {
        const said = Array.from({ length: 12 }, (_, turn) => (turn % 2 ? second : first));
        expect(outcomeOfPlay(id, said)).toBeLessThan(60);
      }),
      { numRuns: 6000 },
    );
  });

  // Found by hill-climbing over replies; kept so that the strongest known exploits stay closed.
  it.each([
    ['wronged-loyal', 'paraphrase+listen+step_back remedy+own_it+follow_up'],
    ['rambler', 'capitulate+breathe+listen confirm+listen+breathe'],
    ['b2b-negotiator', 'paraphrase+listen+ask_open remedy+own_it+follow_up'],
    ['hasty', 'paraphrase+ask_open+meet_minds remedy+offer_choice+follow_up'],
  ])('the best two-reply loop known against %s stays under 60', (id, pair) => {
    for (const times of [2, 3, 4, 6]) {
      expect(outcomeOfPlay(id, Array.from({ length: times }, () => replies(pair)).flat())).toBeLessThan(60);
    }
  });
});

describe('several acts in one reply', () => {
  it('the second act counts .7 and the third .5', () => {
    const start = { ...seated('analyst'), heard: 60, arousal: 20, face: 80 };
    const alone = step(start, { acts: ['thank'], quality: [1] }).face - start.face;
    const second = step(start, { acts: ['breathe', 'thank'], quality: [1, 1] }).face - start.face;
    const third =
      step(start, { acts: ['breathe', 'act_now', 'thank'], quality: [1, 1, 1] }).face - start.face;
    expect(second / alone).toBeCloseTo(0.7, 6);
    expect(third / alone).toBeCloseTo(0.5, 6);
  });

  it('is still one turn: one decay, one repetition, one tick of patience', () => {
    const state = after('hasty', 'paraphrase+paraphrase+paraphrase');
    expect(state.turn).toBe(1);
    expect(after('hasty', 'paraphrase').uses).toEqual(state.uses);
  });
});

describe('hazards', () => {
  const hazard = { issue: { hazard: true, fault: 0, monetary: 0.1 } };
  const rest = replies(
    'listen paraphrase empathise meet_minds offer_choice own_it confirm act_now follow_up',
  );
  const refusedAt = (turn: number) => [...rest.slice(0, turn), ['firm_no'] as const, ...rest.slice(turn)];

  it.each(EVERYBODY)('%s: the firm no at turn 1 beats turn 2 beats turn 3, and none is worst', (id) => {
    for (const seed of SEEDS) {
      const worth = [0, 1, 2].map((turn) => outcomeOfPlay(id, refusedAt(turn), { ...hazard, seed }));
      const never = outcomeOfPlay(id, rest, { ...hazard, seed });
      expect([...worth, never]).toEqual([...worth, never].sort((a, b) => b - a));
      expect(never).toBeLessThanOrEqual(35);
      expect((worth[1] ?? 0) - (worth[2] ?? 0)).toBeGreaterThan(0);
      expect((worth[0] ?? 0) - (worth[1] ?? 0)).toBeGreaterThan(0);
    }
  });

  it('a customer made happy by looking away is the worst service of all', () => {
    for (const id of EVERYBODY) {
      const happy = outcomeOfPlay(id, 'greet listen empathise allow_hazard', hazard);
      expect(happy).toBeLessThanOrEqual(35);
      expect(happy).toBeLessThan(outcomeOfPlay(id, 'firm_no listen empathise', hazard));
    }
  });
});

describe('honest limits', () => {
  const onlyManagement = { issue: { resolvable: 0 } };
  const able = ORDINARY.filter((id) => id !== 'double-deviated' && id !== 'public-avenger');

  it.each(able)('%s: heard, thanked, apologised to, owned and called back by five is worth 70', (id) => {
    const said = 'listen listen paraphrase thank own_apology own_it follow_up';
    expect(outcomeOfPlay(id, said, onlyManagement)).toBeGreaterThanOrEqual(70);
  });

  it.each(EVERYBODY)('%s: the honest answer beats passing it upward by far', (id) => {
    const honest = outcomeOfPlay(
      id,
      'listen listen paraphrase thank own_apology own_it follow_up',
      onlyManagement,
    );
    const upward = outcomeOfPlay(id, 'listen listen paraphrase blame_management', onlyManagement);
    expect(honest - upward).toBeGreaterThan(20);
    const bare = outcomeOfPlay(id, 'thank own_apology own_it follow_up', onlyManagement);
    expect(bare - outcomeOfPlay(id, 'blame_management', onlyManagement)).toBeGreaterThan(20);
  });

  it('writing down what could not be solved is worth something', () => {
    for (const id of EVERYBODY) {
      const heard = outcomeOfPlay(id, 'listen listen paraphrase', onlyManagement);
      expect(outcomeOfPlay(id, 'listen listen paraphrase record', onlyManagement)).toBeGreaterThan(heard);
    }
  });
});

describe('hellish customers', () => {
  const givingIn = [
    'listen empathise capitulate capitulate confirm act_now',
    'capitulate capitulate',
    'own_apology capitulate goodwill_gesture confirm',
    'listen paraphrase capitulate record follow_up',
  ];

  it.each(HELLISH)('%s: giving in never reaches 40', (id) => {
    for (const seed of SEEDS)
      for (const said of givingIn) expect(outcomeOfPlay(id, said, { seed })).toBeLessThan(40);
  });

  it.each(HELLISH)('%s: ending properly or handing over warmly beats giving in by 25', (id) => {
    for (const seed of SEEDS) {
      const given = Math.max(...givingIn.map((said) => outcomeOfPlay(id, said, { seed })));
      const ended = outcomeOfPlay(id, 'listen first_person_limit warn_of_end end_contact', { seed });
      const handed = outcomeOfPlay(id, 'listen ignore_bait warm_transfer', { seed });
      expect(ended - given).toBeGreaterThanOrEqual(25);
      expect(handed - given).toBeGreaterThanOrEqual(25);
    }
  });

  it('ending without a limit, or without a warning, is not a success', () => {
    for (const id of HELLISH) {
      expect(outcomeOfPlay(id, 'end_contact')).toBeLessThan(50);
      expect(outcomeOfPlay(id, 'first_person_limit end_contact')).toBeLessThan(50);
      expect(outcomeOfPlay(id, 'first_person_limit warn_of_end end_contact')).toBeGreaterThanOrEqual(70);
    }
    expect(outcomeOfPlay('hasty', 'end_contact')).toBeLessThan(25);
  });

  it('from full hunger about three clean refusals deflate the worst, with one burst on the way', () => {
    for (const id of HELLISH) {
      const start = seated(id);
      const one = after(id, 'ignore_bait');
      const two = after(id, 'ignore_bait ease_tension');
      const three = after(id, 'ignore_bait ease_tension first_person_limit');
      expect([start.deflated, one.deflated, three.deflated]).toEqual([false, false, true]);
      expect(two.bait).toBeLessThan(one.bait);
    }
  });

  it('a bite rekindles a game that had gone out', () => {
    const cooled = 'ignore_bait ease_tension first_person_limit';
    for (const id of HELLISH) {
      expect(after(id, `${cooled} quote_policy`).deflated).toBe(false);
      expect(after(id, `${cooled} blame_supplier`).deflated).toBe(false);
      expect(after(id, `${cooled} listen`).deflated).toBe(true);
    }
  });

  it('three bites against three refusals: a different person', () => {
    for (const id of HELLISH) {
      const bitten = temperature(after(id, 'refute retaliate quote_policy'));
      const refused = temperature(after(id, 'ignore_bait first_person_limit ease_tension'));
      expect(bitten - refused).toBeGreaterThan(15);
    }
  });
});

describe('danger', () => {
  it('stepping back, calling help and leaving a physical threat is a success, the sooner the better', () => {
    const prompt = outcomeOfPlay('hell-pusher', 'step_back call_help leave_to_safety');
    expect(prompt).toBeGreaterThanOrEqual(80);
    const argued = outcomeOfPlay('hell-pusher', 'refute step_back call_help leave_to_safety');
    expect(argued).toBeLessThan(prompt);
  });

  it('staying to argue, touching, and fleeing from mere rudeness are not', () => {
    expect(outcomeOfPlay('hell-pusher', 'refute refute refute refute leave_to_safety')).toBeLessThan(50);
    expect(outcomeOfPlay('hell-pusher', 'touch_customer')).toBeLessThan(25);
    expect(outcomeOfPlay('hell-insulter', 'leave_to_safety')).toBeLessThan(40);
  });
});

describe('any play at all', () => {
  const everyAct = fc.constantFrom(...ACTS);
  it('keeps every figure on its scale, and plays the same again', () => {
    const reply = fc.array(everyAct, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.constantFrom(...EVERYBODY),
        fc.array(reply, { maxLength: 30 }),
        fc.integer({ min: 0, max: 0xffffffff }),
        (id, said, seed) => {
          const state = after(id, said, { seed });
          for (const figure of [
            'anger',
            'arousal',
            'heard',
            'trust',
            'hope',
            'effort',
            'face',
            'bait',
            'composure',
          ] as const) {
            expect(state[figure]).toBeGreaterThanOrEqual(0);
            expect(state[figure]).toBeLessThanOrEqual(100);
          }
          const worth = outcomeOfPlay(id, said, { seed });
          expect(worth).toBeGreaterThanOrEqual(0);
          expect(worth).toBeLessThanOrEqual(100);
          expect(after(id, said, { seed })).toEqual(state);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('knows a family for every act', () => {
    for (const act of ACTS) expect(ACT_FAMILY[act]).toBeTypeOf('string');
  });
});
