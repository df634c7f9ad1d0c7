import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPerson, expressionOf, lookOfSeen, settle } from '../../src/stage/people/people.ts';
import { UNITS } from '../../src/stage/people/face.ts';
import { moodAt } from '../../src/stage/moods.ts';
import { tracingBrush } from './tracing-brush.ts';
import type { Face, Feelings } from '../../src/stage/people/people.ts';
import type { Holds } from '../../src/stage/people/holds.ts';
import type { Moment } from '../../src/stage/people/idle.ts';

interface Figures {
  temperature: number;
  heard: number;
  trust: number;
  hope: number;
  arousal: number;
  face: number;
  bait: number;
}
const feeling = (figures: Partial<Figures>, rest: Partial<Feelings> = {}): Face =>
  expressionOf({
    mood: { ...moodAt(figures.temperature ?? 40), ...figures },
    game: 'none',
    twitch: 'still',
    holds: 'receiver',
    ...rest,
  });

/** A temperature in the middle of each band, coolest first. */
const MIDDLES = [10, 29, 47, 65, 88];
const PEOPLE = ['rodrigo', 'cobos', 'nobody-has-drawn-this-one'];
const NOW: Moment = { time: 0, talk: 0 };

function draw(
  look: string,
  face: Face,
  { holds = 'receiver', ...moment }: Moment & { holds?: Holds } = NOW,
): ReturnType<typeof tracingBrush> {
  const tracing = tracingBrush();
  drawPerson(tracing.brush, { look: lookOfSeen(look), face, holds }, moment);
  return tracing;
}

/** How far two faces lie apart, hand and head movements left out. */
const FACE_UNITS = ['browIn', 'furrow', 'lids', 'slant', 'squint', 'smile', 'jaw', 'bare', 'press'] as const;
const apart = (one: Face, other: Face): number =>
  Math.max(...FACE_UNITS.map((unit) => Math.abs(one[unit] - other[unit])));

describe('feelings in a face', () => {
  test('every band looks different from its neighbours', () => {
    const faces = MIDDLES.map((temperature) => feeling({ temperature }));
    faces.slice(1).forEach((face, index) => {
      expect(apart(face, faces[index] ?? face)).toBeGreaterThan(0.25);
    });
  });

  test('the hotter, the lower the brows and the higher the shoulders', () => {
    const faces = MIDDLES.map((temperature) => feeling({ temperature, heard: 0, trust: 30 }));
    faces.slice(1).forEach((face, index) => {
      expect(face.browIn).toBeLessThanOrEqual(faces[index]?.browIn ?? -9);
      expect(face.shoulders).toBeGreaterThanOrEqual(faces[index]?.shoulders ?? 9);
    });
  });

  test('only the explosive shout with bare teeth', () => {
    expect(feeling({ temperature: 88 }).jaw).toBeGreaterThan(0.5);
    expect(feeling({ temperature: 88 }).bare).toBeGreaterThan(0.6);
    expect(feeling({ temperature: 40 }).jaw).toBeLessThan(0.1);
  });

  test('who is heard lifts the brows inward and lets the shoulders drop at the same temperature', () => {
    const unheard = feeling({ temperature: 44, heard: 10 });
    const heard = feeling({ temperature: 44, heard: 80 });
    expect(heard.browIn).toBeGreaterThan(unheard.browIn + 0.2);
    expect(heard.shoulders).toBeLessThan(unheard.shoulders);
  });

  test('who saw a bait taken smiles on one side', () => {
    const gloating = feeling({ temperature: 45 }, { game: 'gloating' });
    expect(gloating.smile).toBeGreaterThan(0.3);
    expect(Math.abs(gloating.skew)).toBeGreaterThan(0.6);
  });

  test('whose baits fall flat looks flat: no smile, shoulders down', () => {
    const provoking = feeling({ temperature: 32, bait: 80 }, { game: 'provoking' });
    const deflated = feeling({ temperature: 32, bait: 80 }, { game: 'deflated' });
    expect(deflated.shoulders).toBeLessThan(provoking.shoulders);
    expect(Math.abs(deflated.skew)).toBeLessThan(Math.abs(provoking.skew));
  });

  test('who has given up is quiet, not content: no smile, eyes down', () => {
    const resigned = feeling({ temperature: 12, hope: 8, trust: 10, arousal: 12, heard: 20 });
    const content = feeling({ temperature: 8, hope: 85, trust: 88, heard: 90 });
    expect(resigned.smile).toBeLessThan(-0.1);
    expect(resigned.gazeY).toBeGreaterThan(0.2);
    expect(content.smile).toBeGreaterThan(0.4);
  });

  test('one degree more never makes the face jump', () => {
    for (let temperature = 0; temperature < 100; temperature += 1) {
      const step = apart(feeling({ temperature }), feeling({ temperature: temperature + 1 }));
      expect(step, `at ${temperature}`).toBeLessThan(0.12);
    }
  });
});

const figure = fc.integer({ min: 0, max: 100 });
const ANY_FEELINGS: fc.Arbitrary<Feelings> = fc.record({
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
  holds: fc.constantFrom('receiver', 'nothing', 'handset', 'laptop'),
});

describe('how a reply landed', () => {
  test('shows before any word: softer brows, or lips pressed together', () => {
    const still = feeling({ temperature: 47 });
    expect(feeling({ temperature: 47 }, { twitch: 'softens' }).browIn).toBeGreaterThan(still.browIn);
    expect(feeling({ temperature: 47 }, { twitch: 'hardens' }).press).toBeGreaterThan(still.press);
  });

  test('whatever the figures, a face does what faces can do', () => {
    fc.assert(
      fc.property(ANY_FEELINGS, fc.double({ min: 0, max: 600, noNaN: true }), (feelings, time) => {
        const face = expressionOf(feelings);
        expect(Math.abs(face.smile)).toBeLessThanOrEqual(1);
        expect(face.jaw).toBeGreaterThanOrEqual(0);
        expect(face.jaw).toBeLessThanOrEqual(1);
        expect(face.lids).toBeGreaterThan(0);
        expect(draw('cobos', face, { time, talk: 0.7 }).nonsense).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('going from one face to another', () => {
  const [calm, hot] = [feeling({ temperature: 10 }), feeling({ temperature: 90 })];

  test('ends at the other face', () => {
    const end = settle(calm, hot, 30);
    for (const unit of UNITS) expect(end[unit]).toBeCloseTo(hot[unit], 3);
  });

  test('takes the same way on a slow and on a quick machine', () => {
    let quick = calm;
    for (let frame = 0; frame < 30; frame += 1) quick = settle(quick, hot, 1 / 60);
    const slow = settle(calm, hot, 0.5);
    for (const unit of UNITS) expect(quick[unit]).toBeCloseTo(slow[unit], 6);
  });

  test('shows in a third of a second', () => {
    const soon = settle(calm, hot, 0.3);
    expect(apart(soon, calm)).toBeGreaterThan(0.5 * apart(hot, calm));
  });
});

describe('a body', () => {
  test('follows the face: brows arrive before shoulders', () => {
    const [calm, hot] = [feeling({ temperature: 10 }), feeling({ temperature: 90 })];
    const soon = settle(calm, hot, 0.15);
    const done = (unit: 'browIn' | 'shoulders'): number =>
      (soon[unit] - calm[unit]) / (hot[unit] - calm[unit]);
    expect(done('browIn')).toBeGreaterThan(done('shoulders') + 0.2);
  });
});

describe('a person on the canvas', () => {
  test.each(PEOPLE)('%s can be drawn in every mood, speaking and still, without a broken number', (look) => {
    for (const temperature of MIDDLES) {
      for (const game of ['none', 'provoking', 'gloating', 'testing', 'deflated'] as const) {
        const face = feeling({ temperature, bait: 60 }, { game });
        for (const moment of [NOW, { time: 7.31, talk: 1 }]) {
          const tracing = draw(look, face, moment);
          expect(tracing.nonsense).toEqual([]);
          expect(tracing.open()).toBe(0);
        }
      }
    }
  });

  test('is the same picture at the same moment', () => {
    const face = feeling({ temperature: 60 });
    const moment = { time: 3.2, talk: 0.6 };
    expect(draw('rodrigo', face, moment).marks).toEqual(draw('rodrigo', face, moment).marks);
  });

  test('is never quite still while time goes on', () => {
    const face = feeling({ temperature: 30 });
    expect(draw('cobos', face, { time: 1, talk: 0 }).marks).not.toEqual(
      draw('cobos', face, { time: 1.5, talk: 0 }).marks,
    );
  });

  test('opens the mouth to speak', () => {
    const face = feeling({ temperature: 20 });
    expect(draw('cobos', face, { time: 1, talk: 1 }).marks).not.toEqual(
      draw('cobos', face, { time: 1, talk: 0 }).marks,
    );
  });

  test('does not move at all where time stands still', () => {
    const face = feeling({ temperature: 80 });
    expect(draw('cobos', face, { time: 0, talk: 0.7 }).marks).toEqual(draw('cobos', face, NOW).marks);
  });

  test('two people are two pictures, and a stranger is a third', () => {
    const face = feeling({ temperature: 30 });
    const pictures = PEOPLE.map((look) => draw(look, face).marks.join('\n'));
    expect(new Set(pictures).size).toBe(3);
  });

  test('a name that every object knows is a stranger too', () => {
    expect(lookOfSeen('constructor')).toEqual(lookOfSeen('nobody'));
  });
});
