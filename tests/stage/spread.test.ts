/** No kind of person is “the angry one”: how hot a temperament begins says nothing of who is seen with it. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOOK_LISTS, readPacks } from '../../src/scenario/scenario.ts';
import type { Persona } from '../../src/scenario/scenario.ts';
import { lookFor } from '../../src/scenario/looks.ts';
import { readPackFolder } from '../../src/server/server.ts';
import { LOOKS } from '../../src/stage/people/cast.ts';
import type { Parts } from '../../src/stage/people/parts.ts';

const { packs, cast } = readPacks(readPackFolder(join(import.meta.dirname, '../../scenarios')));
const scenarios = packs.flatMap((pack) => Object.values(pack.scenarios));
const SKINS = LOOK_LISTS.skin.names.names;

interface SeenWith {
  readonly persona: Persona;
  readonly who: Parts;
}
/** Everybody who is seen with a temperament where a scenario names nobody. */
const seen: readonly SeenWith[] = Object.values(cast).flatMap((persona) =>
  (['feminine', 'masculine'] as const).flatMap((gender) => {
    const who = LOOKS[lookFor(persona.id, gender)];
    return who ? [{ persona, who }] : [];
  }),
);

/** What one notices of somebody, as a number. */
const NOTICED: Readonly<Record<string, (who: Parts) => number>> = {
  'the colour of the skin': ({ skin }) => SKINS.indexOf(skin),
  age: ({ age }) => age,
  weight: ({ build }) => Number(build === 'heavy' || build === 'broad'),
  'something worn over the hair': ({ hair }) => Number(hair.cut === 'headscarf' || hair.cut === 'turban'),
  'a beard': ({ beard }) => Number(beard === 'full' || beard === 'goatee'),
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

/** Pearson’s r, −1 to 1. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [one, other] = [mean(pairs.map(([a]) => a)), mean(pairs.map(([, b]) => b))];
  const shared = mean(pairs.map(([a, b]) => (a - one) * (b - other)));
  const spread = Math.sqrt(
    mean(pairs.map(([a]) => (a - one) ** 2)) * mean(pairs.map(([, b]) => (b - other) ** 2)),
  );
  return spread === 0 ? 0 : shared / spread;
}

describe.each(Object.entries(NOTICED))('%s', (_, of) => {
  test('says nothing of how angry somebody begins, nor of who provokes', () => {
    const heat = seen.map(({ persona, who }) => [persona.start.anger, of(who)] as const);
    const play = seen.map(({ persona, who }) => [persona.temperament.bait, of(who)] as const);
    expect(Math.abs(correlation(heat))).toBeLessThan(0.3);
    expect(correlation(play)).toBeLessThan(0.3);
  });
});

test('those who provoke and those who shout are no darker than the rest', () => {
  const isWorst = ({ persona }: SeenWith) => persona.temperament.bait >= 0.5 || persona.start.anger >= 66;
  const dark = (of: readonly SeenWith[]) => mean(of.map(({ who }) => Number(SKINS.indexOf(who.skin) >= 6)));
  expect(dark(seen.filter(isWorst))).toBeLessThanOrEqual(dark(seen.filter((each) => !isWorst(each))));
});

test('whoever is seen by default is a woman as often as a man, whatever the temperament', () => {
  for (const { id } of Object.values(cast)) {
    const features = (['feminine', 'masculine'] as const).map(
      (gender) => LOOKS[lookFor(id, gender)]?.features,
    );
    expect(features, id).toEqual(['soft', 'strong']);
  }
});

test('the hotter half of what ships has women and men, and so has the cooler half', () => {
  const byHeat = scenarios.toSorted((one, other) => one.persona.start.anger - other.persona.start.anger);
  const half = Math.ceil(byHeat.length / 2);
  for (const part of [byHeat.slice(0, half), byHeat.slice(half)])
    expect(new Set(part.map(({ customer }) => customer.gender)).size).toBe(2);
});
