import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { outcomeSoFar } from '../../src/conversation/conversation.ts';
import {
  answeredBy,
  departureOf,
  assignmentAsCode,
  examineResult,
  momentOf,
  plainText,
  referenceOf,
  REFUSALS,
  resultAsCode,
  resultsIn,
  type Result,
} from '../../src/records/records.ts';
import { pathsOf, shipped, walk } from '../conversation/shipped.ts';

const scenario = shipped.find(({ id }) => id === 'wrong-invoice')!;
const run = walk(scenario, pathsOf(scenario)!.typical!);
const RESULT: Result = {
  assigner: { mode: 'assessment', language: 'es', intensity: 1, name: 'Grupo 2' },
  alias: 'Ana María Ñ.',
  attempt: 2,
  handedIn: '2026-11-22T13:20Z',
  ending: run.table.ending!.id,
  outcome: outcomeSoFar(run),
  recipe: run.recipe,
};
const only = async (pasted: string) => {
  const opened = await resultsIn(pasted);
  expect(opened).toHaveLength(1);
  return opened[0]!;
};

afterEach(() => vi.unstubAllGlobals());

describe('a result as a code', () => {
  test('arrives as it was handed in', async () => {
    const anyResult = fc.record({
      alias: fc.string({ unit: 'grapheme', maxLength: 70 }).map((text) => plainText(text, 60)),
      attempt: fc.integer({ min: 0, max: 999 }),
      outcome: fc.double({ min: 0, max: 100, noNaN: true }).map((figure) => (figure === 0 ? 0 : figure)),
      handedIn: fc
        .date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
        .map(momentOf),
    });
    await fc.assert(
      fc.asyncProperty(anyResult, async (told) => {
        const result = { ...RESULT, ...told };
        expect((await only(await resultAsCode(result))).read).toEqual({ ok: true, value: result });
      }),
    );
  });
  test('with any one character changed is refused', async () => {
    const code = await resultAsCode(RESULT);
    for (let at = 0; at < code.length; at += 1) {
      const other = code[at] === 'B' ? 'C' : 'B';
      const opened = await resultsIn(code.slice(0, at) + other + code.slice(at + 1));
      expect(opened.filter(({ read }) => read.ok)).toEqual([]);
    }
  });
  test('cut anywhere is refused', async () => {
    const code = await resultAsCode(RESULT);
    for (let length = 12; length < code.length; length += 1) {
      const { read } = await only(code.slice(0, length));
      expect(read).toEqual({ ok: false, refusal: REFUSALS.cut });
    }
  });
  test('is sealed with SHA-256, or with a check where the browser has none', async () => {
    const strong = await resultAsCode(RESULT);
    vi.stubGlobal('crypto', {});
    const light = await resultAsCode(RESULT);
    expect(strong).toMatch(/\.s[\w-]{43}$/);
    expect(light).toMatch(/\.f\w{11}$/);
    expect(await only(light)).toMatchObject({ isSealed: true, read: { ok: true } });
    expect(await only(strong)).toMatchObject({ isSealed: false, read: { ok: true } });
  });
  test('many of them are found in one letter, and each is judged by itself', async () => {
    const [one, two] = [await resultAsCode(RESULT), await resultAsCode({ ...RESULT, alias: 'Beto' })];
    const letter = `Ana:\n${one}\n\nBeto: ${two}.\nCut: ${one.slice(0, 300)}\nNot one: ${assignmentAsCode({
      ...RESULT.assigner,
      seed: 1,
      pack: 'p',
      version: '1',
      scenario: 's',
      persona: 'q',
      note: '',
    })} Bye`;
    const opened = await resultsIn(letter);
    expect(opened.map(({ read }) => (read.ok ? read.value.alias : read.refusal))).toEqual([
      RESULT.alias,
      'Beto',
      expect.anything(),
      REFUSALS.isAssignment,
    ]);
  });
  test('of a newer Cascabel says so, and whatever is pasted, reading it answers', async () => {
    const newer = (await resultAsCode(RESULT)).replace('CASCABEL1', 'CASCABEL7');
    expect((await only(newer)).read).toEqual({ ok: false, refusal: REFUSALS.newer });
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        for (const { read } of await resultsIn(`CASCABEL1-R-${text}`)) expect(read.ok).toBe(false);
      }),
    );
  });
  test('names the assignment by what was really played', () => {
    const { pack, scenario: id, persona, seed } = run.recipe;
    const asked = { ...RESULT.assigner, pack, scenario: id, persona, seed };
    expect(answeredBy(RESULT)).toBe(referenceOf(asked));
    const elsewhere = { ...RESULT, recipe: { ...run.recipe, seed: seed + 1 } };
    expect(answeredBy(elsewhere)).not.toBe(referenceOf(asked));
  });
});

describe('a run played otherwise than assigned', () => {
  const playedWith = (by: Partial<Result['recipe']>): Result => ({
    ...RESULT,
    recipe: { ...run.recipe, language: 'es', ...by },
  });
  test('is told: milder is anybody’s right, stronger, calmer or in another language is not', () => {
    expect(departureOf(playedWith({}))).toBe('none');
    expect(departureOf(playedWith({ intensity: 0 }))).toBe('milder');
    for (const by of [{ intensity: 2 }, { composure: 100 }, { language: 'en' }] as const)
      expect(departureOf(playedWith(by))).toBe('otherwise');
    const anyLanguage = {
      ...playedWith({ language: 'en' }),
      assigner: { ...RESULT.assigner, language: null },
    };
    expect(departureOf(anyLanguage)).toBe('none');
  });
});

describe('a result played again', () => {
  test('comes to the same, to the last digit', () => {
    expect(examineResult(RESULT, scenario)).toMatchObject({ is: 'same', otherVersion: false });
  });
  test('with a figure made better is found out', () => {
    const better = { ...RESULT, outcome: RESULT.outcome + 1e-9 };
    expect(examineResult(better, scenario)).toMatchObject({ is: 'different', outcome: RESULT.outcome });
    expect(examineResult({ ...RESULT, ending: 'won' }, scenario).is).toBe('different');
  });
  test('without its end is no result', () => {
    const { stands: _, ...recipe } = run.recipe;
    const cut = { ...recipe, choices: recipe.choices.slice(0, 2), after: {} };
    expect(examineResult({ ...RESULT, recipe: cut }, scenario).is).toBe('unfinished');
  });
  test('in another text says where the text moved on', () => {
    const [first, ...rest] = run.recipe.choices;
    const recipe = { ...run.recipe, choices: [{ ...first!, chose: 'no-longer-there' }, ...rest] };
    expect(examineResult({ ...RESULT, recipe }, scenario).is).toBe('moved_on');
  });
  test('played in another version of the same text is the same, and says so', () => {
    const recipe = { ...run.recipe, version: '0.9.0' };
    expect(examineResult({ ...RESULT, recipe }, scenario)).toMatchObject({ is: 'same', otherVersion: true });
  });
});
