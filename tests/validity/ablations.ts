/**
 * The mechanisms of the model: which rules each is made of, and the claims that fall when it is switched off.
 * What breaks nothing would be decoration.
 */
import { step, stepWithout } from '../../src/persona/persona.ts';
import { BAITING } from './baiting.ts';
import type { Claim } from './claims.ts';
import { EFFORT } from './effort.ts';
import { FITTING } from './fitting.ts';
import { HEARING } from './hearing.ts';
import { CARRYING, THINKING, WATCHED } from './keeping.ts';
import { NEEDS } from './needs.ts';
import { ORDERING } from './order.ts';
import { PRESSING } from './pressing.ts';
import { REMEMBERING } from './remembering.ts';
import { TIMING } from './timing.ts';

export interface Mechanism {
  readonly name: string;
  readonly rules: readonly string[];
  /** Where to look for what it carries. */
  readonly carries: readonly Claim[];
}

export const MECHANISMS: readonly Mechanism[] = [
  {
    name: 'receptivity: who was not heard cannot take in a solution',
    rules: ['solution_before_listening', 'owning_before_listening', 'backfires'],
    carries: [...ORDERING, ...FITTING],
  },
  {
    name: 'the story: told to those who listen, closed by a slight, talked over by solutions',
    rules: ['story_told', 'mouth_opens_again', 'talked_over_the_story', 'listened_out'],
    carries: [...HEARING],
  },
  {
    name: 'anger cools only in those who were heard',
    rules: ['cools_when_heard', 'stews_unheard', 'arousal_settles'],
    carries: HEARING,
  },
  {
    name: 'habituation and the broken record',
    rules: ['wears_out', 'broken_record', 'sounds_scripted'],
    carries: [...PRESSING, ...FITTING],
  },
  { name: 'people need different things', rules: ['needs_differ'], carries: NEEDS },
  {
    name: 'the moment of the apology',
    rules: ['apology_after_being_heard'],
    carries: [...TIMING, ...ORDERING],
  },
  {
    name: 'what is owed: an apology for our fault, and regret before the remedy',
    rules: ['apology_fits_the_fault', 'remedy_without_apology', 'apology_missing'],
    carries: FITTING,
  },
  {
    name: 'a repair fits the cause and the loss',
    rules: ['remedy_fits_the_cause', 'gesture_matches_the_loss'],
    carries: FITTING,
  },
  {
    name: 'agreeing comes before closing, and doing before anger is gone',
    rules: ['closing_before_agreeing', 'patience_runs_out', 'put_right', 'some_anger_stays'],
    carries: FITTING,
  },
  {
    name: 'effort: every stair costs',
    rules: ['effort_angers', 'story_told_again', 'passed_on_without_need', 'transferred_again'],
    carries: EFFORT,
  },
  {
    name: 'the bait game',
    rules: [
      'warmth_while_playing',
      'bait_taken',
      'bait_refused',
      'last_burst',
      'fishing_again',
      'rekindled',
      'transfer_breaks_the_game',
    ],
    carries: [...BAITING],
  },
  {
    name: 'limits need a cause',
    rules: ['limit_without_cause', 'no_bait_to_refuse', 'fled_from_rudeness'],
    carries: FITTING,
  },
  {
    name: 'the trainee is a person too: calm lost, caught and regained shows in the voice',
    rules: ['voice_gives_away_strain', 'own_calm', 'baited_turn', 'anger_is_catching', 'calm_returns'],
    carries: [...CARRYING, ...TIMING, ...BAITING],
  },
  { name: 'shamed before others', rules: ['before_others'], carries: WATCHED },
  { name: 'a judgement not set aside is heard', rules: ['thought_leaks'], carries: THINKING },
  { name: 'nobody is kept waiting for nothing', rules: ['needless_pause', 'empty_talk'], carries: FITTING },
  { name: 'a hurtful moment stays', rules: ['hurt_stays'], carries: REMEMBERING },
  { name: 'giving in is not respected', rules: ['giving_in_costs_respect'], carries: FITTING },
  {
    name: 'face and belief: nobody is argued out of a mistake',
    rules: ['walk_me_through', 'cornered_too_soon', 'digs_in', 'sees_it_himself'],
    carries: HEARING,
  },
];

const standing = new Map<Claim, number>();
/** In how many cases the product as it is breaks a claim: none, unless a test of its own says so. */
function brokenAlready(claim: Claim): number {
  const known = standing.get(claim);
  if (known !== undefined) return known;
  const count = claim.broken(step).length;
  standing.set(claim, count);
  return count;
}

/** The claims that hold in fewer cases without these rules, told with the cases broken before and after. */
export function whatBreaks(rules: readonly string[], carries: readonly Claim[]): readonly string[] {
  const without = stepWithout(new Set(rules));
  return carries.flatMap((claim) => {
    const [before, after] = [brokenAlready(claim), claim.broken(without).length];
    return after > before ? [`${claim.claim}: ${before} → ${after}`] : [];
  });
}

/** The first claim that holds in fewer cases without this rule. */
export function firstToBreak(rule: string, carries: readonly Claim[]): string | undefined {
  for (const claim of carries) {
    const [broken] = whatBreaks([rule], [claim]);
    if (broken !== undefined) return broken;
  }
  return undefined;
}
