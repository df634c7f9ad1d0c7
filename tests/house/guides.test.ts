import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edited, isAsTold, stepsIn } from './guide-steps.ts';
import { walk } from './guide-walk.ts';

const HELP = join(import.meta.dirname, '../../assets/help');
const GUIDES = (['es', 'en'] as const).flatMap((language) =>
  readdirSync(join(HELP, language)).map((name) => ({
    language,
    name,
    markdown: readFileSync(join(HELP, language, name), 'utf8'),
  })),
);
const followed = GUIDES.filter(({ markdown }) => stepsIn(markdown).some(({ kind }) => kind === 'type'));

/** A file made by `new` names the schema by its way from where it lies. */
const withoutSchema = (yaml: string): string => yaml.replace(/^# yaml-language-server: .*\n/, '');

describe('a guide followed step by step', () => {
  test.each(followed)(
    '$language/$name: the terminal answers as it says (else run npx tsx tests/house/write-guides.ts)',
    async ({ language, name, markdown }) => {
      const { heard, left } = await walk(markdown, language);
      for (const { commands, told, answer } of heard) {
        if (told !== null && !isAsTold(told.text, answer))
          expect({ commands, answer }).toEqual({ commands, answer: told.text });
      }
      if (name !== 'from-stub-to-fair.md') return;
      for (const file of ['pack.yaml', 'bike-shop-first.yaml'])
        expect(withoutSchema(readFileSync(join(HELP, 'example/bike-shop', file), 'utf8'))).toBe(
          withoutSchema(left.get(`my-packs/bike-shop/${file}`) ?? ''),
        );
    },
    // Bots play a good while where a machine has other things to do.
    120_000,
  );

  test('the guides that say what to type are followed in both languages', () => {
    const of = (wanted: string): number => followed.filter(({ language }) => language === wanted).length;
    expect(of('es')).toBe(of('en'));
    expect(of('es')).toBeGreaterThanOrEqual(1);
  });
});

test('an answer that differs by a letter is not as told, and a cut one may hide lines', () => {
  expect(isAsTold('one\ntwo\n', 'one\ntwo')).toBe(true);
  expect(isAsTold('one\ntwo\n', 'one\ntwo\nthree')).toBe(false);
  expect(isAsTold('one (1)\n…\nthree\n', 'one (1)\ntwo\n\nthree')).toBe(true);
  expect(isAsTold('one\n…\nthree\n', 'one\ntwo\nthrew')).toBe(false);
  expect(isAsTold('…\nthree\n…\n', 'one\nthree\nfour')).toBe(true);
  expect(isAsTold('', 'one')).toBe(false);
});

test('a change a guide asks for must fit the file as it is by then', () => {
  const change = { kind: 'change', file: 'a', from: 'b\n', to: 'c\n' } as const;
  expect(edited('a\nb\n', change)).toBe('a\nc\n');
  expect(edited('a\n', change)).toBeNull();
  expect(edited('b\nb\n', change)).toBeNull();
  expect(edited('a\n  b\n', { kind: 'insert', file: 'a', above: '  b', piece: 'x\n' })).toBe('a\nx\n  b\n');
});
