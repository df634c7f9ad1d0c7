/** A bot and a person without a text between them: acts for replies, straight through the arithmetic. */
import { exitFor, outcome, seatState, stateFrom, step, temperature, throwDice } from '../persona/persona.ts';
import type { State } from '../persona/persona.ts';
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
const WHOLE = [1];

/** Bait from which a person is hellish, 0–1; hunger over which one plays; temperature of somebody beside himself. */
const HELLISH_FROM = 0.5;
const PLAYING_OVER = 25;
const BESIDE_FROM = 74;

/** Lets a bot say acts until somebody leaves, the case is in other hands, or nothing is left to say. */
export function playActs(bot: Bot, persona: Persona, start: RawStart): RawPlay {
  let state = seatState(persona, start);
  let dice = stateFrom(start.seed, bot.id);
  const done: Option[] = [];
  while (done.length < (start.turns ?? LONG_ENOUGH)) {
    const { value, next } = throwDice(dice);
    dice = next;
    const sight = sightOf(state, done, value);
    const offer = bot.isThrough?.(sight) ? undefined : EVERY_ACT[bot.picks(sight)];
    if (offer === undefined) break;
    done.push(offer);
    state = step(state, { acts: offer.acts, quality: WHOLE });
    if (exitFor(state) !== null || state.handedOver !== 'no') break;
  }
  const ending = exitFor(state) ?? (state.handedOver === 'no' ? null : 'handed_over');
  const acts = done.flatMap((offer) => offer.acts);
  return { state, acts, outcome: outcome(state, { kind: ending }), ending };
}

/** Hellish people are abusive while they play, and some threaten: as the arithmetic takes it where no line says so. */
function saidByNature(state: State): Sight['said'] {
  const { bait, threatens } = state.temperament;
  if (bait < HELLISH_FROM || state.deflated || state.bait <= PLAYING_OVER) return { abuse: 0 };
  const beside = temperature(state) >= BESIDE_FROM && (state.provoked || state.turn === 0);
  return threatens && beside ? { abuse: 1, threat: threatens } : { abuse: 1 };
}

const sightOf = (state: State, done: readonly Option[], chance: number): Sight => {
  const said = saidByNature(state);
  return {
    offers: EVERY_ACT,
    state,
    language: 'en',
    baited: said.abuse > 0,
    said,
    untold: state.mouthClosed ? Math.max(1, state.story) : state.story,
    done,
    chance,
  };
};
