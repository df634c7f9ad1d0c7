/** The longest that every shipped scenario may put on a screen. */
import { fillSlots, slotsOf, unstressed, type Language, type Scenario } from '../../src/scenario/scenario.ts';
import type { Answer, LinesByBand, Line, Reply, Words } from '../../src/scenario/scenario.ts';
import { wordsOf } from '../../src/stage/stress.ts';
import type { LongLine } from './fitting.ts';
import { shipped } from '../conversation/shipped.ts';

/** How many of the longest lines of a scenario are looked at. */
const LINES = 8;
/** And how many of its fullest tables. */
const TABLES = 4;

export interface LongestTexts {
  readonly id: string;
  readonly channel: Scenario['channel'];
  readonly briefing: string;
  readonly lines: readonly LongLine[];
  /** Replies that lie on the table together. */
  readonly tables: readonly (readonly string[])[];
}

const linesIn = (lines: LinesByBand | Answer): readonly Line[] =>
  Object.values(lines).flatMap((variants: readonly Line[] | undefined) => variants ?? []);

const spokenBy = ({ answer }: Reply): readonly Line[] => linesIn(answer);

function customerWords({ beats, story, endings, persona }: Scenario): readonly Words[] {
  const inBeats = Object.values(beats).flatMap(({ customer, replies }) => [
    ...linesIn(customer),
    ...replies.flatMap(spokenBy),
  ]);
  const baits = persona.baits.flatMap(({ line, replies }) => [line, ...replies.flatMap(spokenBy)]);
  const farewells = Object.values(endings).flatMap(({ says }) => says ?? []);
  return [...[...inBeats, ...baits].map(({ says }) => says), ...story.map(({ says }) => says), ...farewells];
}

const asLine = (line: string): LongLine => ({ text: unstressed(line), words: wordsOf(line) });

const longestFirst = (one: string, other: string): number => other.length - one.length;

export function longestOf(scenario: Scenario, language: Language): LongestTexts {
  const written = (words: Words): string => fillSlots(words, slotsOf(scenario))[language] ?? '';
  const tables = [...Object.values(scenario.beats), ...scenario.persona.baits].map(({ replies }) =>
    replies.map(({ say }) => unstressed(written(say))),
  );
  return {
    id: scenario.id,
    channel: scenario.channel,
    briefing: written(scenario.briefing),
    lines: customerWords(scenario).map(written).toSorted(longestFirst).slice(0, LINES).map(asLine),
    tables: tables.toSorted((one, other) => longestFirst(one.join(''), other.join(''))).slice(0, TABLES),
  };
}

export const longestTexts = (language: Language): readonly LongestTexts[] =>
  shipped.map((scenario) => longestOf(scenario, language));
