import { describe, expect, it } from 'vitest';
import { ACT_FAMILY } from '../../src/scenario/scenario.ts';
import type { Act } from '../../src/scenario/scenario.ts';
import { EVERYBODY, HELLISH, ORDINARY } from '../persona/people.ts';
import { freeSearch } from './free-search.ts';

const FOUND = new Map(EVERYBODY.map((id) => [id, freeSearch(id)]));
const found = (id: string) => FOUND.get(id) ?? { acts: [], worth: 0 };

/** Place of the first of these acts; after everything else where there is none. */
function firstOf(acts: readonly Act[], sought: readonly Act[]): number {
  const at = acts.findIndex((act) => sought.includes(act));
  return at < 0 ? Infinity : at;
}
const SOLVING: readonly Act[] = [
  'remedy',
  'offer_choice',
  'goodwill_gesture',
  'capitulate',
  'empty_promise',
  'own_it',
];
const told = (id: string): string => `${found(id).worth.toFixed(1)}: ${found(id).acts.join(' ')}`;

describe('a search that knows no method finds it again', () => {
  it.each(ORDINARY)('with %s: listening or giving back before any solution', (id) => {
    const { acts } = found(id);
    expect(firstOf(acts, ['listen', 'paraphrase']), told(id)).toBeLessThan(firstOf(acts, SOLVING));
  });

  it('an apology, and before the remedy, with all ordinary people but one at the most', () => {
    const late = ORDINARY.filter((id) => {
      const { acts } = found(id);
      return !(firstOf(acts, ['own_apology']) < Math.min(acts.length, firstOf(acts, ['remedy'])));
    });
    expect(late.length, late.map(told).join('; ')).toBeLessThanOrEqual(1);
  });

  it.each(ORDINARY)('with %s: nothing that harms and nothing given away', (id) => {
    const wrong = found(id).acts.filter((act) => ['harm', 'giving_in'].includes(ACT_FAMILY[act]));
    expect(wrong, told(id)).toEqual([]);
  });

  it.each(HELLISH)(
    'with %s: it listens, refuses the bait, sets a limit, hands over or gets to safety first',
    (id) => {
      const right: readonly Act[] = [
        'listen',
        'ignore_bait',
        'ease_tension',
        'first_person_limit',
        'warm_transfer',
        'step_back',
        'breathe',
      ];
      const { acts } = found(id);
      expect(right, told(id)).toContain(acts[0]);
      expect(
        firstOf(acts, ['ignore_bait', 'ease_tension', 'first_person_limit', 'warm_transfer', 'step_back']),
        told(id),
      ).toBeLessThan(firstOf(acts, SOLVING));
    },
  );

  it.each(EVERYBODY)('with %s: a good end can be reached', (id) => {
    expect(found(id).worth, told(id)).toBeGreaterThanOrEqual(id === 'double-deviated' ? 60 : 70);
  });
});
