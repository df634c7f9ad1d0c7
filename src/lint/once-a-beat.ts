/** Things worked out once: the reader hands out the same beat, and the same scenario, until something in it changes. */
import type { Beat, Scenario } from '../scenario/scenario.ts';

/** All that was worked out about one beat, or a row of them: by the number of the question. */
type Known = unknown[];

const ABOUT = new WeakMap<Beat, Known>();
/** How many questions are asked about beats. */
let questions = 0;

function knownAbout(beat: Beat): Known {
  const known = ABOUT.get(beat);
  if (known !== undefined) return known;
  const nothing: Known = [];
  ABOUT.set(beat, nothing);
  return nothing;
}

/** What hangs on one beat alone and is never undefined, worked out once for as long as the beat is the same. */
export function onceABeat<Found extends object>(of: (beat: Beat) => Found): (beat: Beat) => Found {
  const asked = { question: questions++, of };
  return (beat) => answer(beat, knownAbout(beat), asked);
}

interface Question<About, Found> {
  readonly question: number;
  readonly of: (about: About) => Found;
}

function answer<About, Found extends object>(
  about: About,
  known: Known,
  { question, of }: Question<About, Found>,
): Found {
  // Under its own number stands what this very question was answered with.
  const before = known[question] as Found | undefined;
  if (before !== undefined) return before;
  const found = of(about);
  known[question] = found;
  return found;
}

/** What several rules ask of a scenario, worked out for the first that asks. */
export function onceAScenario<Found extends object>(
  of: (scenario: Scenario) => Found,
): (scenario: Scenario) => Found {
  const known = new WeakMap<Scenario, Found>();
  return (scenario) => {
    const before = known.get(scenario);
    if (before !== undefined) return before;
    const found = of(scenario);
    known.set(scenario, found);
    return found;
  };
}

/** The beats of a scenario. */
export const beatsOf = onceAScenario(({ beats }): readonly Beat[] => Object.values(beats));

/** Beats that stand one after another: what was found in a row that is as it was need not be gathered again. */
interface Row {
  readonly beats: readonly Beat[];
  readonly known: Known;
}

/** By the first beat of each. */
const ROWS = new WeakMap<Beat, Row>();
/** Beats in a row, unless it ends earlier or later where one begins that is known. */
const LENGTH = 64;

const rowsOf = onceAScenario((scenario): readonly Row[] => {
  const [beats, rows] = [beatsOf(scenario), [] as Row[]];
  for (let at = 0; at < beats.length;) {
    const row = rowAt(beats, at);
    rows.push(row);
    at += row.beats.length;
  }
  return rows;
});

function rowAt(beats: readonly Beat[], at: number): Row {
  const first = beats[at];
  const known = first && ROWS.get(first);
  if (known?.beats.every((beat, place) => beat === beats[at + place]) === true) return known;
  const row: Row = { beats: beats.slice(at, endOfRow(beats, at)), known: [] };
  if (first !== undefined) ROWS.set(first, row);
  return row;
}

/** Where a new row ends: if it can be, where an old one begins, so that after an added beat all that follow are known. */
function endOfRow(beats: readonly Beat[], at: number): number {
  for (let end = at + LENGTH / 2; end < at + 2 * LENGTH; end++) {
    const next = beats[end];
    if (next === undefined || ROWS.has(next)) return end;
  }
  return at + LENGTH;
}

/** What is found in all beats together: after an edit, only beats that have changed are gone through again. */
export function inAllBeats<Found>(
  of: (beat: Beat) => readonly Found[],
): (scenario: Scenario) => readonly Found[] {
  const inBeat = onceABeat(of);
  const asked = { question: questions++, of: (beats: readonly Beat[]) => beats.flatMap(inBeat) };
  return onceAScenario((scenario) => {
    const all: Found[] = [];
    for (const { beats, known } of rowsOf(scenario))
      for (const found of answer(beats, known, asked)) all.push(found);
    return all;
  });
}
