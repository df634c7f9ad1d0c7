import { describe, expect, test } from 'vitest';
import { AT_REST } from '../../src/stage/people/face.ts';
import { CHANNELS, ENDING_KINDS } from '../../src/scenario/scenario.ts';
import { bent } from '../../src/stage/ends/poses.ts';
import { entranceAt, entranceLength } from '../../src/stage/ends/entrances.ts';
import { exitAt, stagingOf } from '../../src/stage/ends/exits.ts';
import type { Exit } from '../../src/stage/ends/exit.ts';
import type { EndingKind } from '../../src/scenario/scenario.ts';

const HERE = { leaving: 'no', channel: 'phone', setting: 'office' } as const;
const end = (leaving: EndingKind, channel: string, seconds: number, still = false): Exit =>
  exitAt({ leaving, channel, setting: 'bar' }, seconds, still);

/** What an onlooker could compare: three glances at the way it goes. */
const story = (kind: EndingKind, channel: string) => [0.7, 1.6, 9].map((at) => end(kind, channel, at));

/** How far two moments lie apart for the eye: places in tenths of the person, light, face and things as a whole. */
function apart(one: Exit, other: Exit): number {
  const levers = ['right', 'down', 'size', 'presence', 'shade', 'posed', 'thing', 'flash'] as const;
  const moved = levers.reduce((sum, lever) => sum + Math.abs(one[lever] - other[lever]), 0);
  const light = one.tint === other.tint ? 0 : (one.shade + other.shade) / 2;
  const held = one.holds === other.holds ? 0 : (one.thing + other.thing) / 2;
  const face = one.pose === other.pose ? 0 : (one.posed + other.posed) / 2;
  return moved + light + held + face;
}

describe.each(CHANNELS)('an ending on the channel %s', (channel) => {
  test('looks like no other kind', () => {
    const alike: string[] = [];
    for (const [place, one] of ENDING_KINDS.entries()) {
      for (const other of ENDING_KINDS.slice(place + 1)) {
        const [mine, theirs] = [story(one, channel), story(other, channel)];
        const most = Math.max(...mine.map((exit, glance) => apart(exit, theirs[glance] ?? exit)));
        if (most < 0.5) alike.push(`${one} and ${other}: ${most.toFixed(2)}`);
      }
    }
    expect(alike).toEqual([]);
  });

  test.each(['reconciled', 'handed_over', 'hazard_stopped', 'left_to_safety', 'went_public'] as const)(
    'leaves somebody there who %s',
    (kind) => expect(end(kind, channel, 9).presence).toBe(1),
  );

  test.each(ENDING_KINDS.filter((kind) => !STAYS.includes(kind)))(
    'empties the place when somebody %s',
    (kind) => expect(end(kind, channel, 9).presence).toBe(0),
  );

  test('is there at once, without flash, jolt or nod, where nothing may move', () => {
    for (const kind of ENDING_KINDS) {
      expect(end(kind, channel, 0, true)).toEqual(end(kind, channel, 99, true));
      expect(end(kind, channel, 0, true)).toMatchObject({ flash: 0, jolt: 0, nod: 0 });
    }
  });

  test('begins after the last word', () => {
    for (const kind of ENDING_KINDS) expect(end(kind, channel, -0.4, true)).toEqual(exitAt(HERE, 0, false));
  });

  test('is over within four seconds, and never flashes strongly', () => {
    for (const kind of ENDING_KINDS) {
      expect(end(kind, channel, 4)).toEqual(end(kind, channel, 60));
      for (let at = 0; at < 2; at += 0.05) expect(end(kind, channel, at).flash).toBeLessThan(0.35);
    }
  });

  test('was preceded by an entrance under 1.2 seconds that ends with the person there', () => {
    expect(entranceLength(channel)).toBeLessThan(1.2);
    expect(entranceAt(channel, 1.2, false)).toEqual(exitAt(HERE, 0, false));
    expect(entranceAt(channel, 0, true)).toEqual(exitAt(HERE, 0, false));
    expect(entranceAt(channel, 0.05, false)).not.toEqual(exitAt(HERE, 0, false));
  });
});
const STAYS: readonly EndingKind[] = [
  'reconciled',
  'handed_over',
  'hazard_stopped',
  'left_to_safety',
  'went_public',
];

describe('what an ending tells besides', () => {
  test('the phone is slammed down with the hand before they are gone, and put down gently in peace', () => {
    const handOn = (kind: EndingKind, seconds: number): number =>
      bent(AT_REST, end(kind, 'phone', seconds)).lowered;
    expect(handOn('walked_out', 0)).toBe(0);
    expect(handOn('walked_out', 0.4)).toBe(1);
    expect(end('walked_out', 'phone', 0.4).presence).toBe(1);
    expect(handOn('settled', 0.4)).toBe(0);
    expect(handOn('settled', 1.3)).toBeGreaterThan(0.2);
    expect(handOn('settled', 1.3)).toBeLessThan(0.8);
    expect(handOn('settled', 1.8)).toBe(1);
    for (const kind of ENDING_KINDS) expect(end(kind, 'counter', 9).lowered).toBe(0);
  });

  test('whoever slams the phone has a dead line before anybody else', () => {
    const dead = ENDING_KINDS.filter((kind) => end(kind, 'phone', 0.4).hungUp === 1);
    expect(dead).toContain('walked_out');
    expect(dead).not.toContain('settled');
    expect(end('reconciled', 'phone', 9).hungUp).toBe(0);
    expect(end('handed_over', 'phone', 9).hungUp).toBe(0);
  });

  test('a glass of water comes in a bar and nowhere else', () => {
    expect(stagingOf('hazard_stopped', 'counter', 'bar').thing).toBe('water');
    expect(stagingOf('hazard_stopped', 'counter', 'shop').thing).toBeUndefined();
    expect(stagingOf('escalated', 'counter', 'shop').thing).toBe('papers');
  });

  test('whoever walks away goes another way than whoever asks for the boss', () => {
    expect(end('walked_out', 'counter', 1).right).toBeLessThan(0);
    expect(end('escalated', 'counter', 2.5).right).toBeGreaterThan(0);
  });

  test('the whole of a pose is taken, and the rest of the face is left alone', () => {
    const face = bent({ ...AT_REST, snarl: 1, lean: 0.5 }, { pose: { snarl: 0 }, posed: 1, nod: 4 });
    expect(face).toEqual({ ...AT_REST, lean: 0.5, nod: 4 });
  });
});
