import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOOKS as NAMED, LOOK_WORDS, lookFor } from '../../src/scenario/looks.ts';
import { SETTINGS } from '../../src/scenario/settings.ts';
import { CAST_DRESS, readPacks } from '../../src/scenario/scenario.ts';
import { readPackFolder } from '../../src/server/server.ts';
import { LOOKS } from '../../src/stage/people/cast.ts';
import { PLACES } from '../../src/stage/places/places.ts';
import { faceOf } from '../../src/stage/art.ts';
import { drawPerson, lookOfSeen } from '../../src/stage/people/people.ts';
import { moodAt } from '../../src/stage/moods.ts';
import { tracingBrush } from './tracing-brush.ts';
import type { Holds } from '../../src/stage/people/holds.ts';

const { packs, cast } = readPacks(readPackFolder(join(import.meta.dirname, '../../scenarios')));
const scenarios = packs.flatMap((pack) => Object.values(pack.scenarios));
const PERSONAS = [...new Set([...Object.keys(cast), ...packs.flatMap((pack) => Object.keys(pack.cast))])];
const people = Object.keys(LOOKS);
/** A temperature in the middle of each band, coolest first. */
const BANDS = { calm: 10, frustrated: 29, angry: 47, furious: 65, explosive: 90 } as const;

function marksOf(look: string, temperature: number, holds: Holds = 'nothing'): readonly string[] {
  const tracing = tracingBrush();
  const channel = holds === 'receiver' ? 'phone' : 'counter';
  const mood = { ...moodAt(temperature), heard: 20, trust: 35 };
  const face = faceOf({ mood, game: 'none', twitch: 'still', channel });
  drawPerson(tracing.brush, { look: lookOfSeen(look), face, holds }, { time: 0, talk: 0 });
  expect(tracing.nonsense).toEqual([]);
  expect(tracing.open()).toBe(0);
  return tracing.marks;
}

/** How many strokes and colours of one picture the other does not have. */
function apart(one: readonly string[], other: readonly string[]): number {
  const had = new Set(other);
  return one.filter((mark) => !had.has(mark)).length;
}

describe('who can be named is drawn, and who is drawn can be named', () => {
  test('looks', () => expect(people.toSorted()).toEqual([...NAMED].toSorted()));
  test('places', () => expect(PLACES.toSorted()).toEqual([...SETTINGS].toSorted()));
});

describe('the cast', () => {
  test('is at least twenty-four people, as many women as men, of every age, colour and build', () => {
    expect(people.length).toBeGreaterThanOrEqual(24);
    const women = NAMED.filter((look) => LOOK_WORDS[look].gender === 'feminine').length;
    expect(Math.abs(women * 2 - people.length)).toBeLessThanOrEqual(2);
    const parts = Object.values(LOOKS);
    expect(Math.min(...parts.map(({ age }) => age))).toBeLessThan(18);
    expect(Math.max(...parts.map(({ age }) => age))).toBeGreaterThan(70);
    expect(new Set(parts.map(({ skin }) => skin)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(parts.map(({ build }) => build)).size).toBe(5);
  });

  test('no two look alike: hair and dress of each are their own', () => {
    const described = Object.values(LOOKS).map(
      ({ hair, wears }) => `${hair.cut} ${hair.colour} ${wears.cut} ${wears.colour}`,
    );
    expect(new Set(described).size).toBe(people.length);
    const pictures = people.map((look) => marksOf(look, 29).join('\n'));
    expect(new Set(pictures).size).toBe(people.length);
  });

  test('words and drawing tell the same age', () => {
    for (const look of NAMED) {
      expect(LOOK_WORDS[look].meaning.en, look).toContain(`${LOOKS[look]?.age},`);
      expect(LOOK_WORDS[look].meaning.es, look).toContain(`${LOOKS[look]?.age} años`);
    }
  });

  test('and the linter knows the same hair and clothes as are drawn', () => {
    for (const look of NAMED) {
      const { hair, wears } = LOOKS[look]!;
      expect(CAST_DRESS[look], look).toEqual({ hair: hair.cut, wears: wears.cut });
    }
  });

  test('nobody stands for more than three temperaments, and no kind of person for fury', () => {
    const furious = PERSONAS.filter((id) => id.startsWith('hell-') || id === 'shouter');
    const seen = (ids: readonly string[]) =>
      ids.flatMap((id) => [lookFor(id, 'feminine'), lookFor(id, 'masculine')]);
    for (const look of NAMED) {
      expect(seen(PERSONAS).filter((each) => each === look).length, look).toBeLessThanOrEqual(3);
    }
    const gentle = seen(PERSONAS.filter((id) => !furious.includes(id)));
    for (const look of new Set(seen(furious))) expect(gentle, look).toContain(look);
  });

  test('every temperament has somebody of either gender, always the same', () => {
    for (const gender of ['feminine', 'masculine'] as const) {
      for (const persona of [...PERSONAS, 'somebody-a-pack-brought']) {
        expect(LOOK_WORDS[lookFor(persona, gender)].gender, persona).toBe(gender);
      }
      expect(
        new Set(Object.keys(cast).map((id) => lookFor(id, 'feminine') + lookFor(id, 'masculine'))).size,
      ).toBe(Object.keys(cast).length);
    }
  });
});

describe('what ships is seen as it is told', () => {
  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s',
    (_, { customer, setting }) => {
      expect(people).toContain(customer.look);
      expect(PLACES).toContain(setting);
      const named = NAMED.find((look) => look === customer.look);
      expect(named && LOOK_WORDS[named].gender).toBe(customer.gender);
    },
  );

  test('no two of them share a customer, but for the first call, which is Rodrigo’s too', () => {
    const looks = scenarios.filter(({ id }) => id !== 'first-call').map(({ customer }) => customer.look);
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe('five moods of one person', () => {
  /** Strokes and colours that must differ between any two moods; a face alone has some six hundred. */
  const MARGIN = 300;

  test.each(people)('%s: calm, frustrated, angry, furious and explosive are five pictures', (look) => {
    const pictures = Object.values(BANDS).map((temperature) => marksOf(look, temperature));
    pictures.forEach((one, index) =>
      pictures.slice(index + 1).forEach((other) => expect(apart(one, other)).toBeGreaterThan(MARGIN)),
    );
  });
});

describe('hands', () => {
  test('a telephone is held on the phone and nowhere else', () => {
    const held = marksOf('rosa', 40, 'receiver');
    expect(apart(held, marksOf('rosa', 40, 'nothing'))).toBeGreaterThan(30);
    expect(faceOf({ mood: moodAt(29), game: 'none', twitch: 'still', channel: 'phone' }).folded).toBe(0);
  });

  test('face to face, who keeps things to herself folds the arms when frustrated; when shouting she does not', () => {
    const folded = (temperature: number, id: number): number =>
      faceOf({
        look: 'helen',
        line: { id },
        mood: { ...moodAt(temperature), heard: 10, trust: 30 },
        game: 'none',
        twitch: 'still',
        channel: 'counter',
      }).folded;
    expect(Math.max(folded(29, 1), folded(29, 2))).toBeGreaterThan(0.8);
    expect(folded(90, 1) + folded(90, 2)).toBe(0);
  });
});
