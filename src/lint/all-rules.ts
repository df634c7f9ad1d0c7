/** Every rule there is, in the order they are told. */
import type { Described, Rule } from './rule.ts';
import { NO_WAY_OUT } from './rules/no-way-out.ts';
import { UNREACHABLE_BEAT } from './rules/unreachable-beat.ts';
import { UNREACHABLE_ENDING } from './rules/unreachable-ending.ts';
import { SILENCE_RULES } from './silence-rules.ts';

/** Rules that look at a scenario. */
export const LOOKING: readonly Rule[] = [UNREACHABLE_BEAT, UNREACHABLE_ENDING, NO_WAY_OUT];

/** All rules, those about silencing included. */
export const RULES: readonly Described[] = [...LOOKING, ...SILENCE_RULES];

/** The rule of that name, or undefined. */
export function ruleNamed(id: string): Described | undefined {
  return RULES.find((rule) => rule.id === id);
}
