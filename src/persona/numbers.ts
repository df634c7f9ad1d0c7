/**
 * The numbers of the mood model, each with its reason. `domain 3.x` names the section of the model's
 * description, `source 00x` the teaching text. They are design decisions unless a finding is named.
 */

/** Several acts in one reply: the first counts whole, the second .7, the third .5 (decision 2). */
export const ORDER_WEIGHTS = [1, 0.7, 0.5] as const;

/** Mood bands begin here, from calm upward (domain 3.1). */
export const BAND_FLOORS = [0, 20, 38, 56, 74] as const;
/** The face leaves a band only this far past its edge, so it does not flicker. */
export const BAND_MARGIN = 3;

/** Bait hunger over which the customer is playing, and under which the game is over (decision 7). */
export const BAITING_OVER = 25;
export const DEFLATED_UNDER = 25;
/** Temperament.bait from which a person is hellish. */
export const HELLISH_FROM = 0.5;

/** Receptivity at which early solutions turn from harm to help lies near .375: −.6 … 1 (domain 3.4.5). */
export const TOO_EARLY_TURNS_AGAINST = -0.6;
/** An apology before anything was heard lands at a fifth (domain 3.4.6; Frantz & Bennigson 2005). */
export const APOLOGY_UNHEARD = 0.2;
/** Said before there was anybody to hear it, it was no apology, and one is still owed. */
export const APOLOGY_COUNTS_FROM = 0.3;
/** After the offer it sounds like an afterthought (Roschk & Kaiser 2013). */
export const APOLOGY_AFTER_OFFER = 0.5;
/** What a solution is worth where a word of regret is owed and missing (Lewicki et al. 2016; domain 3.4.5). */
export const WITHOUT_APOLOGY = 0.6;
export const APOLOGY_HEARD_FROM = 10;
export const APOLOGY_HEARD_TO = 42;

/** A closing word before anything was agreed backfires; in one breath with the offer it counts for half. */
export const CLOSING_NOTHING = -0.4;
export const IN_ONE_BREATH = 0.5;

/** From the third use, kind words count this much: they sound canned (domain 3.4.7). */
export const CANNED = -0.25;
/** A reply all of whose acts were used this often before is a broken record; a longer one is noticed sooner. */
export const WORN_AFTER = 2;
export const WORN_AFTER_AT_LENGTH = 1;

/** Half-lives in turns: arousal falls fast, anger slowly and only in those who were heard (domain 3.4.15). */
export const AROUSAL_HALF_LIFE = 3;
export const ANGER_HALF_LIFE = 8;
/** Arousal settles towards this share of anger. */
export const AROUSAL_REST = 0.55;
/** Under this `heard`, people stew. */
export const STEWING_UNDER = 25;

/** Turns in which a fault of ours may go without an apology. */
export const APOLOGY_DUE = 5;
/** Fault from which an apology is owed. */
export const FAULT_OWED = 0.5;

/**
 * Below this much composure the strain is heard in the voice, and at the lower figure good words are worth half.
 * From 60 to 70, and a baited turn from 7 to 8: so that a breath taken in a hellish call is worth its turn even to
 * a trainee who came in rested (Dallimore et al. 2007; Hülsheger & Schewe 2011 for the direction).
 */
export const VOICE_STEADY_FROM = 70;
export const VOICE_EDGED_AT = 15;
/** Quality from which words are about this case, and what a turn of empty words costs in effort (Packard & Berger 2021). */
export const CONCRETE_FROM = 0.5;
export const EMPTY_TALK = 4;
/** Composure from which a breath has nothing to restore. */
export const CALM_ENOUGH = 75;
/** What a baited turn takes from the trainee's calm, with somebody whose whole pleasure it is. */
export const BAITED_TURN = 8;

/** Anger that stays until the thing is really put right: nothing yet, confirmed, acted on. */
export const RESIDUE = { open: 14, confirmed: 9, acted: 5, afterEarlierFailure: 4 } as const;
/** Start effort over which an earlier recovery has already failed. */
export const EARLIER_FAILURE_OVER = 30;

/**
 * What hurtful moments cost for good: all of them together at the most this share of a contact's worth and this many
 * points besides, and a first one this part of it. Large enough that one harmful reply followed by the best play stays
 * 15 points below it, also where 64 is the best there is (decision 13); mostly a share, so that among bad contacts the
 * worse can still be told from the bad.
 */
export const HURTS_SHARE = 0.34;
export const HURTS_POINTS = 11;
export const HURTS_FIRST = 0.48;

/** Turns of standing in physical danger after which staying is a critical error (decision 9). */
export const DANGER_TOO_LONG = 4;

/**
 * A judging thought that was not set aside: the most its words count, what it takes from the trainee's calm, and how
 * much of the thought is heard (source three-ways-of-listening/112).
 */
export const THOUGHT_COLOURS = 0.4;
export const THOUGHT_COSTS = 4;
export const THOUGHT_HEARD = 0.25;

/** How much more face is lost before others than alone (domain 5.1: an audience makes it a stronger face threat). */
export const BEFORE_OTHERS = 1.35;

/** Simulated minutes of one silence, and after which an answer is overdue (decision 6; source 002). */
export const SILENCE_MINUTES = 20;
export const OVERDUE_MINUTES = 60;
