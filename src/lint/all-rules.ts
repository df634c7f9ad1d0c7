/** Every rule there is, in the order they are told. */
import type { Described, Rule, WeighingRule } from './rule.ts';
import { DEAD_END } from './rules/dead-end.ts';
import { STORY_UNTOLD } from './rules/story-untold.ts';
import { UNUSED_FACT } from './rules/unused-fact.ts';
import { UNUSED_PROMISE } from './rules/unused-promise.ts';
import { NOTHING_TO_RESIST } from './rules/nothing-to-resist.ts';
import { NO_FACILITATOR_NOTES } from './rules/no-facilitator-notes.ts';
import { REPLY_TOO_LONG } from './rules/reply-too-long.ts';
import { LINE_TOO_LONG } from './rules/line-too-long.ts';
import { STRAY_STAR } from './rules/stray-star.ts';
import { INFLAMING_WORDS } from './rules/inflaming-words.ts';
import { OTHER_LANGUAGE } from './rules/other-language.ts';
import { NEVER_HOLDS } from './rules/never-holds.ts';
import { ALWAYS_HOLDS } from './rules/always-holds.ts';
import { ABUSE_UNANNOUNCED } from './rules/abuse-unannounced.ts';
import { REAL_LOOKING_DATA } from './rules/real-looking-data.ts';
import { PROMISE_WITHOUT_TIME } from './rules/promise-without-time.ts';
import { GENDERED_TRAINEE } from './rules/gendered-trainee.ts';
import { ACT_UNHEARD } from './rules/act-unheard.ts';
import { GOOD_IS_LONGEST } from './rules/good-is-longest.ts';
import { GOOD_IS_POLITEST } from './rules/good-is-politest.ts';
import { NOTHING_TOO_SOON } from './rules/nothing-too-soon.ts';
import { NO_WAY_OUT } from './rules/no-way-out.ts';
import { UNREACHABLE_BEAT } from './rules/unreachable-beat.ts';
import { UNREACHABLE_ENDING } from './rules/unreachable-ending.ts';
import { GOOD_IS_FIRST } from './rules/good-is-first.ts';
import { SAME_PATTERN } from './rules/same-pattern.ts';
import { ACT_TWICE } from './rules/act-twice.ts';
import { CLOCK_ON_LIVE } from './rules/clock-on-live.ts';
import { HARMLESS_THOUGHT } from './rules/harmless-thought.ts';
import { ASIDE_TO_NOBODY } from './rules/aside-to-nobody.ts';
import { UNSEEN_PART } from './rules/unseen-part.ts';
import { UNUSED_VARIABLE } from './rules/unused-variable.ts';
import { UNUSED_PERSONA } from './rules/unused-persona.ts';
import { AGREEMENT_WITHOUT_SLOT } from './rules/agreement-without-slot.ts';
import { LINE_FOR_NOBODY } from './rules/line-for-nobody.ts';
import { BEST_TOO_LOW } from './rules/best-too-low.ts';
import { DOMINATED_REPLY } from './rules/dominated-reply.ts';
import { ENDING_OUT_OF_REACH } from './rules/ending-out-of-reach.ts';
import { INSIGHT_UNREWARDED } from './rules/insight-unrewarded.ts';
import { KEY_DISPUTED } from './rules/key-disputed.ts';
import { KNOWS_NOTHING_WINS } from './rules/knows-nothing-wins.ts';
import { TRAP_TOO_MILD } from './rules/trap-too-mild.ts';
import { SILENCE_RULES } from './silence-rules.ts';

/** Rules that look at what is written. */
export const LOOKING: readonly Rule[] = [
  UNREACHABLE_BEAT,
  UNREACHABLE_ENDING,
  DEAD_END,
  NO_WAY_OUT,
  NEVER_HOLDS,
  ALWAYS_HOLDS,
  STORY_UNTOLD,
  UNUSED_FACT,
  UNUSED_PROMISE,
  UNUSED_VARIABLE,
  UNUSED_PERSONA,
  LINE_FOR_NOBODY,
  NOTHING_TO_RESIST,
  NOTHING_TOO_SOON,
  REPLY_TOO_LONG,
  LINE_TOO_LONG,
  STRAY_STAR,
  INFLAMING_WORDS,
  OTHER_LANGUAGE,
  GOOD_IS_LONGEST,
  GOOD_IS_POLITEST,
  GOOD_IS_FIRST,
  SAME_PATTERN,
  ACT_UNHEARD,
  ACT_TWICE,
  HARMLESS_THOUGHT,
  ASIDE_TO_NOBODY,
  CLOCK_ON_LIVE,
  UNSEEN_PART,
  PROMISE_WITHOUT_TIME,
  GENDERED_TRAINEE,
  AGREEMENT_WITHOUT_SLOT,
  ABUSE_UNANNOUNCED,
  REAL_LOOKING_DATA,
  NO_FACILITATOR_NOTES,
];

/** Rules that need the scenario played. */
export const WEIGHING: readonly WeighingRule[] = [
  BEST_TOO_LOW,
  KNOWS_NOTHING_WINS,
  INSIGHT_UNREWARDED,
  TRAP_TOO_MILD,
  ENDING_OUT_OF_REACH,
  DOMINATED_REPLY,
  KEY_DISPUTED,
];

/** All rules, those about silencing included. */
export const RULES: readonly Described[] = [...LOOKING, ...WEIGHING, ...SILENCE_RULES];

/** The rule of that name, or undefined. */
export function ruleNamed(id: string): Described | undefined {
  return RULES.find((rule) => rule.id === id);
}

/** Whether a rule can only be asked of a scenario that was played. */
export function isWeighing(id: string): boolean {
  return WEIGHING.some((rule) => rule.id === id);
}
