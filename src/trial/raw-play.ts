/** A bot and a person without a text between them: acts for replies, straight through the arithmetic. */
import {
  chanceOf,
  exitFor,
  outcome,
  saidByNature,
  seatState,
  shaken,
  stateFrom,
  stepInPlace,
} from '../persona/persona.ts';
import type { State, Utterance } from '../persona/persona.ts';
import { ACTS } from '../scenario/scenario.ts';
import type { Act, EndingKind, Issue, Persona } from '../scenario/scenario.ts';
import type { Bot, Sight } from './bot.ts';
import type { Option } from './take.ts';

/** What a raw play starts from. */
export interface RawStart {
  readonly issue: Issue;
  /** A whole number; 0 leaves the person as written, without jitter. */
  readonly seed: number;
  /** The trainee's calm at the start, 0–100; 80, a rested person, unless told. */
  readonly composure?: number;
  /** Turns after which the talk is over whatever happens; 14 unless told. */
  readonly turns?: number;
}

export interface RawPlay {
  readonly state: State;
  readonly acts: readonly Act[];
  /** 0–100. */
  readonly outcome: number;
  /** Null where the talk simply stopped. */
  readonly ending: EndingKind | null;
}

/** Every act as a reply of its own, in concrete words. */
const EVERY_ACT: readonly Option[] = ACTS.map((act) => ({
  chose: act,
  acts: [act],
  specific: true,
  reply: null,
  move: null,
}));

const LONG_ENOUGH = 14;
const SAYING: readonly Utterance[] = EVERY_ACT.map(({ acts }) => ({ acts, quality: [1] }));

/** A moment without texts as a bot sees it. */
class RawSight implements Sight {
  readonly offers = EVERY_ACT;
  readonly language = 'en';
  readonly done: Option[] = [];
  readonly state: State;
  chance = 0;

  constructor(state: State) {
    this.state = state;
  }
  get said(): Sight['said'] {
    return saidByNature(this.state);
  }
  get baited(): boolean {
    return this.said.abuse > 0;
  }
  get untold(): number {
    const { mouthClosed, story } = this.state;
    return mouthClosed ? Math.max(1, story) : story;
  }
}

/** Lets a bot say acts until somebody leaves, the case is in other hands, or nothing is left to say. */
export function playActs(bot: Bot, persona: Persona, start: RawStart): RawPlay {
  const state = seatState(persona, start);
  const sight = new RawSight(state);
  let dice = stateFrom(start.seed, bot.id);
  while (sight.done.length < (start.turns ?? LONG_ENOUGH) && restOf(state) === null) {
    dice = shaken(dice);
    sight.chance = chanceOf(dice);
    const place = bot.isThrough?.(sight) ? -1 : bot.picks(sight);
    const offer = EVERY_ACT[place];
    const utterance = SAYING[place];
    if (offer === undefined || utterance === undefined) break;
    sight.done.push(offer);
    stepInPlace(state, utterance);
  }
  const ending = restOf(state);
  const acts = sight.done.flatMap((offer) => offer.acts);
  return { state, acts, outcome: outcome(state, { kind: ending }), ending };
}

/** How it rests after this turn: an exit, a case in other hands, or not at all. */
const restOf = (state: State): EndingKind | null =>
  exitFor(state) ?? (state.handedOver === 'no' ? null : 'handed_over');
