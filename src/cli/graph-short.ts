/** What a chart is drawn from, and its texts cut short. */
import {
  fillSlots,
  slotsOf,
  unstressed,
  type Language,
  type Scenario,
  type Words,
} from '../scenario/scenario.ts';
import type { Traffic } from './graph-traffic.ts';

/** A scenario to be drawn, with where bots went in it. */
export interface Drawn {
  readonly scenario: Scenario;
  readonly traffic: Traffic;
  readonly language: Language;
}

/** Longest text in a chart, in characters; the whole of it stands in the script. */
const SHORT = 64;

export function short(words: Words | undefined, { scenario, language }: Drawn): string {
  const filled = fillSlots(words ?? {}, slotsOf(scenario));
  const text = unstressed(filled[language] ?? filled.es ?? filled.en ?? '');
  return text.length <= SHORT ? text : `${text.slice(0, SHORT - 1).trimEnd()}…`;
}
