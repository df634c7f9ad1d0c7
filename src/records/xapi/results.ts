/** What statements say came of a turn and of a run. Nothing the learner wrote is in them. */
import { recipeAsText, type ChoiceMade } from '../../conversation/conversation.ts';
import { verdictOn, type Decision, type TurnTold } from '../../debrief/debrief.ts';
import { ENDING_KINDS } from '../../scenario/scenario.ts';
import { STOPPED, type RunKept } from '../learner/run-kept.ts';
import { inLanguages } from './activities.ts';
import { durationOf } from './moments.ts';
import type { Extensions, StatementResult } from './statement.ts';
import { ours, PROFILE_EXTENSIONS } from './vocabulary.ts';

/** One decimal: more of it is nothing anybody could feel. */
const rounded = (figure: number): number => Math.round(figure * 10) / 10;
const hundredths = (figure: number): number => Math.round(figure * 100) / 100;

/** A turn as far as it could be told again; without its scenario a recipe knows only what was chosen. */
export interface TurnKnown {
  /** From 1. */
  readonly turn: number;
  readonly made: ChoiceMade;
  readonly told: TurnTold | null;
  readonly decision: Decision | null;
}

/** What was chosen in a turn, what was said with it, and how the customer took it. */
export function turnResult({ turn, made, told, decision }: TurnKnown): StatementResult {
  const { chose, minutes, acts } = made;
  const said = told && inLanguages(told.words);
  const extensions: Extensions = {
    [ours('turn')]: turn,
    ...(minutes > 0 ? { [ours('minutes-waited')]: minutes } : {}),
    ...(acts && acts.length > 0 ? { [ours('acts')]: acts } : {}),
    ...(said ? { [ours('said')]: said } : {}),
    ...(told ? moodIn(told) : {}),
  };
  // The key’s partial credit, from the worst that could be chosen there (0) to the best (1).
  const score = decision && {
    scaled: hundredths(decision.credit),
    raw: hundredths(decision.credit),
    min: 0,
    max: 1,
  };
  return { response: chose, ...(score ? { score } : {}), extensions };
}

/** Figures of the mood after a turn, 0–100, and the temperature before it. */
function moodIn({ before, after, band, rules, bait }: TurnTold): Extensions {
  return {
    [PROFILE_EXTENSIONS.health]: hundredths(after.composure / 100),
    [ours('temperature-before')]: rounded(before.temperature),
    [ours('temperature')]: rounded(after.temperature),
    [ours('trust')]: rounded(after.trust),
    [ours('heard')]: rounded(after.heard),
    [ours('effort')]: rounded(after.effort),
    [ours('band')]: band,
    [ours('rules')]: rules.map(({ rule }) => rule),
    ...(bait === 'none' ? {} : { [ours('bait')]: bait }),
  };
}

/** How a run ended, and its score where that was worked out at the time. */
export function runResult(run: RunKept): StatementResult {
  const { ending, kind, outcome, recipe, score } = run;
  const duration = durationOf(run);
  const extensions: Extensions = {
    [PROFILE_EXTENSIONS.progress]: 1,
    [ours('ending')]: ending,
    [ours('ending-kind')]: kind,
    [ours('outcome')]: rounded(outcome),
    [ours('turns')]: recipe.choices.length,
    [ours('recipe')]: recipeAsText(recipe),
    ...(score ? scoreIn(score) : {}),
    ...predictedIn(run),
  };
  return {
    response: ending,
    completion: kind !== STOPPED,
    ...(score ? { success: isSuccess(run, score), score: scaled(score.total) } : {}),
    ...(duration ? { duration } : {}),
    extensions,
  };
}

type Scored = NonNullable<RunKept['score']>;

const scaled = (total: number) => ({ scaled: hundredths(total / 100), raw: total, min: 0, max: 100 });

/** A good outcome for the way it ended (decision 9), and no critical error: ending an abusive contact properly is one. */
function isSuccess({ kind, outcome }: RunKept, { critical }: Scored): boolean {
  const known = ENDING_KINDS.find((each) => each === kind) ?? null;
  return critical.length === 0 && verdictOn(outcome, known).grade === 'good';
}

function scoreIn({ process, outcome, dimensions, critical }: Scored): Extensions {
  const points = Object.entries(dimensions).map(([name, figure]) => [name, rounded(figure)] as const);
  return {
    [ours('score-process')]: rounded(process),
    [ours('score-outcome')]: rounded(outcome),
    [ours('dimensions')]: Object.fromEntries(points),
    [ours('critical-errors')]: critical,
  };
}

function predictedIn({ predictions }: RunKept): Extensions {
  return predictions.made === 0 ? {} : { [ours('predictions')]: { ...predictions } };
}
