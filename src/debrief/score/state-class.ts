/** What kind of moment a choice was made in: the key rates acts by it (decision 18). */
import type { Conversation, Happening } from '../../conversation/conversation.ts';
import { personaOf } from '../../conversation/conversation.ts';
import type { Act } from '../../scenario/scenario.ts';

/**
 * One of seven kinds of moment. Danger outranks a hazard, a hazard outranks a game, and only people who play no game
 * are told apart by heat and by being heard: `settled` cool and heard, `hot` hot and heard, `unheard` cool and
 * unheard, `raw` hot and unheard.
 */
export const MOMENT_KINDS = ['settled', 'hot', 'unheard', 'raw', 'playing', 'hazard', 'danger'] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

/** A moment as the key sees it. */
export interface KeyMoment {
  readonly kind: MomentKind;
  /** Something was said that nobody has to put up with: a limit is called for. */
  readonly isAbused: boolean;
  /** A first-person limit was set before. */
  readonly isLimitSet: boolean;
  /** The end was announced before. */
  readonly isWarned: boolean;
}

/** Hot from furious on (domain 3.1). */
const HOT_FROM = 56;
const GAMES_ON: readonly string[] = ['provoking', 'gloating', 'testing'];
const NO_TO_A_HAZARD: readonly Act[] = ['firm_no', 'no_with_alternative'];

/** The moment before a choice, from the conversation as it stood then. */
export function keyMomentOf(before: Conversation): KeyMoment {
  const { happenings } = before;
  const done = actsIn(happenings);
  const heard = happenings.filter(isFromCustomer);
  return {
    kind: kindOf(before, done),
    isAbused: heard.some(({ abuse, threat }) => abuse > 0 || threat !== undefined),
    isLimitSet: done.has('first_person_limit'),
    isWarned: done.has('warn_of_end'),
  };
}

function kindOf(before: Conversation, done: ReadonlySet<Act>): MomentKind {
  const { scenario, table, happenings } = before;
  if (happenings.some((each) => isFromCustomer(each) && each.threat === 'physical')) return 'danger';
  if (scenario.issue.hazard && !NO_TO_A_HAZARD.some((act) => done.has(act))) return 'hazard';
  if (GAMES_ON.includes(table.game)) return 'playing';
  const isHot = table.mood.temperature >= HOT_FROM;
  if (table.mood.heard >= personaOf(before).temperament.need) return isHot ? 'hot' : 'settled';
  return isHot ? 'raw' : 'unheard';
}

type Spoken = Extract<Happening, { what: 'line_spoken' }>;
const isFromCustomer = (happening: Happening): happening is Spoken & { by: 'customer' } =>
  happening.what === 'line_spoken' && happening.by === 'customer';

/** Every act of the trainee's so far. */
export function actsIn(happenings: readonly Happening[]): ReadonlySet<Act> {
  return new Set(happenings.flatMap((each) => (each.what === 'mood_changed' ? each.acts : [])));
}
