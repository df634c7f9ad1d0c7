import { expect, test, vi } from 'vitest';
import { disputedReplies } from '../../src/debrief/debrief.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { shipped } from '../conversation/shipped.ts';

vi.setConfig({ testTimeout: 60_000 });

const SEEDS = { seeds: [1, 2] };
const branchG = named('branch-g');

function named(id: string): Scenario {
  const found = shipped.find((scenario) => scenario.id === id);
  if (found === undefined) throw new Error(`${id} no longer ships`);
  return found;
}

/** The same call with a trainer’s own grade on one reply of the first beat. */
function graded(reply: string, key: number): Scenario {
  const ring = branchG.beats['ring'];
  if (ring === undefined) throw new Error('branch G no longer rings');
  const replies = ring.replies.map((each) => (each.id === reply ? { ...each, key } : each));
  return { ...branchG, beats: { ...branchG.beats, ring: { ...ring, replies } } };
}

test('at branch G a canned phrase is named: the key finds it cold, and play lets it go', () => {
  const [disputed, ...others] = disputedReplies(branchG, SEEDS);
  expect(others).toEqual([]);
  expect(disputed).toMatchObject({ beat: 'kicked-to-the-site', reply: 'important-call' });
  expect(disputed?.credit).toBeLessThanOrEqual(0.2);
  expect(disputed?.cost).toBeLessThanOrEqual(1);
});
test('a trainer who praises what sends the customer away is told what it costs', () => {
  const praised = disputedReplies(graded('see-the-site', 3), SEEDS);
  const told = praised.find(({ reply }) => reply === 'see-the-site');
  expect(told?.credit).toBeGreaterThanOrEqual(0.8);
  expect(told?.cost).toBeGreaterThanOrEqual(8);
});
