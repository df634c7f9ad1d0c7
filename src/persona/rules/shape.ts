/**
 * What makes the same words count more, less, or the other way round: each rule is one question
 * about the moment, answered with a factor.
 */
import type { ActEntry } from '../acts.ts';
import { lerp, smooth } from '../measure.ts';
import * as n from '../numbers.ts';
import { isHellish, playfulness, receptivity } from '../receptivity.ts';
import type { RuleId } from '../rule-words.ts';
import { shaped } from '../moving.ts';
import type { Turn } from '../turn.ts';

interface Shape {
  readonly rule: RuleId;
  readonly concerns: (entry: ActEntry) => boolean;
  readonly factor: (turn: Turn, entry: ActEntry) => number;
}

/** People differ in what they need: feeling, understanding, a remedy, respect. */
const wants: Shape = {
  rule: 'needs_differ',
  concerns: ({ act, family }) =>
    ['feeling', 'understanding', 'respect'].includes(family) ||
    ['remedy', 'offer_choice', 'goodwill_gesture'].includes(act),
  factor: ({ state }, { family }) => {
    const { weights } = state.temperament;
    if (family === 'feeling') return weights.feeling;
    if (family === 'understanding') return weights.understanding;
    return family === 'respect' ? Math.min(1.2, weights.respect) : weights.remedy;
  },
};

/** A solution before the person was heard turns against the one who offers it. */
const tooEarly: Shape = {
  rule: 'solution_before_listening',
  concerns: ({ family }) => family === 'remedy' || family === 'correction',
  factor: ({ state }) => lerp(n.TOO_EARLY_TURNS_AGAINST, 1, receptivity(state)),
};

/** Taking it on means little to somebody who has not been heard, but never harms. */
const owningUnheard: Shape = {
  rule: 'owning_before_listening',
  concerns: ({ act }) => act === 'own_it' || act === 'side_with',
  factor: ({ state }, { act }) => lerp(act === 'own_it' ? 0.15 : 0.5, 1, receptivity(state)),
};

/** An apology counts once the person has had their say. */
const apologyTiming: Shape = {
  rule: 'apology_after_being_heard',
  concerns: ({ family }) => family === 'apology',
  factor: ({ state }) =>
    lerp(n.APOLOGY_UNHEARD, 1, smooth(state.heard, n.APOLOGY_HEARD_FROM, n.APOLOGY_HEARD_TO)) *
    (state.offered ? n.APOLOGY_AFTER_OFFER : 1),
};

/** Owning what was hardly ours weighs less. */
const apologyOwed: Shape = {
  rule: 'apology_fits_the_fault',
  concerns: ({ family }) => family === 'apology',
  factor: ({ state }) => (state.issue.fault >= 0.4 ? 1 : 0.55),
};

/** A remedy fits when the cause is found and both agree what would put it right. */
const remedyFits: Shape = {
  rule: 'remedy_fits_the_cause',
  concerns: ({ act }) => act === 'remedy',
  factor: ({ state }) =>
    (0.45 + 0.55 * Math.min(1, state.root + (state.metMinds ? 0.25 : 0))) * state.issue.resolvable,
};

/** Money for a lost evening: a gesture of another kind than the loss counts half (Roschk & Gelbrich 2014). */
const gestureMatches: Shape = {
  rule: 'gesture_matches_the_loss',
  concerns: ({ act }) => act === 'goodwill_gesture',
  factor: ({ state }) => {
    const { loss, monetary } = state.issue;
    const match = loss === undefined ? lerp(0.5, 1, monetary) : loss === 'money' ? 1 : 0.5;
    return state.earlierFailure ? match * 1.8 : match;
  },
};

/** Something put right without a word of regret, where regret was owed. */
const remedyWithoutApology: Shape = {
  rule: 'remedy_without_apology',
  concerns: ({ act }) => act === 'remedy' || act === 'meet_minds' || act === 'offer_choice',
  factor: ({ state }) => (state.issue.fault >= 0.4 && !state.apologised ? n.WITHOUT_APOLOGY : 1),
};

/** Closing what was never agreed; and agreement takes an answer, so not in one breath with the offer. */
const closingNothing: Shape = {
  rule: 'closing_before_agreeing',
  concerns: ({ family }) => family === 'closing',
  factor: ({ state, before }, { act }) => {
    if (act === 'record' && state.heard >= 30) return 1;
    const now = act === 'act_now' ? state.confirmed : state.offered;
    const already = act === 'act_now' ? before.confirmed : before.offered;
    return already ? 1 : now ? n.IN_ONE_BREATH : n.CLOSING_NOTHING;
  },
};

const WEARS_QUICKLY = ['feeling', 'apology', 'respect', 'solidarity'];

/** Said again, it counts less; from the third time kind words sound canned. */
const wearsOut: Shape = {
  rule: 'wears_out',
  concerns: ({ family, act }) =>
    !['harm', 'giving_in', 'limit', 'safety'].includes(family) && act !== 'listen',
  factor: (turn, { act, family, place }) => {
    const used = turn.state.uses[place] ?? 0;
    const count = Math.max(0, used - (turn.utterance.freshFact ? 1 : 0));
    if (act === 'greet' && turn.state.turn > 1) return 0;
    if (count >= 2 && WEARS_QUICKLY.includes(family)) return n.CANNED;
    return count === 0 ? 1 : Math.pow(turn.state.temperament.habit, count);
  },
};

const SHAPES = [
  wants,
  tooEarly,
  owningUnheard,
  apologyTiming,
  apologyOwed,
  remedyFits,
  gestureMatches,
  remedyWithoutApology,
  closingNothing,
  wearsOut,
];
const SHAPES_OF: (readonly Shape[])[] = [];

function shapesOf(entry: ActEntry): readonly Shape[] {
  const known = SHAPES_OF[entry.place];
  if (known) return known;
  const found = SHAPES.filter((shape) => shape.concerns(entry));
  SHAPES_OF[entry.place] = found;
  return found;
}

/** Everything about the moment that shapes a well-meant act, as one factor; below 0 it backfires. */
export function shapeAct(turn: Turn, entry: ActEntry): number {
  let factor = 1;
  for (const shape of shapesOf(entry)) {
    factor *= shaped(turn, shape.rule, shape.factor(turn, entry));
    // Two reasons to backfire do not make it welcome again.
    if (factor < 0) return factor;
  }
  return factor;
}

/** What good words are worth from this trainee to this person now: forgiveness, the game, the tone of voice. */
export function goodwill(turn: Turn): number {
  const { state } = turn;
  const playing = shaped(turn, 'warmth_while_playing', 1 - 0.65 * playfulness(state));
  const calm = lerp(0.5, 1, smooth(state.composure, n.VOICE_EDGED_AT, n.VOICE_STEADY_FROM));
  const voice = shaped(turn, 'voice_gives_away_strain', calm);
  const relief = isHellish(state) && state.deflated ? 1.6 : 1;
  return state.temperament.forgive * playing * voice * relief;
}
