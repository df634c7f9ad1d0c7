/** What holds in any talk at all, of any length, whatever anybody says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitFor, outcome, step } from '../../src/persona/persona.ts';
import type { State, Utterance } from '../../src/persona/persona.ts';
import { ACTS, ENDING_KINDS, LOSSES, THREATS } from '../../src/scenario/scenario.ts';
import type { Issue } from '../../src/scenario/scenario.ts';
import { EVERYBODY, seated } from '../persona/people.ts';

const PERCENT = [
  'anger',
  'arousal',
  'heard',
  'trust',
  'hope',
  'effort',
  'face',
  'bait',
  'composure',
  'peak',
] as const satisfies readonly (keyof State)[];
const SHARES = ['belief', 'root'] as const satisfies readonly (keyof State)[];
/** Counted up from nothing, never down, and at most so many in one turn. */
const COUNTED = {
  turn: 1,
  capitulations: 3,
  hazardTurns: 1,
  transfers: 3,
  bites: 1,
  abuse: 1,
  dangerTurns: 1,
  hurts: 1,
} as const satisfies Partial<Record<keyof State, number>>;
/** Once so, for good. */
const LASTING = [
  'offered',
  'acted',
  'followedUp',
  'recorded',
  'apologised',
  'metMinds',
  'promised',
  'lied',
  'refusedFirmly',
  'hazardAllowed',
  'threatened',
  'limitSet',
  'warned',
  'contactEnded',
  'steppedBack',
  'helpCalled',
  'left',
  'touched',
] as const satisfies readonly (keyof State)[];

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyIssue: fc.Arbitrary<Issue> = fc.record(
  {
    fault: share,
    monetary: share,
    misbelief: share,
    resolvable: share,
    hazard: fc.boolean(),
    loss: fc.constantFrom(...LOSSES),
  },
  { requiredKeys: ['fault', 'monetary', 'misbelief', 'resolvable', 'hazard'] },
);
const anyUtterance: fc.Arbitrary<Utterance> = fc.record(
  {
    acts: fc.array(fc.constantFrom(...ACTS), { maxLength: 3 }),
    quality: fc.array(share, { minLength: 3, maxLength: 3 }),
    freshFact: fc.boolean(),
    tellsMore: fc.boolean(),
    against: fc.oneof(
      fc.record({ abuse: fc.nat(2) }),
      fc.record({ abuse: fc.nat(2), threat: fc.constantFrom(...THREATS) }),
    ),
    promise: fc.record({ feasible: fc.boolean(), dated: fc.boolean() }),
    minutes: fc.nat(240),
  },
  { requiredKeys: ['acts', 'quality'] },
);
const anyTalk = fc.record({
  id: fc.constantFrom(...EVERYBODY),
  issue: anyIssue,
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  composure: fc.integer({ min: 0, max: 100 }),
  said: fc.array(anyUtterance, { maxLength: 60 }),
});

/** The moments of a talk, played on past any exit. */
function moments({
  id,
  said,
  ...play
}: typeof anyTalk extends fc.Arbitrary<infer T> ? T : never): readonly State[] {
  const passed = [seated(id, play)];
  for (const utterance of said) {
    const last = passed.at(-1);
    if (last) passed.push(step(last, utterance));
  }
  return passed;
}

function offScale(state: State): readonly string[] {
  return [
    ...PERCENT.filter((figure) => !(state[figure] >= 0 && state[figure] <= 100)),
    ...SHARES.filter((figure) => !(state[figure] >= 0 && state[figure] <= 1)),
    ...(state.story >= 0 && state.story < 1000 ? [] : ['story']),
    ...(state.waited >= 0 ? [] : ['waited']),
    ...(state.uses.every((used) => used >= 0 && used <= state.turn) ? [] : ['uses']),
    ...(Object.values(state).some((value) => typeof value === 'number' && !Number.isFinite(value))
      ? ['finite']
      : []),
  ];
}

function turnedBack(before: State, now: State): readonly string[] {
  const counted = Object.entries(COUNTED) as [keyof typeof COUNTED, number][];
  return [
    ...counted
      .filter(([name, most]) => now[name] < before[name] || now[name] > before[name] + most)
      .map(([name]) => name),
    ...LASTING.filter((name) => before[name] && !now[name]),
    ...(now.peak < before.peak ? ['peak'] : []),
  ];
}

describe('in any talk at all', () => {
  it('every figure stays on its scale, counts only grow and what was done stays done', () => {
    fc.assert(
      fc.property(anyTalk, (talk) => {
        const passed = moments(talk);
        expect(passed.flatMap(offScale)).toEqual([]);
        expect(passed.slice(1).flatMap((now, i) => turnedBack(passed[i] ?? now, now))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('the outcome lies between 0 and 100, however it ended and whatever came after', () => {
    const anyEnd = fc.record(
      {
        kind: fc.constantFrom(...ENDING_KINDS, null),
        kept: fc.boolean(),
        logged: fc.boolean(),
        owned: fc.boolean(),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(anyTalk, anyEnd, (talk, end) => {
        const value = outcome(moments(talk).at(-1) ?? seated(talk.id), end);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }),
      { numRuns: 400 },
    );
  });

  it('the same talk leaves the same person, and a turn leaves the moment before it as it was', () => {
    fc.assert(
      fc.property(anyTalk, (talk) => {
        const once = moments(talk);
        const kept = JSON.stringify(once);
        const again = moments(talk);
        expect(again).toEqual(once);
        expect(JSON.stringify(once)).toBe(kept);
        expect(again.map(exitFor)).toEqual(once.map(exitFor));
      }),
      { numRuns: 150 },
    );
  });
});
