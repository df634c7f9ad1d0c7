import { describe, expect, it } from 'vitest';
import { step } from '../../src/persona/persona.ts';
import { ACTS, ACT_FAMILY } from '../../src/scenario/scenario.ts';
import { after, seated } from './people.ts';

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

describe('the vocabulary', () => {
  it('knows a family for every act', () => {
    for (const act of ACTS) expect(ACT_FAMILY[act]).toBeTypeOf('string');
  });
});
