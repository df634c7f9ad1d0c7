/**
 * The score of a run: seven dimensions from what was chosen, 70 %, and what came of it, 30 % (decision 18, domain 4.2).
 * The same recipe and the same ground give the same score anywhere.
 */
import { outcomeSoFar, personaOf, type Conversation } from '../../conversation/conversation.ts';
import type { Words } from '../../scenario/scenario.ts';
import { SCORE_MARGIN, scoreBandOf, type ScoreBand } from './bands.ts';
import { checksOf, type Check } from './checks.ts';
import { CRITICAL_CAP, criticalErrorsOf, type CriticalError } from './critical.ts';
import { decisionsOf, type Decision } from './decisions.ts';
import { DIMENSIONS, DIMENSION_WORDS, weightsFor, type Dimension } from './dimensions.ts';
import type { ScoreGround } from './ground.ts';
import { sum } from './key.ts';

/** Where points of a dimension come from: one of the score's decisions, by its turn, or something else the run shows. */
export interface Evidence {
  readonly from: 'decision' | Check['id'];
  readonly turn: number;
  /** 0–1. */
  readonly credit: number;
  /** How much it counts in this dimension, 0–1. */
  readonly weight: number;
}

export interface DimensionScore {
  readonly dimension: Dimension;
  readonly title: Words;
  readonly meaning: Words;
  /** Of a hundred, before dimensions the run said nothing about are left out. */
  readonly weight: number;
  /** 0–100; null where the run said nothing about it. */
  readonly points: number | null;
  readonly evidence: readonly Evidence[];
}

export interface Score {
  /** A whole number, 0–100, capped where there was a critical error. */
  readonly total: number;
  /** The same without the cap. */
  readonly uncapped: number;
  /** The total may lie this far off on another day. */
  readonly margin: number;
  readonly band: ScoreBand;
  /** 0–100: what was chosen. */
  readonly process: number;
  /** 0–100: what came of it, between chance and the best on the same seed. */
  readonly outcome: number;
  /** The outcome as it stands, 0–100, with what it is measured against. */
  readonly measured: ScoreGround & { readonly worth: number };
  readonly dimensions: readonly DimensionScore[];
  readonly decisions: readonly Decision[];
  /** What else the run shows: the minute after, thoughts. */
  readonly checks: readonly Check[];
  readonly critical: readonly CriticalError[];
}

const PROCESS = 0.7;
const OUTCOME = 0.3;

/** What a run scores. `ground` as `scoreGroundOf` gave it for this run. */
export function scoreOf(conversation: Conversation, ground: ScoreGround): Score {
  const decisions = decisionsOf(conversation);
  const checks = checksOf(conversation);
  const dimensions = dimensionsOf(weightsFor(areLimitsAtStake(conversation)), { decisions, checks });
  const process = processOf(dimensions);
  const worth = outcomeSoFar(conversation);
  const outcome = 100 * outcomeShare(conversation, { ...ground, worth });
  const critical = criticalErrorsOf(conversation);
  const uncapped = Math.round(PROCESS * process + OUTCOME * outcome);
  const total = critical.length > 0 ? Math.min(CRITICAL_CAP, uncapped) : uncapped;
  return {
    total,
    uncapped,
    margin: SCORE_MARGIN,
    band: scoreBandOf(total),
    process,
    outcome,
    measured: { ...ground, worth },
    dimensions,
    decisions,
    checks,
    critical,
  };
}

function dimensionsOf(
  weights: Readonly<Record<Dimension, number>>,
  { decisions, checks }: Pick<Score, 'decisions' | 'checks'>,
): readonly DimensionScore[] {
  return DIMENSIONS.map((dimension) => {
    const evidence = [...chosenFor(dimension, decisions), ...checkedFor(dimension, checks)];
    const words = DIMENSION_WORDS[dimension];
    return { dimension, ...words, weight: weights[dimension], points: pointsOf(evidence), evidence };
  });
}

function chosenFor(dimension: Dimension, decisions: readonly Decision[]): readonly Evidence[] {
  return decisions.flatMap(({ turn, credit, weights }): Evidence[] => {
    const weight = weights[dimension];
    return weight === undefined ? [] : [{ from: 'decision', turn, credit, weight }];
  });
}

/** One check says as much as a choice in which half of what is offered shows the dimension. */
const CHECK_WEIGHT = 0.5;

function checkedFor(dimension: Dimension, checks: readonly Check[]): readonly Evidence[] {
  return checks
    .filter((check) => check.dimension === dimension)
    .map(({ id, turn, credit }) => ({ from: id, turn, credit, weight: CHECK_WEIGHT }));
}

/** Less evidence than this says nothing. */
const ENOUGH = 0.25;

function pointsOf(evidence: readonly Evidence[]): number | null {
  const weight = sum(evidence.map((each) => each.weight));
  if (weight < ENOUGH) return null;
  return (100 * sum(evidence.map((each) => each.credit * each.weight))) / weight;
}

function processOf(dimensions: readonly DimensionScore[]): number {
  const shown = dimensions.flatMap(({ points, weight }) => (points === null ? [] : [{ points, weight }]));
  const weight = sum(shown.map((each) => each.weight));
  return weight === 0 ? 0 : sum(shown.map((each) => each.points * each.weight)) / weight;
}

/** Danger, abuse, or a no that has to be said: then limits weigh more. */
function areLimitsAtStake(conversation: Conversation): boolean {
  const { issue } = conversation.scenario;
  const isHellish = personaOf(conversation).temperament.bait >= HELLISH_FROM;
  return issue.hazard || isHellish || issue.resolvable <= BARELY_RESOLVABLE || hasThreat(conversation);
}
/** Domain 3.3 and decision 10. */
const HELLISH_FROM = 0.5;
const BARELY_RESOLVABLE = 0.3;

const hasThreat = ({ happenings }: Conversation): boolean =>
  happenings.some((each) => each.what === 'line_spoken' && each.threat !== undefined);

/** So little between chance and the best decides nothing: the outcome then stands as it is. */
const LEAST_BETWEEN = 5;
/** From these outcomes on, ending it was right (decision 9), whatever solving it would have been worth. */
const PROPER_ENDINGS: Readonly<Record<string, number>> = { ended_with_limit: 70, left_to_safety: 80 };

function outcomeShare(
  { table }: Conversation,
  { random, best, worth }: ScoreGround & { readonly worth: number },
): number {
  const proper = PROPER_ENDINGS[table.ending?.kind ?? ''];
  if (proper !== undefined && worth >= proper) return 1;
  if (best - random < LEAST_BETWEEN) return worth / 100;
  return Math.max(0, Math.min(1, (worth - random) / (best - random)));
}
