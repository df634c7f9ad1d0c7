/** The name an author probably meant. */

/** Longer words than this are never slips of the finger. */
const LONGEST = 60;

/** A beginning this long tells which name was meant. */
const TELLING_BEGINNING = 4;

/** The nearest of several names: within about a third of the word's letters, or begun the same way; else null. */
export function nearest(given: string, among: Iterable<string>): string | null {
  const wanted = given.toLowerCase().slice(0, LONGEST);
  let best: string | null = null;
  let least = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  let begun: string | null = null;
  for (const name of among) {
    if (wanted.length >= TELLING_BEGINNING && name.startsWith(wanted)) begun ??= name;
    if (Math.abs(name.length - wanted.length) >= least) continue;
    const steps = slips(wanted, name.toLowerCase());
    if (steps < least) [best, least] = [name, steps];
  }
  return best ?? begun;
}

/**
 * Slips of the finger between two words: letters added, lost, changed or swapped with their
 * neighbour (optimal string alignment).
 */
export function slips(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let steps = Math.min(
        at(last, column) + 1,
        at(line, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) steps = Math.min(steps, at(beforeLast, column - 2) + 1);
      line.push(steps);
    }
    beforeLast = last;
    last = line;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
