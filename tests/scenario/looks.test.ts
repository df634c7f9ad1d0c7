import { describe, expect, test } from 'vitest';
import { fingerprintOf, LOOK_LISTS, nameOfSeen, readPacks } from '../../src/scenario/scenario.ts';
import type { LookParts, Seen } from '../../src/scenario/scenario.ts';
import { nameOf } from '../../src/scenario/vocabulary-lookup.ts';
import type { Vocabulary } from '../../src/scenario/vocabulary-lookup.ts';
import { GOOD_SCENARIO, packFiles } from './good-pack.ts';

const readWith = (look: string) =>
  readPacks(
    packFiles({
      'tiny/the-key.yaml': GOOD_SCENARIO.replace('gender: feminine', `gender: feminine\n  look: ${look}`),
    }),
  );
function seenAs(look: string): Seen {
  const { packs, problems } = readWith(look);
  expect(problems).toEqual([]);
  const scenario = packs[0]?.scenarios['the-key'];
  if (scenario === undefined) throw new Error('the scenario was not compiled');
  return scenario.customer.look;
}
function partsOf(look: string): LookParts {
  const seen = seenAs(look);
  if (typeof seen === 'string') throw new Error('no parts');
  return seen;
}

describe('a look written in parts', () => {
  test('is played as plain data with its colours as paint, and only what was written over somebody of the cast', () => {
    const look =
      '{ like: lucia, age: 58, build: heavy, skin: deep, hair: { cut: bun, colour: grey }, wears: { cut: cardigan, colour: mustard }, glasses: round }';
    expect(seenAs(look)).toEqual({
      like: 'lucia',
      age: 58,
      build: 'heavy',
      skin: 'deep',
      hair: { cut: 'bun', colour: 'grey' },
      wears: { cut: 'cardigan', colour: '#b98a2e' },
      glasses: { shape: 'round' },
    });
  });

  test('may be written in Spanish', () => {
    expect(
      partsOf('{ skin: morena, hair: { cut: moño, colour: gris }, wears: { cut: suéter, colour: mostaza } }'),
    ).toMatchObject({
      skin: 'brown',
      hair: { cut: 'bun', colour: 'grey' },
      wears: { cut: 'sweater', colour: '#b98a2e' },
    });
  });

  test('that begins from nobody has all that nobody can be without, by gender and age', () => {
    const young = partsOf('{}');
    expect(young).toMatchObject({ age: 38, features: 'soft', hair: { colour: 'dark_brown' } });
    expect(young.wears?.cut).toBeDefined();
    expect(partsOf('{ age: 78 }').hair?.colour).toBe('white');
    expect(partsOf('{ age: 64 }').hair?.colour).toBe('grey');
  });

  test('has a headscarf of cloth, not of hair: black means black cloth, and the brows stay those of the person', () => {
    const { hair } = partsOf('{ hair: { cut: headscarf, colour: black } }');
    expect(hair?.colour).toMatch(/^#/);
    expect(hair?.natural).toBe('dark_brown');
    expect(partsOf('{ hair: { cut: bob, colour: black } }').hair?.colour).toBe('black');
  });

  test('takes glasses and paint off with “none”, and small things off with an empty list', () => {
    expect(seenAs('{ like: helen, glasses: none, lips: none, details: [] }')).toEqual({
      like: 'helen',
      glasses: null,
      lips: null,
      details: {},
    });
  });

  test('takes a uniform’s own colour by its digits', () => {
    expect(partsOf("{ wears: { cut: polo, colour: '#2F6F70' } }").wears?.colour).toBe('#2f6f70');
    expect(partsOf('{ details: { lanyard: 102030 } }').details).toEqual({ lanyard: '#102030' });
  });

  test('with a slip in it is still seen, without that part', () => {
    const { packs, problems } = readWith('{ age: 58, hair: { cut: bunn, colour: gery } }');
    expect(problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'unknown-part warning',
      'unknown-colour warning',
    ]);
    expect(problems[0]?.mend.en).toContain('bun');
    expect(packs[0]?.scenarios['the-key']?.customer.look).toMatchObject({ age: 58, hair: { cut: 'bob' } });
  });

  test('of an age nobody here has is an error, told with the range', () => {
    const { problems } = readWith('{ age: 130 }');
    expect(problems.map(({ code }) => code)).toEqual(['number-out-of-range']);
    expect(problems[0]?.mend.en).toContain('15 to 85');
  });

  test('keeps the voice and the habits of a person in other clothes', () => {
    const dressed = (colour: string) => nameOfSeen(partsOf(`{ age: 40, wears: { colour: ${colour} } }`));
    expect(dressed('red')).toBe(dressed('blue'));
    expect(nameOfSeen(partsOf('{ like: rosa, age: 40 }'))).toBe('rosa');
  });
});

test('a look by name is played as it always was, and is the same scenario', () => {
  expect(seenAs('lucia')).toBe('lucia');
  expect(nameOfSeen('lucia')).toBe('lucia');
  const scenario = readWith('lucia').packs[0]?.scenarios['the-key'];
  expect(fingerprintOf(scenario?.customer)).toBe('j0a4kj-4o');
});

describe('every name of a part has words in both languages, and answers to its titles', () => {
  test.each(Object.entries(LOOK_LISTS))('%s', (_, { names, words }) => {
    const vocabulary: Vocabulary<string> = names;
    for (const [name, { title, meaning }] of Object.entries(words)) {
      for (const text of [title.es, title.en, meaning.es, meaning.en]) expect(text).toMatch(/\S/);
      expect(nameOf(vocabulary, title.es)).toBe(name);
      expect(nameOf(vocabulary, title.en)).toBe(name);
    }
  });
});
