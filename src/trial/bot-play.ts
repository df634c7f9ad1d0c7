/** Bots in real scenarios: every choice through the verbs of a take, the minute after included. */
import { chanceOf, shaken, stateFrom } from '../persona/persona.ts';
import type { State } from '../persona/persona.ts';
import type { AfterCard, Language, Scenario } from '../scenario/scenario.ts';
import type { Bot, Sight } from './bot.ts';
import type { BotResult } from './findings.ts';
import { begin, optionsOf, play, saidIn, untoldIn, worthOf } from './rehearsal.ts';
import type { AfterAnswers, Ended, Option, Rehearsal, Take } from './take.ts';

/** One run of a bot, from the first line to what came of it. */
export interface BotRun {
  /** What was chosen, as a recipe keeps it. */
  readonly path: readonly string[];
  /** 0–100. */
  readonly outcome: number;
  /** Null where the talk went on past all patience and was left off. */
  readonly ending: Ended | null;
  readonly after: AfterAnswers;
}

/** Turns after which a talk that leads nowhere is left off; the longest scenarios take about twenty. */
const PAST_ALL_PATIENCE = 60;

/** A moment of a take as a bot sees it; what only some look at is fetched when they look. */
class TakeSight implements Sight {
  private readonly take: Take;
  readonly language: Language;
  readonly done: Option[] = [];
  offers: readonly Option[] = [];
  chance = 0;

  constructor(take: Take, language: Language) {
    this.take = take;
    this.language = language;
  }
  get state(): State {
    return this.take.state;
  }
  get baited(): boolean {
    return this.take.bait !== null;
  }
  get said(): Sight['said'] {
    return saidIn(this.take);
  }
  get untold(): number {
    return untoldIn(this.take);
  }
}

/** Lets a bot play a take to its end, in place. Returns what it chose. */
export function playOn(bot: Bot, take: Take, language: Language): readonly Option[] {
  const sight = new TakeSight(take, language);
  // The bot's own dice: the customer's never know that somebody else throws.
  let dice = stateFrom(take.seed, bot.id);
  while (take.ended === null && sight.done.length < PAST_ALL_PATIENCE) {
    dice = shaken(dice);
    sight.offers = optionsOf(take);
    sight.chance = chanceOf(dice);
    const offer = sight.offers[bot.picks(sight)];
    if (offer === undefined) break;
    sight.done.push(offer);
    play(take, offer, bot.minutes);
  }
  return sight.done;
}

/** A whole seed from 1 to 2^32 − 1, the language a bot reads in, and the trainee's calm at the start, 80 unless told. */
export interface Played {
  readonly seed: number;
  readonly language: Language;
  readonly composure?: number;
}

/** Plays a whole scenario, the minute after included. Same bot, scenario, seed and language: same run. */
export function playThrough(bot: Bot, rehearsal: Rehearsal, { language, ...beginning }: Played): BotRun {
  const take = begin(rehearsal, beginning);
  const done = playOn(bot, take, language);
  const after = answersOf(bot, rehearsal.scenario);
  return { path: done.map(({ chose }) => chose), outcome: worthOf(take, after), ending: take.ended, after };
}

/** Careful: the repair that fits, in one's own hands, written down. Careless: whatever comes first. */
const CAREFULLY = { fix: 'bigger', owner: 'self', logged: 'cause' } as const;

function answerOf({ question, fits, answers }: AfterCard, care: Bot['after']): string {
  const wanted = care === 'careful' ? (fits ?? CAREFULLY[question]) : undefined;
  const found = answers.find(({ id }) => id === wanted) ?? answers[0];
  return found?.id ?? '';
}

const ANSWERS = {
  careful: new WeakMap<Scenario, AfterAnswers>(),
  careless: new WeakMap<Scenario, AfterAnswers>(),
};

/** What a bot answers in the minute after; worked out once per scenario. */
function answersOf({ after: care }: Bot, scenario: Scenario): AfterAnswers {
  const known = ANSWERS[care].get(scenario);
  if (known) return known;
  const answers = Object.fromEntries(scenario.after.map((card) => [card.question, answerOf(card, care)]));
  ANSWERS[care].set(scenario, answers);
  return answers;
}

/** What a bot reaches over some seeds. */
export function botResult(
  bot: Bot,
  rehearsal: Rehearsal,
  { seeds, language }: { readonly seeds: readonly number[]; readonly language: Language },
): BotResult {
  const endings: Record<string, number> = {};
  const outcomes = seeds.map((seed) => {
    const { outcome, ending } = playThrough(bot, rehearsal, { seed, language });
    const id = ending?.id ?? 'left_off';
    endings[id] = (endings[id] ?? 0) + 1;
    return outcome;
  });
  const mean = outcomes.reduce((sum, outcome) => sum + outcome, 0) / Math.max(1, outcomes.length);
  const { id, words, testWise } = bot;
  return {
    bot: id,
    words,
    testWise,
    outcomes,
    mean,
    least: Math.min(...outcomes),
    most: Math.max(...outcomes),
    endings,
  };
}
