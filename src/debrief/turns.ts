import { personaOf, type Conversation, type Happening } from '../conversation/conversation.ts';
import { ruleWords, type Effect, type Mood, type Shaping } from '../persona/persona.ts';
import {
  ACT_WORDS,
  ACTS,
  FIGURES,
  fillSlots,
  slotsOf,
  type Act,
  type Band,
  type Figure,
  type Words,
} from '../scenario/scenario.ts';

/** A rule that worked in a turn, in plain words, and what it moved. */
export interface RuleAtWork {
  readonly rule: string;
  readonly title: Words;
  /** Figures it moved, 0–100 each; empty where it only made an act count more or less. */
  readonly moved: readonly { readonly figure: Figure; readonly from: number; readonly to: number }[];
  /** What an act was multiplied with; below 0 it turned against the trainee. */
  readonly factor?: number;
  /** It worked where no figure shows it: on a belief, on what will be remembered. */
  readonly inward: boolean;
}

/** One turn of the trainee's, as the debrief tells it. */
export interface TurnTold {
  readonly turn: number;
  /** The reply's id, `~<move>` or `~silence`. */
  readonly chose: string;
  readonly words: Words;
  readonly acts: readonly { readonly act: Act; readonly title: Words }[];
  readonly before: Mood;
  readonly after: Mood;
  /** The band that showed afterwards. */
  readonly band: Band;
  /** Change of temperature; above 0 it got hotter. */
  readonly heat: number;
  /** What the customer heard, where the author wrote it. */
  readonly heardAs: Words | null;
  readonly rules: readonly RuleAtWork[];
  readonly bait: 'none' | 'taken' | 'refused';
}

type MoodChanged = Extract<Happening, { what: 'mood_changed' }>;

/** Every turn of a run with the rules that made its changes. */
export function turnsOf(conversation: Conversation): readonly TurnTold[] {
  return conversation.happenings.flatMap((happening) =>
    happening.what === 'mood_changed' ? [told(happening, conversation)] : [],
  );
}

function told(change: MoodChanged, conversation: Conversation): TurnTold {
  const { turn, chose, before, after, acts } = change;
  const during = conversation.happenings.filter((happening) => happening.turn === turn);
  return {
    turn,
    chose,
    words: wordsSaid(during),
    acts: acts.map((act) => ({ act, title: ACT_WORDS[act].title })),
    before,
    after,
    band: bandAfter(conversation, turn),
    heat: after.temperature - before.temperature,
    heardAs: heardAs(conversation, turn),
    rules: rulesAtWork(change),
    bait: baitIn(during),
  };
}

function wordsSaid(during: readonly Happening[]): Words {
  const said = during.find((happening) => happening.what === 'line_spoken' && happening.by === 'trainee');
  return said?.what === 'line_spoken' ? said.words : {};
}

function baitIn(during: readonly Happening[]): TurnTold['bait'] {
  if (during.some(({ what }) => what === 'bait_taken')) return 'taken';
  return during.some(({ what }) => what === 'bait_refused') ? 'refused' : 'none';
}

/** The band that showed at the end of a turn; the last thing said so far carries it. */
export function bandAfter({ happenings, table }: Conversation, turn: number): Band {
  const crossed = happenings.filter((each) => each.turn <= turn && each.what === 'band_changed').at(-1);
  if (crossed?.what === 'band_changed') return crossed.to;
  const first = happenings.find(({ what }) => what === 'line_spoken');
  return first?.what === 'line_spoken' ? first.band : table.band;
}

function heardAs(conversation: Conversation, turn: number): Words | null {
  const { recipe, scenario } = conversation;
  const made = recipe.choices[turn - 1];
  if (made === undefined) return null;
  const baits = [...personaOf(conversation).baits, ...scenario.persona.baits];
  const replies =
    scenario.beats[made.at]?.replies ?? baits.find(({ id }) => made.at === `bait:${id}`)?.replies;
  const words = replies?.find(({ id }) => id === made.chose)?.heardAs;
  return words === undefined ? null : fillSlots(words, slotsOf(scenario));
}

/** Rules in the order they worked, each once. */
function rulesAtWork({ effects, shapings }: MoodChanged): readonly RuleAtWork[] {
  const names = new Set([...shapings, ...effects].map(({ rule }) => rule));
  return [...names].map((rule) => ({
    rule,
    title: titleOf(rule),
    moved: movedBy(rule, effects),
    inward: effects.some((effect) => effect.rule === rule && !isFigure(effect.figure)),
    ...factorOf(rule, shapings),
  }));
}

const isFigure = (name: string): boolean => FIGURES.some((figure) => figure === name);

function titleOf(rule: string): Words {
  const act = ACTS.find((each) => each === rule);
  return ruleWords(rule) ?? (act === undefined ? { es: rule, en: rule } : ACT_WORDS[act].title);
}

function movedBy(rule: string, effects: readonly Effect[]): RuleAtWork['moved'] {
  return FIGURES.flatMap((figure) => {
    const by = effects.filter((effect) => effect.rule === rule && effect.figure === figure);
    const [first, last] = [by[0], by.at(-1)];
    return first && last ? [{ figure, from: first.from, to: last.to }] : [];
  });
}

function factorOf(rule: string, shapings: readonly Shaping[]): { factor?: number } {
  const shaping = shapings.find((each) => each.rule === rule);
  return shaping === undefined ? {} : { factor: shaping.factor };
}
