/** Lines made into pools to draw from. */
import { answersFor, linesFor, stockLinesFor, type Intensity } from '../conversation/conversation.ts';
import {
  STOCK_SITUATIONS,
  type Answer,
  type Band,
  type Line,
  type LinesByBand,
  type Persona,
  type Scenario,
  type StockSituation,
} from '../scenario/scenario.ts';
import type { Numbering } from './marks.ts';
import type { Answers, Pool, PoolByBand, TableLine } from './tables.ts';
import type { Heard } from './take.ts';

/** What lines depend on: who plays, in what, how strong, and which words are which. */
export interface Cast {
  readonly scenario: Scenario;
  readonly persona: Persona;
  readonly intensity: Intensity;
  readonly numbering: Numbering<object | string>;
}

export function harmOf({ abuse, threat }: Line): Heard {
  return { abuse, ...(threat ? { threat } : {}) };
}

export function lineOf(line: Line, { numbering }: Cast): TableLine {
  const isBad = line.abuse > 0 || line.threat !== undefined;
  return { mark: numbering.of(line.says), harm: isBad ? harmOf(line) : null };
}

/** A pool of lines; null of none. */
export function poolOf(lines: readonly Line[], cast: Cast): Pool | null {
  if (lines.length === 0) return null;
  const all = lines.map((line) => lineOf(line, cast));
  const mild = all.filter(({ harm }) => (harm?.abuse ?? 0) <= cast.intensity);
  return { all, bearable: mild.length > 0 ? mild : all };
}

export function answersOf(answer: Answer, cast: Cast): Answers {
  const inTone = (tone: keyof Answer) => poolOf(answersFor(answer, tone, cast.persona.id), cast);
  return { softer: inTone('softer'), harder: inTone('harder'), any: inTone('any') };
}

export function beatLines(lines: LinesByBand, cast: Cast): PoolByBand {
  return byBand((band) => poolOf(linesFor(lines, band, cast.persona.id), cast));
}

export function stockOf(cast: Cast): ReadonlyMap<StockSituation, PoolByBand> {
  const poolsIn = (situation: StockSituation) =>
    byBand((band) => poolOf(stockLinesFor(situation, band, cast), cast));
  return new Map(STOCK_SITUATIONS.map((situation) => [situation, poolsIn(situation)]));
}

const byBand = (poolFor: (band: Band) => Pool | null): PoolByBand => ({
  calm: poolFor('calm'),
  frustrated: poolFor('frustrated'),
  angry: poolFor('angry'),
  furious: poolFor('furious'),
  explosive: poolFor('explosive'),
});
