/** The eleven defects every checker of branching stories is measured by, each at its line and column. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examine, ruleNamed } from '../../src/lint/lint.ts';
import { readCast } from '../../src/server/server.ts';
import { laidOver, marksIn, SOUND_CALL, SOUND_PACK } from './lay-over.ts';

const CAST = readCast(join(import.meta.dirname, '../../scenarios'));

function foundIn(call: string) {
  const { problems } = examine([
    ...CAST,
    { path: 'example/pack.yaml', content: SOUND_PACK },
    { path: 'example/lost-parcel.yaml', content: call },
  ]);
  return problems.map(({ code, line, column }) => ({ rule: code, line, column }));
}

/** Replaces the first `from`; ▸ in `to` stands where the problem must be found. */
function broken(from: string, to: string) {
  expect(SOUND_CALL).toContain(from);
  const marked = SOUND_CALL.replace(from, to);
  const before = marked.slice(0, marked.indexOf('▸')).split('\n');
  return {
    call: marked.replace('▸', ''),
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
  };
}

test.each([
  ['a dangling target', 'unknown-beat', 'next: need', 'next: ▸nead'],
  ['an undefined name in a condition', 'unknown-fact', 'when: { fact: wedding', 'when: { fact: ▸weding'],
  ['broken syntax', 'yaml-syntax', 'opening: ring', 'opening: ▸@ring'],
  ['a duplicate id', 'duplicate-id', '- id: track-it', '- id: ▸two-days'],
  ['a wrong type', 'wrong-type', 'moves: [listen, breathe, hand_over]', 'moves: ▸{ listen: true }'],
  [
    'an empty reply',
    'empty-text',
    "es: 'Ah, eso fue el transportista. Con ellos siempre pasa lo mismo, créame.'",
    "es: ▸''",
  ],
])('%s is found where it stands', (_, code, from, to) => {
  const { call, line, column } = broken(from, to);
  expect(foundIn(call)).toContainEqual({ rule: code, line, column });
});

test.each([
  ['what nobody comes to', 'unreachable-beat'],
  ['a dead end', 'dead-end'],
  ['an impossible condition', 'never-holds'],
  ['a loop without a way out', 'no-way-out'],
  ['an unused name', 'unused-fact'],
])('%s is found where it stands', (_, id) => {
  const call = laidOver(ruleNamed(id)?.document.breaks ?? '');
  expect(marksIn(call, id)).not.toEqual([]);
  expect(foundIn(call)).toEqual(marksIn(call, id));
});

test('none of the eleven is found in a sound file', () => {
  expect(foundIn(SOUND_CALL)).toEqual([]);
});
