import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { step } from '../../src/persona/persona.ts';
import { ACTS, ACT_FAMILY } from '../../src/scenario/scenario.ts';
import { EVERYBODY, after, outcomeOfPlay, seated } from './people.ts';

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
