import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asked,
  bandAt,
  bandOf,
  exitFor,
  gameOf,
  hear,
  isCrossedAt,
  isDangerAt,
  isPlayingAt,
  lineSpoken,
  meet,
  movesOpen,
  movesWithCause,
  phaseAt,
  phaseOf,
  rest,
  seatPersona,
  standAtFirst,
  stateOf,
  stepInPlace,
  throwBait,
  walkOf,
  seatState,
} from '../../src/persona/persona.ts';
import { ACTS } from '../../src/scenario/scenario.ts';
import { EVERYBODY, PLAIN, personaNamed } from './people.ts';

const line = fc.record({
  abuse: fc.constantFrom(0, 1, 2),
  threat: fc.option(fc.constantFrom('verbal' as const, 'physical' as const), { freq: 3 }),
});
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ line }) },
  { weight: 1, arbitrary: fc.record({ bait: line }) },
);
const start = fc.record({
  anger: fc.integer({ min: 0, max: 100 }),
  arousal: fc.integer({ min: 0, max: 100 }),
  trust: fc.integer({ min: 0, max: 100 }),
});

describe('the chart walked without a machine', () => {
  it('stands where the machine stands, whatever happens and whoever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EVERYBODY),
        fc.record({ start, hazard: fc.boolean(), seed: fc.nat() }),
        fc.array(happening, { maxLength: 16 }),
        (id, { start: from, hazard, seed }, happenings) => {
          const plain = personaNamed(id);
          const persona = { ...plain, start: { ...plain.start, ...from } };
          const circumstances = { issue: { ...PLAIN, hazard }, seed };
          const walk = walkOf(persona);
          let sitting = seatPersona(persona, circumstances);
          const state = seatState(persona, circumstances);
          let stand = standAtFirst(walk, state);
          const agree = () => {
            const playing = gameOf(sitting) !== 'none' && gameOf(sitting) !== 'deflated';
            const cause = { crossed: isCrossedAt(walk, stand), danger: isDangerAt(walk, stand) };
            expect(bandAt(walk, stand)).toBe(bandOf(sitting));
            expect(phaseAt(walk, stand)).toBe(phaseOf(sitting));
            expect(isPlayingAt(walk, stand)).toBe(playing);
            expect(movesWithCause(cause)).toEqual(movesOpen(sitting));
          };
          agree();
          for (const each of happenings) {
            if ('line' in each || 'bait' in each) {
              const { abuse, threat } = 'line' in each ? each.line : each.bait;
              const spoken = { abuse, ...(threat ? { threat } : {}) };
              sitting = 'line' in each ? lineSpoken(sitting, spoken) : throwBait(sitting, spoken);
              const type = 'line' in each ? 'line.spoken' : 'bait.thrown';
              stand = meet(walk, stand, asked(state, { type, ...spoken }));
            } else {
              const utterance = { acts: each, quality: each.map(() => 1), against: { abuse: 0 } };
              sitting = hear(sitting, utterance);
              stand = meet(walk, stand, asked(state, { type: 'reply.given', utterance }));
              if (exitFor(state) === null) stepInPlace(state, utterance);
            }
            stand = rest(walk, stand, asked(state, { type: 'line.spoken', abuse: 0 }));
            expect(stateOf(sitting)).toEqual(state);
            agree();
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
