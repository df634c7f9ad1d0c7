/** The customer's chair: a run once more as the person on the other side lived it (source 000, idea 7). */
import { personaOf, type Conversation } from '../conversation/conversation.ts';
import { fillSlots, slotsOf, type Band, type Figure, type Words } from '../scenario/scenario.ts';
import { bandAfter, turnsOf, type RuleAtWork, type TurnTold } from './turns.ts';
import { harmOf, inWords } from './weighing.ts';

/** What the customer knew or wanted at a moment, and nobody had been told. */
export interface KeptToThemselves {
  /** Pieces of their story not told yet, in order. */
  readonly untold: readonly Words[];
  /** Pieces told in this very turn. */
  readonly justTold: readonly Words[];
  /** How firmly they hold a mistaken view; `none` where they never did. */
  readonly belief: 'none' | 'firm' | 'shaken' | 'let_go';
  /** Whether they are out for a reaction; `none` with people who never are. */
  readonly duel: 'none' | 'wanted' | 'tiring' | 'over';
  /** They feel heard enough to take in a solution. */
  readonly isHeard: boolean;
}

/** One moment from the customer's seat: what they were told, and how it was for them. */
export interface ChairStep {
  /** 0 before the first reply. */
  readonly turn: number;
  readonly chose: string | null;
  /** What the trainee said; empty for silence. */
  readonly said: Words;
  /** What came across: the author's words, or the rule that weighed most. */
  readonly heard: { readonly from: 'author' | 'rule'; readonly words: Words } | null;
  /** What the customer said then. */
  readonly lines: readonly Words[];
  /** What they thought, where an author wrote it. */
  readonly thought: Words | null;
  /** A bait was thrown. */
  readonly isBaiting: boolean;
  /** How they felt it, largest first, three at most; points of 0–100. */
  readonly felt: readonly { readonly figure: Figure; readonly by: number }[];
  /** 0–100. */
  readonly temperature: number;
  readonly band: Band;
  readonly kept: KeptToThemselves;
}

export interface Chair {
  readonly steps: readonly ChairStep[];
  readonly need: Words;
  /** How much of what went wrong was ours. */
  readonly fault: 'ours' | 'partly' | 'not_ours';
  /** What stays in the memory: the worst moment and the last one (domain 3.5: four tenths and six). */
  readonly memory: {
    readonly peak: { readonly turn: number; readonly temperature: number };
    readonly end: number;
  };
}

export function chairOf(conversation: Conversation): Chair {
  const { scenario } = conversation;
  const turns = turnsOf(conversation);
  const steps = [0, ...conversation.recipe.choices.map((_, place) => place + 1)].map((turn) =>
    stepAt(conversation, { turn, turns }),
  );
  const peak = steps.toSorted((a, b) => b.temperature - a.temperature)[0];
  const { fault } = scenario.issue;
  return {
    steps,
    need: fillSlots(personaOf(conversation).need, slotsOf(scenario)),
    fault: fault >= 0.7 ? 'ours' : fault >= 0.4 ? 'partly' : 'not_ours',
    memory: {
      peak: { turn: peak?.turn ?? 0, temperature: peak?.temperature ?? 0 },
      end: steps.at(-1)?.temperature ?? 0,
    },
  };
}

interface At {
  readonly turn: number;
  readonly turns: readonly TurnTold[];
}

function stepAt(conversation: Conversation, at: At): ChairStep {
  const { turn, turns } = at;
  const told = turns.find((each) => each.turn === turn) ?? null;
  const during = conversation.happenings.filter((each) => each.turn === turn);
  const spoken = during.flatMap((each) =>
    each.what === 'line_spoken' && each.by === 'customer' ? [each] : [],
  );
  return {
    turn,
    chose: conversation.recipe.choices[turn - 1]?.chose ?? null,
    said: told?.words ?? {},
    heard: told && heardIn(told),
    lines: spoken.map(({ words }) => words),
    thought: spoken.findLast(({ thinks }) => thinks !== undefined)?.thinks ?? null,
    isBaiting: during.some(({ what }) => what === 'bait_thrown'),
    felt: told ? feltIn(told) : [],
    temperature: moodAt(conversation, at).temperature,
    band: bandAfter(conversation, turn),
    kept: keptAt(conversation, at),
  };
}

/** The mood after a turn; before the first one, and where a turn moved nothing, what stood before. */
function moodAt({ table }: Conversation, { turn, turns }: At): TurnTold['after'] {
  const last = turns.findLast((each) => each.turn <= turn);
  return last?.after ?? turns[0]?.before ?? table.mood;
}

/** The rule that weighed most, for good or ill, where no author said what was heard. */
function heardIn({ heardAs, rules }: TurnTold): ChairStep['heard'] {
  if (heardAs) return { from: 'author', words: heardAs };
  const weight = (rule: RuleAtWork): number => Math.abs(harmOf(rule));
  const most = rules.toSorted((a, b) => weight(b) - weight(a))[0];
  return most ? { from: 'rule', words: inWords(most) } : null;
}

const FELT: readonly Figure[] = ['heard', 'trust', 'hope', 'face', 'effort'];
/** Less does not show (decision 8). */
const NOTICEABLE = 2;

const feltIn = ({ before, after }: TurnTold): ChairStep['felt'] =>
  FELT.map((figure) => ({ figure, by: after[figure] - before[figure] }))
    .filter(({ by }) => Math.abs(by) > NOTICEABLE)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, 3);

function keptAt(conversation: Conversation, at: At): KeptToThemselves {
  const { scenario } = conversation;
  const { temperament } = personaOf(conversation);
  const mood = moodAt(conversation, at);
  const [before, now] = [toldBy(conversation, at.turn - 1), toldBy(conversation, at.turn)];
  const pieces = scenario.story.map(({ says }) => fillSlots(says, slotsOf(scenario)));
  return {
    untold: pieces.slice(now),
    justTold: pieces.slice(before, now),
    belief: beliefOf(conversation, at.turn),
    duel: temperament.bait < 0.5 ? 'none' : mood.bait > 50 ? 'wanted' : mood.bait > 25 ? 'tiring' : 'over',
    isHeard: mood.heard >= temperament.need,
  };
}

/** Pieces of story told by the end of a turn. */
const toldBy = ({ happenings }: Conversation, turn: number): number =>
  happenings.filter((each) => each.what === 'line_spoken' && each.as === 'story' && each.turn <= turn).length;

/** Over this somebody is sure of it; under that they have let go (domain 3.5, 3.8). */
const SURE = 0.5;
const HELD = 0.2;

function beliefOf({ scenario, happenings }: Conversation, turn: number): KeptToThemselves['belief'] {
  const { misbelief } = scenario.issue;
  if (misbelief <= HELD) return 'none';
  const moved = happenings.flatMap((each) =>
    each.what === 'mood_changed' && each.turn <= turn ? each.effects : [],
  );
  const belief = moved.findLast(({ figure }) => figure === 'belief')?.to ?? misbelief;
  return belief > SURE ? 'firm' : belief > HELD ? 'shaken' : 'let_go';
}
