/** The shape of `when:` — conditions as data, a list of tests of which all must hold. */
import type { Comparison, Test } from './compiled.ts';
import { ACT_NAME, BAND_NAME } from './name-shapes.ts';
import { found } from './reading.ts';
import type { Reading } from './reading.ts';
import { A_WEEK } from './format-shape.ts';
import { listOf, nameFrom, scalarIn, turned, wrongKind } from './shape.ts';
import type { Definitions, JsonSchema, Shape } from './shape.ts';
import { nameTo } from './text-shapes.ts';
import { FIGURES } from './vocabulary.ts';
import { FIGURE, PHASE } from './vocabularies.ts';
import { nameOf } from './vocabulary-lookup.ts';
import type { Node } from './yaml-tree.ts';

interface Measure {
  readonly is: Comparison;
  readonly than: number;
}

/** A comparison such as `'>= 30'`, its number from 0 up to `highest`. */
function comparison(highest: number): Shape<Measure> {
  return {
    read: (node, reading) => {
      const written = scalarIn(node, reading);
      if (written === undefined) return undefined;
      const parts = /^\s*(>=|<=|>|<)\s*(\d{1,6}(?:\.\d{1,6})?)\s*$/.exec(written.text);
      const is = asComparison(parts?.[1]);
      if (is === undefined) {
        found(reading.sheet, { code: 'bad-comparison', span: written, filled: { given: written.text } });
        return undefined;
      }
      const than = Number(parts?.[2]);
      if (than <= highest) return { is, than };
      found(reading.sheet, {
        code: 'number-out-of-range',
        span: written,
        filled: { given: than, lowest: 0, highest },
      });
      return undefined;
    },
    schema: () => ({ type: 'string', pattern: '^\\s*(>=|<=|>|<)\\s*\\d+(\\.\\d+)?\\s*$' }),
  };
}

function asComparison(written: string | undefined): Comparison | undefined {
  return written === '>=' || written === '<=' || written === '>' || written === '<' ? written : undefined;
}

type Tests = Shape<readonly Test[]>;

function each<T>(shape: Shape<T>, test: (value: T) => Test): Tests {
  return turned(listOf(shape), (values) => values.map(test));
}
function oneOf<T>(shape: Shape<T>, test: (values: readonly T[]) => Test): Tests {
  return turned(listOf(shape), (values) => (values.length === 0 ? [] : [test(values)]));
}

/** Every test a condition may make, by its key; figures come beside these. */
const TESTS: ReadonlyMap<string, Tests> = new Map<string, Tests>([
  ['fact', each(nameTo('fact'), (fact) => ({ on: 'fact', fact, known: true }))],
  ['not_fact', each(nameTo('fact'), (fact) => ({ on: 'fact', fact, known: false }))],
  ['done', each(ACT_NAME, (act) => ({ on: 'act', act, done: true }))],
  ['not_done', each(ACT_NAME, (act) => ({ on: 'act', act, done: false }))],
  ['promised', each(nameTo('promise'), (promise) => ({ on: 'promise', promise, made: true }))],
  ['not_promised', each(nameTo('promise'), (promise) => ({ on: 'promise', promise, made: false }))],
  ['band', oneOf(BAND_NAME, (bands) => ({ on: 'band', oneOf: bands }))],
  ['phase', oneOf(nameFrom(PHASE), (phases) => ({ on: 'phase', oneOf: phases }))],
  ['turn', turned(comparison(1_000), (measure): readonly Test[] => [{ on: 'turn', ...measure }])],
  ['minutes', turned(comparison(A_WEEK), (measure): readonly Test[] => [{ on: 'minutes', ...measure }])],
]);
/** Figures run from 0 to 100. */
const FIGURE_TEST = comparison(100);

function testsFor(key: string): Tests | undefined {
  const figure = nameOf(FIGURE, key);
  if (figure === undefined) return TESTS.get(key);
  return turned(FIGURE_TEST, (measure): readonly Test[] => [{ on: 'figure', figure, ...measure }]);
}

/** A condition: under each key what must hold. */
export const WHEN: Shape<readonly Test[]> = {
  read: readWhen,
  schema: whenSchema,
};

function readWhen(node: Node, reading: Reading): readonly Test[] | undefined {
  if (node.kind !== 'map') return wrongKind(node, reading, 'map');
  return node.entries.flatMap(({ key, value }) => {
    const tests = testsFor(key.text);
    if (tests !== undefined) return tests.read(value, reading) ?? [];
    const names = [...TESTS.keys(), ...FIGURES];
    found(reading.sheet, {
      code: 'unknown-condition',
      span: key,
      filled: { given: key.text, names: names.join(', ') },
      among: names,
    });
    return [];
  });
}

function whenSchema(definitions: Definitions): JsonSchema {
  const tests = [...TESTS].map(([key, shape]) => [key, shape.schema(definitions)] as const);
  const figures = FIGURES.map((figure) => [figure, FIGURE_TEST.schema(definitions)] as const);
  return {
    type: 'object',
    properties: Object.fromEntries([...tests, ...figures]),
    additionalProperties: false,
  };
}
