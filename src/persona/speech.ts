/** What a reply is to the ear, worked out once for each list of acts: bots say the same things a million times. */
import type { Act, ActClass } from '../scenario/scenario.ts';
import { ENTRIES, placeOf } from './acts.ts';
import type { ActEntry } from './acts.ts';
import { ORDER_WEIGHTS } from './numbers.ts';

export interface Speech {
  /** The acts in the order said. */
  readonly entries: readonly ActEntry[];
  /** The different acts in it as they wear out, by place in ACTS. */
  readonly places: readonly number[];
  /** Something in it harms. */
  readonly harms: boolean;
  /** Something in it is held against the trainee afterwards: harm, and buying or putting people off. */
  readonly hurts: boolean;
  /** It refuses bait, sets a limit or hands over. */
  readonly refuses: boolean;
  /** It listens, understands, or takes a breath. */
  readonly attends: boolean;
  /** It solves, closes or takes charge. */
  readonly solves: boolean;
  readonly listens: boolean;
  readonly paraphrases: boolean;
  readonly asks: boolean;
  readonly breathes: boolean;
  /** The most a baiting customer can feed on, 0–1.3. */
  readonly bite: number;
}

const KNOWN = new WeakMap<readonly Act[], Speech>();

export function speechOf(acts: readonly Act[]): Speech {
  const known = KNOWN.get(acts);
  if (known) return known;
  const speech = heardIn(acts);
  KNOWN.set(acts, speech);
  return speech;
}

/** Warm words without listening use up the real ones: heard once from a script, they sound like one (source 004). */
const SOUNDS_LIKE: Partial<Record<Act, readonly Act[]>> = {
  feign_interest: ['empathise'],
  scripted_courtesy: ['empathise', 'regret'],
};

function heardIn(acts: readonly Act[]): Speech {
  const entries = acts.flatMap((act) => ENTRIES[placeOf(act)] ?? []);
  const isOf = (...families: readonly ActClass[]) => entries.some(({ family }) => families.includes(family));
  return {
    entries,
    places: [...new Set(acts.flatMap((act) => [act, ...(SOUNDS_LIKE[act] ?? [])]))].map(placeOf),
    harms: isOf('harm'),
    hurts: isOf('harm', 'giving_in'),
    refuses: isOf('bait_refusal', 'limit', 'transfer'),
    attends: isOf('listening', 'understanding', 'self_care'),
    solves: isOf('remedy', 'closing') || acts.includes('own_it'),
    listens: acts.includes('listen'),
    paraphrases: acts.includes('paraphrase'),
    asks: acts.includes('ask_open'),
    breathes: acts.includes('breathe'),
    bite: Math.max(0, ...entries.map(({ bite }, place) => bite * (ORDER_WEIGHTS[place] ?? 0))),
  };
}
