import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../../src/lint/lint.ts';
import { readCast } from '../../src/server/server.ts';
import { laidOver, SOUND_CALL, SOUND_PACK } from './lay-over.ts';

const CAST = readCast(join(import.meta.dirname, '../../scenarios')).filter(({ path }) =>
  path.endsWith('/hasty.yaml'),
);
const customer = (look: string): string =>
  `customer:\n  name: { es: Eva Ruiz, en: Eve Ross }\n  gender: feminine\n  look: ${look}\n`;

const told = (look: string): readonly string[] =>
  examine([
    ...CAST,
    { path: 'example/pack.yaml', content: SOUND_PACK },
    { path: 'example/lost-parcel.yaml', content: laidOver(customer(look), SOUND_CALL) },
  ]).problems.map(({ code, what }) => `${code}: ${what.en ?? ''}`);

test.each([
  ['{ like: kevin, details: [tie] }', ['unseen-part: With “hoodie”, “tie” is not seen.']],
  ['{ like: omar, details: [tie] }', []],
  ['{ like: kevin, wears: suit, details: [tie] }', []],
  [
    '{ like: fatima, details: { hoops: gold, lanyard: red } }',
    ['unseen-part: With “headscarf”, “hoops” is not seen.'],
  ],
  ['{ like: gurdeep, details: [hoops] }', []],
  ['{ hair: turban, glasses: pushed_up }', ['unseen-part: With “turban”, “pushed_up” is not seen.']],
  ['{ like: beto, wears: { under: red } }', []],
  ['{ like: nuria, wears: { under: red } }', ['unseen-part: With “turtleneck”, “under” is not seen.']],
  ['{ like: fatima, beard: full }', []],
])('%s', (look, problems) => {
  expect(told(look)).toEqual(problems);
});
