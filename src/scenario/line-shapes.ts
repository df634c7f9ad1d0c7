/** Shapes of what the customer says: lines with flags, variants, lines by mood band, answers. */
import type { Answer, Line, LinesByBand, StockLines } from './compiled.ts';
import { optional, record, required } from './record-shape.ts';
import { isBlank, listOf, nameFrom, named, numberFrom, turned, unknownName } from './shape.ts';
import type { Definitions, JsonSchema, Shape } from './shape.ts';
import { nameTo, WORDS } from './text-shapes.ts';
import type { Band } from './vocabulary.ts';
import { BAND, THREAT } from './vocabularies.ts';
import { nameOf, vocabulary } from './vocabulary-lookup.ts';
import type { Vocabulary } from './vocabulary-lookup.ts';
import type { Mapping, Node } from './yaml-tree.ts';
import type { Reading } from './reading.ts';

/** How strong abuse can be: 0 none, 1 rude, 2 the worst. */
export const ABUSE = numberFrom(0, 2);

const FLAGGED_LINE = turned(
  record({
    says: required(WORDS),
    abuse: optional(ABUSE),
    threat: optional(nameFrom(THREAT)),
    for: optional(nameTo('persona')),
  }),
  (line): Line => ({
    says: line.says,
    abuse: line.abuse ?? 0,
    ...(line.threat === undefined ? {} : { threat: line.threat }),
    ...(line.for === undefined ? {} : { for: line.for }),
  }),
);

/** One line: a text, or a text with flags. */
const LINE: Shape<Line> = named('line', {
  read: (node, reading) => {
    if (isFlagged(node)) return FLAGGED_LINE.read(node, reading);
    const says = WORDS.read(node, reading);
    return says === undefined ? undefined : { says, abuse: 0 };
  },
  schema: (definitions) => ({ anyOf: [WORDS.schema(definitions), FLAGGED_LINE.schema(definitions)] }),
});

const LINES: Shape<readonly Line[]> = named('lines', listOf(LINE));

/** `says`, or a flag written without it: meant as one line, not as lines by band. */
function isFlagged(node: Node): boolean {
  return (
    node.kind === 'map' &&
    node.entries.some(({ key }) => ['says', 'abuse', 'threat', 'for'].includes(key.text))
  );
}

/** Words by language: every key is two letters, as languages are. */
function isWords(node: Node): boolean {
  return node.kind === 'map' && node.entries.some(({ key }) => /^[a-z]{2}$/i.test(key.text.trim()));
}

type LinesUnder<Key extends string> = Readonly<Partial<Record<Key | 'any', readonly Line[]>>>;

/** Lines sorted under keys of a vocabulary; anything else is lines for `any`. */
function linesUnder<Key extends string>(keys: Vocabulary<Key | 'any'>): Shape<LinesUnder<Key>> {
  return {
    read: (node, reading) => {
      if (node.kind === 'map' && !isFlagged(node) && !isWords(node))
        return readUnder<Key>(node, reading, keys);
      const under: { any?: readonly Line[] } = { any: LINES.read(node, reading) ?? [] };
      return under as LinesUnder<Key>;
    },
    schema: (definitions) => underSchema(keys.names, definitions),
  };
}

function readUnder<Key extends string>(
  node: Mapping,
  reading: Reading,
  keys: Vocabulary<Key | 'any'>,
): LinesUnder<Key> {
  const under: Partial<Record<Key | 'any', readonly Line[]>> = {};
  for (const { key, value } of node.entries) {
    const name = nameOf(keys, key.text);
    if (name === undefined) unknownName(key, reading, keys);
    else if (!isBlank(value)) under[name] = LINES.read(value, reading) ?? [];
  }
  return under;
}

function underSchema(names: readonly string[], definitions: Definitions): JsonSchema {
  const lines = LINES.schema(definitions);
  const properties = Object.fromEntries(names.map((name) => [name, lines]));
  return { anyOf: [lines, { type: 'object', properties, additionalProperties: false }] };
}

const ANY = { any: ['cualquiera', 'siempre'] } as const;
const bandAliases = (): Partial<Record<Band | 'any', readonly string[]>> => ({
  ...Object.fromEntries(BAND.spellings().map((spelling) => [nameOf(BAND, spelling) ?? '', [spelling]])),
  ...ANY,
});
const moved = { softer: ['mas_suave', 'más suave'], harder: ['mas_duro', 'más duro'] } as const;

const BAND_OR_ANY = vocabulary([...BAND.names, 'any'], 'unknown-band', bandAliases);
const MOVED_OR_ANY = vocabulary(['softer', 'harder', 'any'], 'unknown-answer', () => ({ ...moved, ...ANY }));
const STOCK_KEY = vocabulary([...BAND.names, 'softer', 'harder', 'any'], 'unknown-band', () => ({
  ...bandAliases(),
  ...moved,
}));

/** Lines by mood band. */
export const LINES_BY_BAND: Shape<LinesByBand> = named('lines-by-band', linesUnder<Band>(BAND_OR_ANY));
/** Lines by how the temperature moved. */
export const ANSWER: Shape<Answer> = named('answer', linesUnder<'softer' | 'harder'>(MOVED_OR_ANY));
/** Stock lines: by mood band, or by how the temperature moved. */
export const STOCK_LINES: Shape<StockLines> = named(
  'stock-lines',
  linesUnder<Band | 'softer' | 'harder'>(STOCK_KEY),
);
/** Several lines of which one is spoken. */
export const VARIANTS: Shape<readonly Line[]> = LINES;
