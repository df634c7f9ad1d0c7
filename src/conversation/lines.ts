import { BANDS, type Answer, type Band, type Line, type LinesByBand } from '../scenario/scenario.ts';
import { roll, type Dice } from './dice.ts';

/** Temperature has to move by more than this for an answer to sound softer or harder (decision 8). */
const MOVED = 2;

/** How an answer sounds when the temperature went from one figure to another. */
export function toneOf(from: number, to: number): 'softer' | 'harder' | 'any' {
  if (to < from - MOVED) return 'softer';
  return to > from + MOVED ? 'harder' : 'any';
}

/** Lines for a band: its own, else those of the nearest calmer one, else those for any. */
export function linesFor(lines: LinesByBand, band: Band, persona: string): readonly Line[] {
  const calmerAndCalmer = BANDS.slice(0, BANDS.indexOf(band) + 1).reverse();
  for (const at of [...calmerAndCalmer, 'any' as const]) {
    const fitting = fittingFor(lines[at] ?? [], persona);
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** What an answer says in a tone; where that tone was not written, what it says in any. */
export function answersFor(answer: Answer, tone: keyof Answer, persona: string): readonly Line[] {
  const inTone = fittingFor(answer[tone] ?? [], persona);
  return inTone.length > 0 ? inTone : fittingFor(answer.any ?? [], persona);
}

/** Lines written for this very persona come before those anybody may say. */
function fittingFor(lines: readonly Line[], persona: string): readonly Line[] {
  const own = lines.filter((line) => line.for === persona);
  return own.length > 0 ? own : lines.filter((line) => line.for === undefined);
}

/** What a draw among variants depends on. */
export interface Draw {
  readonly dice: Dice;
  readonly spoken: readonly Line[];
  /** Lines more abusive than this are left alone when there is a milder one. */
  readonly intensity: number;
}

/** Picks a variant, a fresh and bearable one if there is any; one roll however many there are. */
export function pickLine(lines: readonly Line[], draw: Draw): readonly [Line | null, Dice] {
  const [chance, dice] = roll(draw.dice);
  const bearable = orAll(lines, (line) => line.abuse <= draw.intensity);
  const fresh = orAll(bearable, (line) => !isSaid(line, draw.spoken));
  return [fresh[Math.floor(chance * fresh.length)] ?? null, dice];
}

/** Whether these very words have been said. */
export function isSaid(line: Line, spoken: readonly Line[]): boolean {
  return spoken.some(({ says }) => says === line.says);
}

function orAll(lines: readonly Line[], wanted: (line: Line) => boolean): readonly Line[] {
  const kept = lines.filter(wanted);
  return kept.length > 0 ? kept : lines;
}
