import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPacks } from '../../src/scenario/scenario.ts';
import type { Problem, ReadPacks } from '../../src/scenario/scenario.ts';
import { GOOD_PACK, GOOD_PERSONA, GOOD_SCENARIO, packFiles } from './good-pack.ts';

const SCENARIO = 'tiny/the-key.yaml';

/** Reads a pack whose scenario is this text; every problem must have a place in its file. */
function problemsOf(content: string | Uint8Array): readonly Problem[] {
  const { problems }: ReadPacks = readPacks(packFiles({ [SCENARIO]: content }));
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const { line, column, length, file, what, mend } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(length).toBeGreaterThanOrEqual(1);
    if (file === SCENARIO) {
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    }
    for (const sentence of [what.es, what.en, mend.es, mend.en]) expect(sentence ?? '').not.toBe('');
  }
  return problems;
}
const codes = (content: string | Uint8Array): readonly string[] =>
  problemsOf(content).map(({ code }) => code);

describe('what somebody with bad intentions might write', () => {
  test('a text of ten million letters', () => {
    expect(codes(GOOD_SCENARIO.replace('La llave', 'x'.repeat(10_000_000)))).toEqual(['text-too-long']);
  });

  test('a key of ten million letters', () => {
    const [problem] = problemsOf(GOOD_SCENARIO.replace('opening:', `${'x'.repeat(10_000_000)}:`));
    expect(problem?.what.en?.length).toBeLessThan(200);
  });

  test('ten thousand levels, one inside the other', () => {
    expect(codes('['.repeat(10_000))).toEqual(['nested-too-deep']);
    expect(codes('a: {'.repeat(10_000))).toEqual(['nested-too-deep']);
    expect(codes('- '.repeat(10_000))).toEqual(['nested-too-deep']);
    expect(codes(Array.from({ length: 2_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'))).toEqual([
      'nested-too-deep',
    ]);
  });

  test('names of the language we are written in reach nothing', () => {
    const wicked = `${GOOD_SCENARIO}__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n`;
    expect(codes(wicked)).toEqual(['unknown-key', 'unknown-key']);
    const beat = '  __proto__: { customer: { es: a, en: b }, replies: [] }\n';
    expect(codes(GOOD_SCENARIO.replace('beats:\n', `beats:\n${beat}`))).toContain('bad-id');
    expect(
      codes(
        GOOD_SCENARIO.replace('  ring:', '  constructor:').replace('opening: ring', 'opening: constructor'),
      ),
    ).toContain('reserved-id');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('an unknown persona called like something every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(codes(GOOD_SCENARIO.replace('persona: waiting', `persona: ${name}`))).toEqual([
        'unknown-persona',
      ]);
    }
  });

  test('tags that would run something elsewhere', () => {
    expect(codes(GOOD_SCENARIO.replace('opening: ring', "opening: !!js/function 'x'"))).toContain(
      'tag-not-allowed',
    );
    expect(codes(`!!js/undefined\n${GOOD_SCENARIO}`)).toContain('tag-not-allowed');
  });

  test('aliases inside aliases a billion times over', () => {
    const levels = Array.from({ length: 30 }, (_, level) =>
      level === 0 ? 'a0: &a0 {x: y}' : `a${level}: &a${level} {x: *a${level - 1}, y: *a${level - 1}}`,
    );
    expect(codes(`${levels.join('\n')}\n${GOOD_SCENARIO}`)).toContain('too-many-repeats');
  });

  test('a moderate alias is simply a value again', () => {
    const twice = GOOD_SCENARIO.replace('title: { es: La llave', 'title: &t { es: La llave').replace(
      'briefing: ',
      'goal: *t\nbriefing: ',
    );
    const { packs, problems } = readPacks(packFiles({ [SCENARIO]: twice }));
    expect(problems).toEqual([]);
    expect(packs[0]?.scenarios['the-key']?.goal).toEqual({ es: 'La llave', en: 'The key' });
  });

  test('a byte-order mark, Windows line ends and old Mac line ends change nothing', () => {
    expect(codes(`\uFEFF${GOOD_SCENARIO}`)).toEqual([]);
    expect(codes(GOOD_SCENARIO.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(codes(new TextEncoder().encode(`\uFEFF${GOOD_SCENARIO}`))).toEqual([]);
    const broken = GOOD_SCENARIO.replace('opening: ring', 'opening: bell');
    for (const ending of ['\n', '\r\n', '\r']) {
      expect(problemsOf(broken.replaceAll('\n', ending))).toMatchObject([
        { code: 'unknown-beat', line: 15, column: 10 },
      ]);
    }
  });

  test('UTF-8 that decodes to nothing: overlong, surrogates, beyond the last character, cut short', () => {
    for (const bytes of [
      [0xc0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xff],
      [0xe2, 0x82],
    ]) {
      const content = new Uint8Array([...new TextEncoder().encode('# é€😀\nid: '), ...bytes]);
      expect(problemsOf(content)).toMatchObject([{ code: 'not-utf8', line: 2, column: 5 }]);
    }
  });

  test('hundreds of thousands of unknown names are looked up no longer than they are shown', () => {
    const beats = Array.from(
      { length: 2_000 },
      (_, number) => `  beat-number-${number}: { customer: x }`,
    ).join('\n');
    const replies = Array.from(
      { length: 20_000 },
      (_, number) => `      - { id: a${number}, say: x, acts: listen, next: beat-nunber-${number} }`,
    );
    const text = GOOD_SCENARIO.replace('    replies:\n', `    replies:\n${replies.join('\n')}\n`).replace(
      'beats:\n',
      `beats:\n${beats}\n`,
    );
    expect(problemsOf(text)).toHaveLength(201);
  });

  test('personas that extend each other in a line without end', () => {
    const files = Array.from({ length: 3_000 }, (_, number) => ({
      path: `cast/p${number}.yaml`,
      content: `format: 1\nid: p${number}\nextends: p${number + 1}\n`,
    }));
    expect(readPacks(files).problems.length).toBeGreaterThan(0);
  });

  test('a scenario, a persona and a pack that are not maps at all', () => {
    for (const content of [
      '- a\n- b\n',
      'just words\n',
      '42\n',
      '"quoted"\n',
      '~\n',
      '[]',
      '{}',
      '&a *a',
      '%YAML 1.2\n---\n',
    ]) {
      const files = ['tiny/pack.yaml', SCENARIO, 'cast/waiting.yaml', 'tiny/cast/own.yaml'].map((path) => ({
        path,
        content,
      }));
      const { problems, packs } = readPacks(files);
      expect(packs).toEqual([]);
      expect(new Set(problems.map(({ file }) => file)).size).toBe(4);
    }
  });
});

describe('whatever is done to a good pack, reading it ends in problems or in a pack', () => {
  const sources = {
    'cast/waiting.yaml': GOOD_PERSONA,
    'tiny/pack.yaml': GOOD_PACK,
    [SCENARIO]: GOOD_SCENARIO,
  };
  const path = fc.constantFrom(...(Object.keys(sources) as (keyof typeof sources)[]));
  const scraps = [
    '\t',
    '\0',
    '{',
    '}',
    '[',
    ']',
    ':',
    '- ',
    "'",
    '"',
    '&a ',
    '*a',
    '!!x ',
    '<<: ',
    '|',
    '>',
    '---\n',
    '\uD800',
    '{x}',
    '#',
    ',',
    '\n',
    '  ',
    '~',
    '=',
    '__proto__',
  ];
  const scrap = fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 8, unit: 'binary' }));

  test('a scrap put in anywhere, or a stretch taken out', () => {
    fc.assert(
      fc.property(
        path,
        fc.array(fc.tuple(fc.nat(), fc.nat(12), scrap), { minLength: 1, maxLength: 4 }),
        (file, edits) => {
          const text = edits.reduce((whole, [at, cut, put]) => {
            const start = at % whole.length;
            return whole.slice(0, start) + put + whole.slice(start + cut);
          }, sources[file]);
          const { packs, problems } = readPacks(packFiles({ [file]: text }));
          for (const { what, mend } of problems)
            expect(`${what.es}${what.en}${mend.es}${mend.en}`).not.toMatch(/undefined|\[object|NaN/);
          expect(() => JSON.stringify(packs)).not.toThrow();
          if (packs[0]?.scenarios['the-key'] === undefined) expect(problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('lines moved about, and values swapped between keys', () => {
    fc.assert(
      fc.property(path, fc.nat(), fc.nat(), (file, from, to) => {
        const lines = sources[file].split('\n');
        const [moved = ''] = lines.splice(from % lines.length, 1);
        lines.splice(to % (lines.length + 1), 0, moved);
        expect(() => readPacks(packFiles({ [file]: lines.join('\n') }))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test('bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => readPacks(packFiles({ [SCENARIO]: bytes }))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
