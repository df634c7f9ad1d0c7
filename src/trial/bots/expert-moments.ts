/**
 * What an experienced person looks at, most pressing first, and what each moment asks for. The first moment
 * that is there decides. A trainer should be able to agree with every line: that is what this page is for.
 */
import { HEARD_ENOUGH, isPlaying, isReceptive, isSolutionGiven, used, wantsFacts } from './reading.ts';
import type { Act } from '../../scenario/scenario.ts';
import type { Sight } from '../bot.ts';

export interface Moment {
  /** What an experienced person would say about it. */
  readonly why: string;
  readonly isNow: (sight: Sight) => boolean;
  /** What it asks for, most wanted first. */
  readonly asks: readonly Act[];
  /** What helps on the way. */
  readonly welcomes?: readonly Act[];
}

/** Somebody is in danger: nothing else counts until that is over. */
const DANGER: readonly Moment[] = [
  {
    why: 'Somebody threatens with violence: out of reach first, then help, then away.',
    isNow: ({ state, said }) =>
      (said.threat === 'physical' || state.threatened) && !state.steppedBack && !state.left,
    asks: ['step_back', 'leave_to_safety', 'call_help'],
    welcomes: ['warm_transfer', 'ease_tension'],
  },
  {
    why: 'Out of reach: help is called.',
    isNow: ({ state }) => state.threatened && !state.helpCalled && !state.left,
    asks: ['call_help', 'leave_to_safety'],
    welcomes: ['warm_transfer', 'ease_tension'],
  },
  {
    why: 'Help is coming: nobody has to stay.',
    isNow: ({ state }) => state.threatened && !state.left,
    asks: ['leave_to_safety', 'end_contact', 'warm_transfer'],
  },
  {
    why: 'Something dangerous is going on: a firm no at once, with another way if there is one.',
    isNow: ({ state }) => state.issue.hazard && (!state.refusedFirmly || state.hazardAllowed),
    asks: ['no_with_alternative', 'firm_no'],
    welcomes: ['explain', 'offer_choice', 'greet', 'thank'],
  },
];

/** Insults and baits: no food, one limit with a way on, a warning, then other hands or the end. */
const ABUSE: readonly Moment[] = [
  {
    why: 'Insulted still, after a limit and a warning: other hands, or the end of the contact.',
    isNow: ({ state, said }) => said.abuse > 0 && state.warned,
    asks: ['warm_transfer', 'end_contact'],
    welcomes: ['ease_tension', 'ignore_bait'],
  },
  {
    why: 'The limit was set and the insults go on: a warning, plainly.',
    isNow: ({ state, said }) => said.abuse > 0 && state.limitSet && state.abuse >= 6,
    asks: ['warn_of_end', 'first_person_limit'],
    welcomes: ['ease_tension', 'ignore_bait'],
  },
  {
    why: 'Insulted again: a limit in the first person, with a way on.',
    isNow: ({ state, said }) => said.abuse > 0 && !state.limitSet && state.abuse >= 1,
    asks: ['first_person_limit', 'ease_tension', 'ignore_bait'],
  },
  {
    why: 'Long into the talk and still playing: the relation is broken, another voice may mend it.',
    isNow: ({ state }) => isPlaying(state) && state.turn >= 7,
    asks: ['warm_transfer', 'ignore_bait', 'ease_tension'],
    welcomes: ['first_person_limit', 'paraphrase', 'listen'],
  },
  {
    why: 'A bait hangs in the air, or the game is on: nothing to bite on.',
    isNow: ({ baited, said }) => baited || said.abuse > 0,
    asks: ['ignore_bait', 'ease_tension', 'first_person_limit'],
    welcomes: ['paraphrase', 'listen', 'ask_open', 'empathise'],
  },
  {
    why: 'My own calm is going: a breath before the next word.',
    isNow: ({ state }) => state.composure < 35 && used(state, 'breathe') < 2,
    asks: ['breathe', 'listen'],
    welcomes: ['paraphrase', 'empathise'],
  },
];

/** Listening, until the person has been heard and the cause is known. */
const LISTENING: readonly Moment[] = [
  {
    why: 'There is a story to tell, and nobody has heard it yet: listen.',
    isNow: ({ untold, state }) => untold > 0 && state.heard < HEARD_ENOUGH,
    asks: ['listen', 'paraphrase', 'ask_open'],
    welcomes: ['empathise', 'side_with', 'greet'],
  },
  {
    why: 'Not understood yet, and wants it in facts: give back what was said.',
    isNow: ({ state }) => !isReceptive(state) && wantsFacts(state) && used(state, 'paraphrase') < 1,
    asks: ['paraphrase', 'empathise', 'ask_open'],
    welcomes: ['side_with', 'listen', 'thank'],
  },
  {
    why: 'Not understood yet: give a name to how it feels.',
    isNow: ({ state }) => !isReceptive(state) && used(state, 'empathise') < 1,
    asks: ['empathise', 'paraphrase', 'ask_open'],
    welcomes: ['side_with', 'listen', 'thank'],
  },
  {
    why: 'Not understood yet: say it back once more, more exactly, and ask.',
    isNow: ({ state }) => !isReceptive(state) && used(state, 'paraphrase') + used(state, 'ask_open') < 3,
    asks: ['paraphrase', 'ask_open', 'empathise'],
    welcomes: ['side_with', 'listen', 'thank'],
  },
  {
    why: 'Our fault, and the person has been heard: now the apology, without a but.',
    isNow: ({ state }) => state.issue.fault >= 0.4 && !state.apologised && state.heard >= HEARD_ENOUGH - 15,
    asks: ['own_apology'],
    welcomes: ['own_it', 'paraphrase', 'empathise', 'side_with', 'thank', 'ask_open'],
  },
  {
    why: 'The cause is not found: ask, openly.',
    isNow: ({ state }) => state.root < 0.5 && used(state, 'ask_open') + used(state, 'paraphrase') < 4,
    asks: ['ask_open', 'paraphrase', 'listen'],
    welcomes: ['own_it', 'empathise', 'side_with'],
  },
  {
    why: 'Mistaken, and heard: let them walk me through it and find it themselves.',
    isNow: ({ state }) => state.belief > 0.3 && isReceptive(state) && used(state, 'walk_me_through') < 2,
    asks: ['walk_me_through', 'explain'],
    welcomes: ['paraphrase', 'thank'],
  },
];

/** Putting it right, and making sure. */
const SOLVING: readonly Moment[] = [
  {
    why: 'Before any solution: agree what would put it right.',
    isNow: ({ state }) => !state.metMinds && !isSolutionGiven(state) && used(state, 'meet_minds') < 2,
    asks: ['meet_minds', 'offer_choice', 'ask_open'],
    welcomes: ['remedy', 'own_it', 'side_with', 'paraphrase'],
  },
  {
    why: 'It cannot be decided here: take it on, and name the day and the hour.',
    isNow: ({ state }) => !state.offered && state.issue.resolvable <= 0.3,
    asks: ['own_it', 'follow_up', 'no_with_alternative'],
    welcomes: ['thank', 'acknowledge_receipt', 'explain', 'record'],
  },
  {
    why: 'Heard, apologised, understood: now the remedy.',
    isNow: ({ state }) => !isSolutionGiven(state) && used(state, 'remedy') < 2,
    asks: ['remedy', 'offer_choice', 'own_it', 'goodwill_gesture'],
    welcomes: ['meet_minds', 'explain', 'confirm', 'follow_up'],
  },
  {
    why: 'On the table: who does what, by when.',
    isNow: ({ state }) => !state.confirmed && used(state, 'confirm') < 2,
    asks: ['confirm', 'follow_up', 'act_now'],
    welcomes: ['record', 'offer_choice', 'thank', 'remedy'],
  },
  {
    why: 'Agreed: do it now.',
    isNow: ({ state }) => !state.acted && state.issue.resolvable > 0.3,
    asks: ['act_now', 'follow_up', 'record'],
    welcomes: ['confirm', 'thank'],
  },
  {
    why: 'Done: check that it holds.',
    isNow: ({ state }) => !state.followedUp,
    asks: ['follow_up', 'record', 'act_now'],
    welcomes: ['thank', 'goodwill_gesture'],
  },
  {
    why: 'Write the cause down where somebody reads it.',
    isNow: ({ state }) => !state.recorded,
    asks: ['record', 'thank', 'follow_up'],
  },
];

const OVER: Moment = {
  why: 'Nothing is left to do but part kindly.',
  isNow: () => true,
  asks: ['thank', 'follow_up', 'record'],
};

export const MOMENTS: readonly Moment[] = [...DANGER, ...ABUSE, ...LISTENING, ...SOLVING, OVER];
