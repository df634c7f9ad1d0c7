/** How an experienced person reads the one in front of them. */
import type { Act } from '../../scenario/scenario.ts';
import type { State } from '../../persona/persona.ts';
import { placeOfAct } from './liking.ts';

/** How heard, 0–100, somebody has to be before it is time to talk. */
export const HEARD_ENOUGH = 40;

/** Heard enough, for this person, to take in a solution. */
export const isReceptive = (state: State): boolean => state.heard >= state.temperament.need + 6;

/** How often an act was used so far. */
export const used = (state: State, act: Act): number => state.uses[placeOfAct(act)] ?? 0;

/** Some want to be understood in facts before anybody speaks of feelings. */
export const wantsFacts = ({ temperament: { weights } }: State): boolean =>
  weights.understanding >= weights.feeling;

/** A remedy or a choice was named and taken in; taking it on is not one yet, except where nobody here can do more. */
export const isSolutionGiven = (state: State): boolean =>
  state.offered && (state.issue.resolvable <= 0.3 || used(state, 'remedy') + used(state, 'offer_choice') > 0);

/** Out for a reaction and not tired of it yet, as those are who come from hell (source 003). */
export const isPlaying = ({ temperament, bait, deflated }: State): boolean =>
  temperament.bait >= 0.5 && bait > 25 && !deflated;
