import type { Act, Issue, Temperament, Threat } from '../scenario/scenario.ts';

/** What can be seen or told of a customer's mood. All figures 0–100. */
export interface Mood {
  readonly anger: number;
  readonly arousal: number;
  readonly heard: number;
  readonly trust: number;
  readonly hope: number;
  readonly effort: number;
  readonly face: number;
  readonly bait: number;
  /** .6 anger + .4 arousal: what shows. */
  readonly temperature: number;
  /** The trainee's own calm. */
  readonly composure: number;
}

/** Where and with what the persona sits down. */
export interface Circumstances {
  readonly issue: Issue;
  /** One whole number per run; 0 means no jitter at all. */
  readonly seed: number;
  /** The trainee's calm at the start, 0–100; 80 is a rested person. */
  readonly composure?: number;
  /** Pieces of story the scenario has; without a scenario the persona's own venting counts. */
  readonly storyPieces?: number;
  /** Written channels: minutes the customer had waited for any answer before the conversation opens. */
  readonly waited?: number;
}

/** What the trainee did in one turn. */
export interface Utterance {
  /** In the order said; the first counts whole, the second .7, the third .5. Empty means silence. */
  readonly acts: readonly Act[];
  /** 0–1 for each act: 1 concrete words about this case, .4 generic ones. */
  readonly quality: readonly number[];
  /** The words carry a fact the customer told and nobody has given back yet. */
  readonly freshFact?: boolean;
  /** There is a piece of story yet untold, whatever the persona's own venting says. */
  readonly tellsMore?: boolean;
  /** What the customer had just said, against which a limit is valid. */
  readonly against?: { readonly abuse: number; readonly threat?: Threat };
  /** A promise made in these words. */
  readonly promise?: { readonly feasible: boolean; readonly dated: boolean };
  /** The act a judging thought comes down to that was not set aside before these words. */
  readonly leaks?: Act;
  /** Others heard these words as well. */
  readonly overheard?: boolean;
  /** Simulated minutes that passed before these words came, in written channels. */
  readonly minutes?: number;
}

/** Everything the model keeps about one customer in one run. Plain numbers and flags: copied at every step. */
export interface State {
  readonly temperament: Temperament;
  issue: Issue;
  anger: number;
  arousal: number;
  heard: number;
  trust: number;
  hope: number;
  effort: number;
  face: number;
  bait: number;
  composure: number;
  /** 0–1: how firmly the customer holds a mistaken view. */
  belief: number;
  /** 0–1: how far the cause has been found. */
  root: number;
  /** Turns of story still to tell. */
  story: number;
  /** A harmful act closed the mouth: the next listening only opens it again. */
  mouthClosed: boolean;
  turn: number;
  /** Simulated minutes since anybody answered, in written channels. */
  waited: number;
  offered: boolean;
  confirmed: boolean;
  acted: boolean;
  followedUp: boolean;
  recorded: boolean;
  apologised: boolean;
  metMinds: boolean;
  promised: boolean;
  lied: boolean;
  /** How often the trainee simply gave in. */
  capitulations: number;
  /** Turns a hazard has stood so far. */
  hazardTurns: number;
  refusedFirmly: boolean;
  hazardAllowed: boolean;
  transfers: number;
  /** How the case was handed on in the last turn. */
  handedOver: 'no' | 'warm' | 'cold';
  bites: number;
  /** Baits refused in a row. */
  refusals: number;
  /** What the last turn was to a baiting customer. */
  reaction: 'none' | 'bitten' | 'refused';
  deflated: boolean;
  /** Abusive lines the trainee has had to hear. */
  abuse: number;
  threatened: boolean;
  limitSet: boolean;
  warned: boolean;
  contactEnded: boolean;
  steppedBack: boolean;
  helpCalled: boolean;
  left: boolean;
  touched: boolean;
  /** Turns spent within reach of somebody who threatens. */
  dangerTurns: number;
  /** The last turn had a harmful act in it. */
  provoked: boolean;
  /** Turns so far in which something hurt. */
  hurts: number;
  /** A recovery had already failed before this conversation. */
  earlierFailure: boolean;
  peak: number;
  walksOutAt: number;
  givesUpAt: number;
  /** How often each act has been used, by its place in ACTS. */
  uses: number[];
}

/** One figure moved, and the rule that moved it. */
export interface Effect {
  readonly rule: string;
  readonly figure: keyof State;
  readonly from: number;
  readonly to: number;
  /** The act that called the rule, where one did. */
  readonly act?: Act;
}
/** A rule that made an act count more, less or the other way round. */
export interface Shaping {
  readonly rule: string;
  readonly act: Act;
  /** What the act was multiplied with; below 0 it turned against the trainee. */
  readonly factor: number;
}
