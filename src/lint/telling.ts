/** How often something that has nothing to do with people gives the good reply away. */
import type { Beat, Language, Scenario } from '../scenario/scenario.ts';
import { isWellMeant, isWrong } from './judging.ts';
import { onceABeat } from './once-a-beat.ts';

/** Fewer beats with something to choose prove nothing. */
export const FEWEST = 4;
/** Shares from which a habit is a habit: so often, and so far above blind chance. */
export const OFTEN = 0.8;
const ABOVE_CHANCE = 0.3;

/** In how many beats, out of how many, something is so. */
export interface Count {
  readonly times: number;
  readonly of: number;
}

/** How a text is measured by somebody who looks for one sign alone. */
export type Measure = (text: string, language: Language) => number;

/** A sign that gives good replies away in one language. */
export interface GivenAway extends Count {
  readonly language: Language;
}

/** Whether the reply with the most of something is a good one, by language; null where two have as much. */
export type Sign = (beat: Beat) => Readonly<Record<Language, boolean | null>>;

/** The sign that goes by a measure. */
export function signOf(measure: Measure): Sign {
  return onceABeat((beat) => ({ es: mostOf(beat, 'es', measure), en: mostOf(beat, 'en', measure) }));
}

/** Languages in which the reply with the most of something is a good one far too often. */
export function givenAwayBy(scenario: Scenario, sign: Sign): readonly GivenAway[] {
  const beats = choicesIn(scenario);
  return scenario.pack.languages.flatMap((language) => {
    const picks = beats.map((beat) => sign(beat)[language]);
    const count = {
      times: picks.filter((isGood) => isGood === true).length,
      of: picks.filter((isGood) => isGood !== null).length,
    };
    return isHabit(count, beats) ? [{ language, ...count }] : [];
  });
}

/** How often the reply written first is a good one, where that is far too often; null where it is not. */
export function givenAwayByPlace(scenario: Scenario): Count | null {
  const beats = choicesIn(scenario);
  const firsts = beats.flatMap(({ replies }) => replies[0] ?? []);
  const count = { times: firsts.filter(isWellMeant).length, of: firsts.length };
  return isHabit(count, beats) ? count : null;
}

function isHabit({ times, of }: Count, beats: readonly Beat[]): boolean {
  if (of < FEWEST || times / of < OFTEN) return false;
  const chance = beats.reduce((sum, beat) => sum + goodShare(beat), 0) / beats.length;
  return times / of - chance >= ABOVE_CHANCE;
}

const choicesIn = ({ beats }: Scenario): readonly Beat[] => Object.values(beats).filter(isChoice);

/** A beat where one may go right and go wrong. */
const isChoice = onceABeat(({ replies }) => replies.some(isWellMeant) && replies.some(isWrong));

function goodShare({ replies }: Beat): number {
  return replies.filter(isWellMeant).length / replies.length;
}

function mostOf({ replies }: Beat, language: Language, measure: Measure): boolean | null {
  const [first, second] = replies
    .map((reply) => ({ reply, size: measure(reply.say[language] ?? '', language) }))
    .toSorted((one, other) => other.size - one.size);
  if (first === undefined || second === undefined || first.size === second.size) return null;
  return isWellMeant(first.reply);
}
