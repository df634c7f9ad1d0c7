import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { drawPerson, expressionOf, lookNamed, settle } from '../../src/stage/people/people.ts';
import { RecordingBrush } from './recording-brush.ts';
import type { Mood } from '../../src/conversation/conversation.ts';
import type { Face, Feelings } from '../../src/stage/people/people.ts';

const ORDINARY: Mood = {
  anger: 30,
  arousal: 40,
  heard: 10,
  trust: 35,
  hope: 45,
  effort: 40,
  face: 55,
  bait: 0,
  temperature: 30,
  composure: 80,
};
const at = (temperature: number, more: Partial<Mood> = {}): Mood => ({
  ...ORDINARY,
  temperature,
  anger: temperature,
  arousal: temperature,
  ...more,
});
const faceOf = (mood: Mood, more: Partial<Feelings> = {}): Face =>
  expressionOf({ mood, game: 'none', twitch: 'still', ...more });
/** Middles of the bands from calm to explosive. */
const BANDS = [10, 29, 47, 65, 88].map((temperature) => faceOf(at(temperature)));

const figure = fc.integer({ min: 0, max: 100 });
const anyFeelings: fc.Arbitrary<Feelings> = fc.record({
  mood: fc.record({
    anger: figure,
    arousal: figure,
    heard: figure,
    trust: figure,
    hope: figure,
    effort: figure,
    face: figure,
    bait: figure,
    temperature: figure,
    composure: figure,
  }),
  game: fc.constantFrom('none', 'provoking', 'gloating', 'testing', 'deflated'),
  twitch: fc.constantFrom('softens', 'hardens', 'gloats', 'still'),
});

const picture = (face: Face, moment = { time: 1, talk: 0 }, look = 'rodrigo'): string => {
  const recorder = new RecordingBrush();
  drawPerson(recorder.brush, { look: lookNamed(look), face }, moment);
  return recorder.calls.join('\n');
};

describe('how a mood shows in a face', () => {
  it('presses the brows further down with every band', () => {
    const brows = BANDS.map((face) => face.browIn);
    expect(brows).toEqual([...brows].sort((a, b) => b - a));
    expect(new Set(brows.map((brow) => brow.toFixed(2))).size).toBe(brows.length);
  });

  it('shows teeth only from fury on, and shouts when explosive', () => {
    const [calm, frustrated, angry, furious, explosive] = BANDS;
    expect([calm!.bare, frustrated!.bare, angry!.bare]).toEqual([0, 0, 0]);
    expect(furious!.bare).toBeGreaterThan(0.15);
    expect(explosive!.jaw).toBeGreaterThan(furious!.jaw + 0.3);
  });

  it('never jumps: a degree more changes little', () => {
    for (let temperature = 0; temperature < 100; temperature++) {
      const [before, after] = [faceOf(at(temperature)), faceOf(at(temperature + 1))];
      for (const unit of ['browIn', 'lids', 'smile', 'jaw', 'shoulders'] as const) {
        expect(Math.abs(after[unit] - before[unit])).toBeLessThan(0.12);
      }
    }
  });

  it('lifts the inner brows and drops the shoulders of somebody who has been heard', () => {
    const [unheard, heard] = [faceOf(at(36, { heard: 5 })), faceOf(at(36, { heard: 80 }))];
    expect(heard.browIn).toBeGreaterThan(unheard.browIn + 0.3);
    expect(heard.shoulders).toBeLessThan(unheard.shoulders - 0.2);
  });

  it('smiles with one corner only when a bait was taken', () => {
    const gloating = faceOf(at(58, { bait: 70 }), { game: 'gloating' });
    expect(gloating.smile).toBeGreaterThan(0.3);
    expect(Math.abs(gloating.skew)).toBeGreaterThan(0.6);
    expect(gloating.browIn).toBeGreaterThan(faceOf(at(58, { bait: 70 }), { game: 'provoking' }).browIn);
  });

  it('tells resignation from peace: both quiet, one without hope', () => {
    const resigned = faceOf(at(10, { arousal: 8, trust: 8, hope: 6 }));
    const peaceful = faceOf(at(10, { arousal: 20, trust: 80, hope: 80, heard: 80 }));
    expect(resigned.smile).toBeLessThan(0);
    expect(peaceful.smile).toBeGreaterThan(0.4);
    expect(resigned.shoulders).toBeLessThan(-0.5);
    expect(resigned.lids).toBeLessThan(peaceful.lids);
  });

  it('moves at once, the way the reply landed', () => {
    const still = faceOf(at(47));
    expect(faceOf(at(47), { twitch: 'softens' }).browIn).toBeGreaterThan(still.browIn);
    expect(faceOf(at(47), { twitch: 'hardens' }).press).toBeGreaterThan(still.press);
  });

  it('can hold every mood there is', () => {
    fc.assert(
      fc.property(anyFeelings, (feelings) => {
        const face = expressionOf(feelings);
        expect(Object.values(face).every(Number.isFinite)).toBe(true);
        expect(Math.abs(face.smile)).toBeLessThanOrEqual(1);
        expect(face.jaw).toBeGreaterThanOrEqual(0);
        expect(face.jaw).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('gliding from one face to another', () => {
  it('arrives, and takes the same way whatever the frame rate', () => {
    const [calm, , , , explosive] = BANDS;
    let slow = calm!;
    for (let frame = 0; frame < 60; frame++) slow = settle(slow, explosive!, 1 / 60);
    const quick = settle(calm!, explosive!, 1);
    expect(slow.jaw).toBeCloseTo(quick.jaw, 8);
    expect(settle(calm!, explosive!, 20).jaw).toBeCloseTo(explosive!.jaw, 6);
    expect(settle(calm!, explosive!, 0).jaw).toBeCloseTo(calm!.jaw, 8);
  });

  it('moves the brows before the shoulders', () => {
    const [calm, , , , explosive] = BANDS;
    const soon = settle(calm!, explosive!, 0.15);
    const done = (unit: 'browIn' | 'shoulders'): number =>
      (soon[unit] - calm![unit]) / (explosive![unit] - calm![unit]);
    expect(done('browIn')).toBeGreaterThan(done('shoulders') + 0.2);
  });
});

describe('a person as drawn', () => {
  it('is the same picture at the same moment', () => {
    expect(picture(BANDS[2]!)).toBe(picture(BANDS[2]!));
  });

  it('does not move at all at time zero', () => {
    expect(picture(BANDS[4]!, { time: 0, talk: 1 })).toBe(picture(BANDS[4]!, { time: 0, talk: 0 }));
    expect(picture(BANDS[4]!, { time: 1, talk: 0 })).not.toBe(picture(BANDS[4]!, { time: 1.4, talk: 0 }));
  });

  it('opens the mouth while talking', () => {
    expect(picture(BANDS[0]!, { time: 1, talk: 1 })).not.toBe(picture(BANDS[0]!, { time: 1, talk: 0 }));
  });

  it('looks different in every band and for every look', () => {
    expect(new Set(BANDS.map((face) => picture(face))).size).toBe(BANDS.length);
    expect(
      new Set(['rodrigo', 'cobos', 'nobody-yet'].map((look) => picture(BANDS[1]!, undefined, look))).size,
    ).toBe(3);
  });

  it('is drawn as a neutral person when nobody knows the look', () => {
    expect(lookNamed('__proto__')).toBe(lookNamed('nobody-yet'));
    expect(lookNamed('constructor')).toBe(lookNamed(''));
  });

  it('leaves the canvas as it was and never draws at no place', () => {
    fc.assert(
      fc.property(anyFeelings, fc.double({ min: 0, max: 600, noNaN: true }), (feelings, time) => {
        const recorder = new RecordingBrush();
        const person = { look: lookNamed('cobos'), face: expressionOf(feelings) };
        drawPerson(recorder.brush, person, { time, talk: 0.7 });
        expect(recorder.depth).toBe(0);
        expect(recorder.nowhere).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
