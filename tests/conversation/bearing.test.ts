import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEARINGS, bearingOf } from '../../src/conversation/conversation.ts';
import type { Bearing, Mood } from '../../src/conversation/conversation.ts';

type Borne = Parameters<typeof bearingOf>[0];

const ORDINARY: Mood = {
  anger: 45,
  arousal: 45,
  heard: 10,
  trust: 40,
  hope: 45,
  effort: 30,
  face: 60,
  bait: 0,
  temperature: 45,
  composure: 80,
};
const bearing = (mood: Partial<Mood>, rest: Partial<Borne> = {}): Bearing =>
  bearingOf({
    look: 'cobos',
    channel: 'counter',
    mood: { ...ORDINARY, ...mood },
    game: 'none',
    twitch: 'still',
    ...rest,
  });

/** What one person does while nine lines are said at one heat. */
function whileSpeaking(look: string, temperature: number, channel = 'counter'): readonly Bearing[] {
  const ids = [101, 201, 301, 401, 501, 502, 601, 701, 801];
  return ids.map((id) => bearing({ temperature }, { look, channel, line: { id } }));
}
const PEOPLE = ['rodrigo', 'cobos', 'beto', 'laura', 'nuria', 'kwame', 'helen', 'fatima'];

describe('what a body says', () => {
  test('who is calm keeps the hands down', () => {
    expect(bearing({ temperature: 10, heard: 20 })).toBe('rests');
  });

  test('a bait that was taken brings a sneer, however hot the words', () => {
    expect(bearing({ temperature: 30 }, { game: 'gloating' })).toBe('sneers');
    expect(bearing({ temperature: 92 }, { game: 'gloating' })).toBe('sneers');
  });

  test('a bait that was refused lets the body sink', () => {
    expect(bearing({ temperature: 34 }, { game: 'testing' })).toBe('weighs_up');
    expect(bearing({ temperature: 30 }, { game: 'deflated' })).toBe('deflates');
  });

  test('who expects nothing any more goes flat, and is not taken for calm', () => {
    expect(bearing({ temperature: 12, hope: 10, trust: 12, arousal: 14 })).toBe('goes_flat');
    expect(bearing({ temperature: 12, hope: 70, trust: 70, arousal: 14, heard: 20 })).toBe('rests');
  });

  test('who was made to look small looks down, unless too hot for shame', () => {
    expect(bearing({ temperature: 45, face: 8 })).toBe('looks_down');
    expect(bearing({ temperature: 80, face: 8 })).not.toBe('looks_down');
  });

  test('being heard thaws; being heard and trusting opens the hands', () => {
    expect(bearing({ temperature: 44, heard: 60 }, { twitch: 'softens' })).toBe('thaws');
    expect(bearing({ temperature: 8, heard: 85, trust: 80 })).toBe('offers');
  });

  test('without trust one more wrong word turns the person away', () => {
    expect(bearing({ temperature: 48, trust: 6 }, { twitch: 'hardens' })).toBe('turns_away');
  });

  test('the phone is slammed on a phone; at a counter there is none to slam', () => {
    expect(bearing({}, { leaving: 'walked_out', channel: 'phone' })).toBe('slams');
    expect(bearing({}, { leaving: 'walked_out' })).toBe('turns_away');
  });
});

describe('gestures of one’s own', () => {
  test.each(PEOPLE)('%s does not repeat one gesture from line to line when angry', (look) => {
    const seen = whileSpeaking(look, 47);
    expect(new Set(seen).size).toBeGreaterThan(1);
    expect(seen.filter((each, at) => at > 0 && each === seen[at - 1]).length).toBeLessThan(3);
  });

  test('people differ: the same anger, the same line, at least four bodies', () => {
    const ways = new Set(PEOPLE.map((look) => whileSpeaking(look, 47).join()));
    expect(ways.size).toBeGreaterThanOrEqual(4);
  });

  test('who holds a phone does not fold the arms', () => {
    for (const look of PEOPLE) {
      for (const temperature of [29, 47, 65, 88])
        expect(whileSpeaking(look, temperature, 'phone')).not.toContain('folds');
    }
  });

  test('whatever the figures, one of the known bearings, and always the same', () => {
    const figure = fc.integer({ min: 0, max: 100 });
    const felt = fc.record({
      temperature: figure,
      heard: figure,
      trust: figure,
      hope: figure,
      arousal: figure,
      face: figure,
    });
    fc.assert(
      fc.property(felt, fc.string(), fc.nat(99_999), (mood, look, id) => {
        const once = bearing(mood, { look, line: { id } });
        expect(BEARINGS).toContain(once);
        expect(bearing(mood, { look, line: { id } })).toBe(once);
      }),
    );
  });
});
