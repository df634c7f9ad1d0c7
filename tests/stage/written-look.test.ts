import { describe, expect, test } from 'vitest';
import { LOOK_LISTS } from '../../src/scenario/scenario.ts';
import type { LookParts } from '../../src/scenario/scenario.ts';
import { faceOf } from '../../src/stage/art.ts';
import { moodAt } from '../../src/stage/moods.ts';
import { LOOKS, isSameLook } from '../../src/stage/people/cast.ts';
import { withParts } from '../../src/stage/people/parts.ts';
import { drawPerson, lookOfSeen } from '../../src/stage/people/people.ts';
import { tracingBrush } from './tracing-brush.ts';

function marksOf(look: LookParts | string): string {
  const tracing = tracingBrush();
  const mood = { ...moodAt(47), heard: 20, trust: 35 };
  const face = faceOf({ mood, game: 'none', twitch: 'still', channel: 'counter' });
  drawPerson(tracing.brush, { look: lookOfSeen(look), face, holds: 'nothing' }, { time: 0, talk: 0 });
  expect(tracing.nonsense).toEqual([]);
  expect(tracing.open()).toBe(0);
  return tracing.marks.join('\n');
}

describe('every name of a list is drawn, each another way', () => {
  const AS_PART: Readonly<Record<string, (name: never) => LookParts>> = {
    features: (features) => ({ features }),
    build: (build) => ({ build }),
    skin: (skin) => ({ skin }),
    face: (face) => ({ face }),
    nose: (nose) => ({ nose }),
    eyes: (eyes) => ({ eyes }),
    brows: (brows) => ({ brows }),
    beard: (beard) => ({ beard }),
    glasses: (shape) => ({ glasses: shape === 'none' ? null : { shape } }),
    posture: (posture) => ({ posture }),
    haircut: (cut) => ({ hair: { cut } }),
    naturalHair: (colour) => ({ hair: { colour } }),
    clothes: (cut) => ({ wears: { cut } }),
    sleeves: (sleeves) => ({ wears: { sleeves } }),
    detail: (name) => ({ wears: { cut: 'suit' }, details: { [name]: '#d9b15a' } }),
  };
  test.each(Object.entries(AS_PART))('%s', (list, partOf) => {
    const { names } = LOOK_LISTS[list as keyof typeof LOOK_LISTS].names;
    const drawn = names.map((name) => marksOf({ like: 'rodrigo', ...partOf(name as never) }));
    expect(new Set(drawn).size).toBe(names.length);
  });
});

describe('somebody of the cast with parts of their own', () => {
  test('keeps all that was not written', () => {
    const helen = withParts(LOOKS['helen']!, { like: 'helen', skin: 'deep', wears: { colour: '#3f6b4d' } });
    expect(helen).toMatchObject({ age: 74, skin: 'deep', hair: { cut: 'curls', colour: 'white' } });
    expect(helen.wears).toMatchObject({ cut: 'cardigan', colour: '#3f6b4d', under: '#f1e8e2' });
    expect(helen.glasses).toMatchObject({ shape: 'square' });
    expect(helen.details).toEqual(LOOKS['helen']!.details);
  });

  test('takes glasses off, and puts plain ones on who has none', () => {
    expect(withParts(LOOKS['helen']!, { glasses: null }).glasses).toBeNull();
    expect(withParts(LOOKS['rodrigo']!, { glasses: { shape: 'round' } }).glasses?.colour).toMatch(/^#/);
  });

  test('who dyes the hair keeps the brows; whose hair is grey has grey brows', () => {
    expect(withParts(LOOKS['lucia']!, { hair: { colour: '#35939b' } }).hair.natural).toBe('dark_brown');
    expect(withParts(LOOKS['lucia']!, { hair: { colour: 'grey' } }).hair.natural).toBeUndefined();
    expect(withParts(LOOKS['gurdeep']!, { hair: { colour: '#2c6667' } }).hair.natural).toBe('black');
  });

  test('begins from a stranger where nobody has that name, and never fails', () => {
    expect(marksOf({ like: 'constructor', skin: 'deep' })).not.toBe(marksOf('rodrigo'));
  });
});

test('a headscarf hides what is under it, and lets a badge be seen', () => {
  const scarf: LookParts = { like: 'fatima' };
  expect(marksOf({ ...scarf, details: { hoops: '#d9b15a', chain: '#d9b15a' } })).toBe(marksOf(scarf));
  expect(marksOf({ ...scarf, details: { lanyard: '#d9b15a' } })).not.toBe(marksOf(scarf));
});

test('the same look read again from a file is the same person; another age is not', () => {
  const one: LookParts = { like: 'lucia', age: 58 };
  expect(isSameLook({ ...one }, one)).toBe(true);
  expect(isSameLook({ ...one, age: 59 }, one)).toBe(false);
  expect(isSameLook('lucia', 'lucia')).toBe(true);
  expect(isSameLook(undefined, 'lucia')).toBe(false);
});
