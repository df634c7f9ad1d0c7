/** How often something that has nothing to do with people gives the good reply away. */
import { unstressed } from '../scenario/scenario.ts';
import type { Beat, Language, Scenario } from '../scenario/scenario.ts';
import { isWellMeant, isWrong } from './judging.ts';
import { inAllBeats } from './once-a-beat.ts';

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

/** Where one may go right and go wrong: how likely blind chance is to go right, and whether the reply written first does. */
interface Choice {
  readonly chance: number;
  readonly isFirstGood: boolean;
}

const choicesIn = inAllBeats(({ replies }): readonly Choice[] => {
  const good = replies.filter(isWellMeant).length;
  const [first] = replies;
  if (first === undefined || good === 0 || !replies.some(isWrong)) return [];
  return [{ chance: good / replies.length, isFirstGood: isWellMeant(first) }];
});

/** Whether the reply with the most of something is a good one, by language; null where two have as much. */
type Picked = Readonly<Record<Language, boolean | null>>;
/** What somebody picks who goes by a sign, in every beat where one may go right and go wrong. */
export type Sign = (scenario: Scenario) => readonly Picked[];

/** The sign that goes by a measure. */
export function signOf(measure: Measure): Sign {
  return inAllBeats((beat) =>
    isChoice(beat) ? [{ es: mostOf(beat, 'es', measure), en: mostOf(beat, 'en', measure) }] : [],
  );
}

/** Languages in which the reply with the most of something is a good one far too often. */
export function givenAwayBy(scenario: Scenario, sign: Sign): readonly GivenAway[] {
  return scenario.pack.languages.flatMap((language) => {
    const count = countOf(sign(scenario), (pick) => pick[language]);
    return isHabit(count, scenario) ? [{ language, ...count }] : [];
  });
}

/** How often the reply written first is a good one, where that is far too often; null where it is not. */
export function givenAwayByPlace(scenario: Scenario): Count | null {
  const count = countOf(choicesIn(scenario), ({ isFirstGood }) => isFirstGood);
  return isHabit(count, scenario) ? count : null;
}

function countOf<Each>(list: readonly Each[], isGood: (each: Each) => boolean | null): Count {
  let [times, of] = [0, 0];
  for (const each of list) {
    const good = isGood(each);
    if (good === true) times++;
    if (good !== null) of++;
  }
  return { times, of };
}

function isHabit({ times, of }: Count, scenario: Scenario): boolean {
  if (of < FEWEST || times / of < OFTEN) return false;
  const choices = choicesIn(scenario);
  const chance = choices.reduce((sum, choice) => sum + choice.chance, 0) / choices.length;
  return times / of - chance >= ABOVE_CHANCE;
}

function isChoice({ replies }: Beat): boolean {
  return replies.some(isWellMeant) && replies.some(isWrong);
}

function mostOf({ replies }: Beat, language: Language, measure: Measure): boolean | null {
  const [first, second] = replies
    .map((reply) => ({ reply, size: measure(unstressed(reply.say[language] ?? ''), language) }))
    .toSorted((one, other) => other.size - one.size);
  if (first === undefined || second === undefined || first.size === second.size) return null;
  return isWellMeant(first.reply);
}
