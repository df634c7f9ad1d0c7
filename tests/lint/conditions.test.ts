import { describe, expect, test } from 'vitest';
import { examine } from '../../src/lint/lint.ts';
import { readCast } from '../../src/server/server.ts';
import { join } from 'node:path';
import { laidOver, SOUND_PACK } from './lay-over.ts';

const CAST = readCast(join(import.meta.dirname, '../../scenarios'));

function foundWhen(when: string): readonly string[] {
  const call = laidOver(`beats:
  need:
    replies:
      - id: dress-on-friday
        say: { es: 'El vestido, primero: la llamo a las seis.', en: 'The dress first: I will ring you at six.' }
        acts: [own_it, remedy]
        specific: true
        uses: [wedding-on-saturday]
        promise: call-at-six
        when: ${when}
        next: end/on-the-way
`);
  const { problems } = examine([
    ...CAST,
    { path: 'example/pack.yaml', content: SOUND_PACK },
    { path: 'example/lost-parcel.yaml', content: call },
  ]);
  return problems.map(({ code }) => code);
}

describe('conditions that can come out one way only', () => {
  test.each([
    "{ anger: '< 0' }",
    "{ trust: '> 100' }",
    "{ turn: '< 0' }",
    '{ done: meet_minds }',
    '{ fact: wedding-on-saturday, not_fact: wedding-on-saturday }',
    '{ promised: call-at-six, not_promised: call-at-six }',
    '{ done: rush, not_done: rush }',
  ])('%s never holds', (when) => {
    expect(foundWhen(when)).toContain('never-holds');
  });

  test.each([
    "{ anger: '<= 100' }",
    "{ turn: '>= 0' }",
    '{ not_done: meet_minds }',
    '{ band: [calm, frustrated, angry, furious, explosive] }',
  ])('%s always holds', (when) => {
    expect(foundWhen(when)).toEqual(['always-holds']);
  });

  test.each([
    "{ anger: '< 1' }",
    "{ trust: '>= 100' }",
    '{ done: listen }',
    '{ not_done: warm_transfer }',
    '{ fact: wedding-on-saturday }',
    '{ promised: call-at-six }',
    '{ band: [calm, frustrated] }',
  ])('%s may hold or not', (when) => {
    expect(foundWhen(when)).toEqual([]);
  });
});
