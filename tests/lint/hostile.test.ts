import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examine, RULES } from '../../src/lint/lint.ts';
import { readCast } from '../../src/server/server.ts';
import { laidOver, SOUND_CALL, SOUND_PACK } from './lay-over.ts';

const CAST = readCast(join(import.meta.dirname, '../../scenarios')).filter(({ path }) => /hasty/.test(path));
const problemsOf = (call: string) =>
  examine([
    ...CAST,
    { path: 'example/pack.yaml', content: SOUND_PACK },
    { path: 'example/lost-parcel.yaml', content: call },
  ]).problems;

/** Texts that rules look into: the sound one, and every example. */
const CALLS = [SOUND_CALL, ...RULES.map(({ document }) => laidOver(document.breaks))];

describe('whatever an author does to a file', () => {
  test('lines lost, doubled, swapped or indented otherwise never make the rules throw', () => {
    const edit = fc.record({
      at: fc.nat(400),
      to: fc.nat(400),
      how: fc.constantFrom('lose', 'double', 'move', 'indent', 'cut'),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...CALLS),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (call, edits) => {
          const lines = call.split('\n');
          for (const { at, to, how } of edits) {
            const place = at % lines.length;
            const line = lines[place] ?? '';
            if (how === 'lose') lines.splice(place, 1);
            if (how === 'double') lines.splice(place, 0, line);
            if (how === 'move') lines.splice(to % lines.length, 0, ...lines.splice(place, 1));
            if (how === 'indent') lines[place] = `  ${line}`;
            if (how === 'cut') lines[place] = line.slice(0, to % (line.length + 1));
          }
          for (const { line, column, length } of problemsOf(lines.join('\n'))) {
            expect(line).toBeGreaterThan(0);
            expect(column).toBeGreaterThan(0);
            expect(length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('one beat that leads to itself a thousand times over is looked through once', () => {
    const replies = Array.from(
      { length: 1000 },
      (_, at) =>
        `      - { id: r-${at}, say: { es: Sigo., en: On. }, acts: [own_it], next: ${at % 2 ? 'ring' : 'need'} }\n`,
    );
    const call = laidOver(
      `beats:\n  ring:\n    customer: { es: ¿Y?, en: And? }\n    replies:\n${replies.join('')}`,
    );
    expect(problemsOf(call).map(({ code }) => code)).toContain('nothing-to-resist');
  });
});

describe('comments that silence', () => {
  const UNHEARD = RULES.find(({ id }) => id === 'unreachable-beat')?.document.breaks ?? '';
  const silenced = (comment: string) =>
    problemsOf(laidOver(UNHEARD.replace('  #▾', `  ${comment}`))).map(({ code }) => code);

  test('a rule with a reason is silent on that line', () => {
    expect(silenced('# cascabel-ignore unreachable-beat: the second half comes in May')).toEqual([]);
  });
  test('another rule is not silenced by it, and the comment is told to be needless', () => {
    expect(silenced('# cascabel-ignore dead-end: the second half comes in May')).toEqual([
      'silence-of-nothing',
      'unreachable-beat',
    ]);
  });
  test('what the reader finds cannot be silenced', () => {
    const call = SOUND_CALL.replace(
      'next: need',
      '# cascabel-ignore unknown-beat: later\n        next: nowhere',
    );
    expect(problemsOf(call).map(({ code }) => code)).toEqual(['silence-of-a-mistake', 'unknown-beat']);
  });
  test('a comment at the end of a line speaks of that line and no other', () => {
    const beside = (line: string): string => UNHEARD.replace(/ {2}#▾.*\n {2}before:/, `  ${line}`);
    const comment = '# cascabel-ignore unreachable-beat: the second half comes in May';
    expect(problemsOf(laidOver(beside(`before: ${comment}`))).map(({ code }) => code)).toEqual([]);
    expect(
      problemsOf(laidOver(beside('before:').replace('beats:', `beats: ${comment}`))).map(({ code }) => code),
    ).toEqual(['silence-of-nothing', 'unreachable-beat']);
  });
});
