import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawPerson,
  expressionOf,
  lookOfSeen,
  settle,
  thaw,
  twitchAt,
  twitched,
} from '../../src/stage/people/people.ts';
import { UNITS } from '../../src/stage/people/face.ts';
import { BEARINGS } from '../../src/conversation/conversation.ts';
import { idleAt } from '../../src/stage/people/idle.ts';
import { mouthOf } from '../../src/stage/people/mouth.ts';
import { poseOf } from '../../src/stage/people/pose.ts';
import { moodAt } from '../../src/stage/moods.ts';
import { tracingBrush } from './tracing-brush.ts';
import type { Unit } from '../../src/stage/people/face.ts';
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
    bearing: 'rests',
    holds: 'receiver',
    ...rest,
  });

/** How far the corners of the mouth are raised, in pixels of the head's space, the lower one first. */
function corners(face: Face): readonly [number, number] {
  const pose = poseOf(
    { look: lookOfSeen('cobos'), face, holds: 'nothing', isLeftHanded: false },
    idleAt(NOW, face),
  );
  const { left, right } = mouthOf(pose);
  const raised = [left, right].map(([, y]) => 96 - y).toSorted((one, other) => one - other);
  return [raised[0] ?? 0, raised[1] ?? 0];
}

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

  test.each([20, 45, 70, 92])(
    'who saw a bait taken at %i degrees lifts one corner of the mouth only',
    (temperature) => {
      const gloating = feeling(
        { temperature, heard: 10, trust: 20 },
        { game: 'gloating', bearing: 'sneers' },
      );
      const [low, high] = corners(gloating);
      expect(high).toBeGreaterThan(9);
      expect(low).toBeLessThan(4);
      // A kind smile lifts the inner ends of the brows and leaves the lids open.
      expect(gloating.browIn).toBeLessThan(0);
      expect(gloating.lids).toBeLessThan(0.95);
    },
  );

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
  bearing: fc.constantFrom(...BEARINGS),
  holds: fc.constantFrom('receiver', 'nothing', 'handset', 'laptop'),
});

describe('how a reply landed', () => {
  test.each(['softens', 'hardens', 'gloats'] as const)('it %s: seen within 0.3 seconds', (twitch) => {
    for (const temperature of MIDDLES) {
      const before = feeling({ temperature });
      expect(apart(twitched(before, twitch, twitchAt(0.3)), before), `at ${temperature}`).toBeGreaterThan(
        0.15,
      );
    }
  });

  test('is no face to keep: after two seconds it is over', () => {
    const before = feeling({ temperature: 47 });
    expect(twitched(before, 'hardens', twitchAt(2))).toEqual(before);
  });

  test('softer brows, or lips pressed together, or one corner of the mouth', () => {
    const still = feeling({ temperature: 47 });
    expect(twitched(still, 'softens', 1).browIn).toBeGreaterThan(still.browIn + 0.3);
    expect(twitched(still, 'hardens', 1).press).toBeGreaterThan(still.press);
    expect(twitched(still, 'gloats', 1).skew).toBeLessThan(still.skew - 0.5);
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

/** Units that are pixels or degrees, by how much of them is seen. */
const STEP: Partial<Record<Unit, number>> = {
  nod: 40,
  tilt: 20,
  handX: 200,
  handY: 200,
  otherX: 200,
  otherY: 200,
};

describe('every figure of a mood shows by itself', () => {
  const MILD = { temperature: 26, heard: 20, trust: 45, hope: 50, arousal: 40, face: 55, bait: 40 };
  const moved = (more: Partial<Figures>, unit: Unit, rest: Partial<Feelings> = {}): number =>
    feeling({ ...MILD, ...more }, rest)[unit] - feeling(MILD, rest)[unit];

  test('temperature: brows down', () => expect(moved({ temperature: 50 }, 'browIn')).toBeLessThan(-0.2));
  test('arousal: quicker breath, wider eyes', () => {
    expect(moved({ arousal: 90 }, 'breath')).toBeGreaterThan(0.4);
    expect(moved({ arousal: 90 }, 'lids')).toBeGreaterThan(0.1);
    expect(moved({ arousal: 5 }, 'lids')).toBeLessThan(-0.1);
  });
  test('trust: turns and looks away from us, or towards us', () => {
    expect(moved({ trust: 5 }, 'turn')).toBeLessThan(-0.15);
    expect(Math.abs(moved({ trust: 5 }, 'gazeX'))).toBeGreaterThan(0.15);
    const trusting = feeling({ ...MILD, trust: 95 });
    expect(Math.abs(trusting.turn)).toBeLessThan(0.05);
  });
  test('being heard: brows up, shoulders down', () => {
    expect(moved({ heard: 85 }, 'browIn')).toBeGreaterThan(0.3);
    expect(moved({ heard: 85 }, 'shoulders')).toBeLessThan(-0.2);
  });
  test('dignity: lost, the chin sinks and the eyes with it; kept, the chin is up', () => {
    expect(moved({ face: 5 }, 'nod')).toBeGreaterThan(5);
    expect(moved({ face: 5 }, 'gazeY')).toBeGreaterThan(0.2);
    expect(moved({ face: 95 }, 'nod')).toBeLessThan(-3);
  });
  test('hunger for a bite: one brow and one corner of the mouth', () => {
    expect(moved({ bait: 90 }, 'skew', { game: 'provoking' })).toBeLessThan(-0.2);
    expect(moved({ bait: 90 }, 'browTwist', { game: 'provoking' })).toBeGreaterThan(0.15);
  });
  test('who leaves inwardly is flat: level mouth, half lids, eyes elsewhere, hardly a breath', () => {
    const gone = feeling(
      { ...MILD, temperature: 12, hope: 8, trust: 10, arousal: 10 },
      { bearing: 'goes_flat' },
    );
    expect(Math.abs(gone.smile)).toBeLessThan(0.4);
    expect(Math.abs(gone.browIn)).toBeLessThan(0.4);
    expect(gone.lids).toBeLessThan(0.6);
    expect(Math.hypot(gone.gazeX, gone.gazeY)).toBeGreaterThan(0.5);
    expect(gone.breath).toBeLessThan(0.6);
  });
});

describe('a thaw', () => {
  const [hard, heard] = [feeling({ temperature: 60 }), feeling({ temperature: 30, heard: 80 })];
  const done = (unit: Unit, seconds: number, isThawing: boolean): number =>
    ((isThawing ? thaw : settle)(hard, heard, seconds)[unit] - hard[unit]) / (heard[unit] - hard[unit]);

  test.each(['browIn', 'shoulders', 'strain'] as const)('takes seconds in %s, and gets there', (unit) => {
    expect(done(unit, 0.5, true)).toBeLessThan(0.5);
    expect(done(unit, 6, true)).toBeGreaterThan(0.95);
    expect(done(unit, 0.5, false)).toBeGreaterThan(0.6);
  });
});

describe('a body', () => {
  test.each(BEARINGS.filter((each) => !['rests', 'slams'].includes(each)))(
    '%s: to be told from one at rest',
    (bearing) => {
      for (const holds of ['nothing', 'receiver'] as const) {
        if (bearing === 'folds' && holds === 'receiver') continue;
        const [rest, now] = [feeling({}, { holds }), feeling({}, { holds, bearing })];
        const far = UNITS.map((unit) => Math.abs(now[unit] - rest[unit]) / (STEP[unit] ?? 1));
        expect(Math.max(...far), holds).toBeGreaterThan(0.14);
      }
    },
  );

  test('left-handed people speak with the other hand, but not with the one that holds the phone', () => {
    const face = feeling({ temperature: 50 }, { holds: 'nothing', bearing: 'points' });
    const seen = (holds: Holds, isLeftHanded: boolean): readonly string[] => {
      const tracing = tracingBrush();
      drawPerson(tracing.brush, { look: lookOfSeen('cobos'), face, holds, isLeftHanded }, NOW);
      return tracing.marks;
    };
    expect(seen('nothing', true)).not.toEqual(seen('nothing', false));
    expect(seen('receiver', true)).toEqual(seen('receiver', false));
  });

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

describe('the hand with the phone', () => {
  /** Where the phone is drawn, in pixels of design space down from the ear. */
  const drops = (lowered: number): number =>
    Math.max(
      ...draw('cobos', { ...feeling({}), lowered }).marks.flatMap((mark) => {
        const [name, , y] = mark.split(' ');
        return name === 'translate' ? [Number(y)] : [];
      }),
    );

  test('goes down from the ear and out of the picture', () => {
    expect(drops(0.5)).toBeLessThan(drops(1));
    // A phone whose lower end lies 240 pixels below the top of the picture ends 800 below it.
    expect(drops(1)).toBeGreaterThan(560);
  });

  test('only where there is one', () => {
    const seen = (lowered: number): readonly string[] =>
      draw('cobos', { ...feeling({}), lowered }, { ...NOW, holds: 'nothing' }).marks;
    expect(seen(1)).toEqual(seen(0));
  });
});
