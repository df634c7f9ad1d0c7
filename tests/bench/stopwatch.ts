/** Times things and lays the figures out in a table. */

export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly beside?: string;
}

export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How often `turn` runs in a second: repeated for about as long as asked after a short warming up. */
export function perSecond(turn: () => number, milliseconds = 600): number {
  const until = (end: number): number => {
    let done = 0;
    while (performance.now() < end) done += turn();
    return done;
  };
  until(performance.now() + milliseconds / 4);
  const start = performance.now();
  const done = until(start + milliseconds);
  return (done / (performance.now() - start)) * 1000;
}

/** Slices each contender gets, one after another in turn, so that whatever disturbs the machine disturbs all. */
const ROUNDS = 7;

/** How often each of several things runs in a second, against each other: medians of slices taken in turn. */
export function perSecondInTurn<Name extends string>(
  contenders: Readonly<Record<Name, () => number>>,
  milliseconds = 150,
): Record<Name, number> {
  const names = Object.keys(contenders) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) figures[name].push(perSecond(contenders[name], milliseconds));
  return Object.fromEntries(names.map((name) => [name, median(figures[name])])) as Record<Name, number>;
}

/** Milliseconds a thing took once, and what came of it. */
export function timed<Found>(run: () => Found): { readonly found: Found; readonly time: number } {
  const start = performance.now();
  const found = run();
  return { found, time: performance.now() - start };
}

/**
 * Milliseconds of processor a thing took once, all its threads together: what it costs on a machine that others use as
 * well, where a clock on the wall would time them too.
 */
export function spent(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds one run takes, the median of several. */
export function took(run: () => void, times = 5): number {
  return median(Array.from({ length: times }, () => timed(run).time));
}

/** In milliseconds, or in seconds where there are many. */
export function duration(milliseconds: number): string {
  if (milliseconds < 10) return `${milliseconds.toFixed(1)} ms`;
  return milliseconds < 10_000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

export function count(figure: number): string {
  return Math.round(figure).toLocaleString('en');
}

/**
 * How much of the processor was this process's own while something ran, in a sentence: on a machine that others
 * use as well, figures a second are too low by about as much.
 */
export async function sharing(run: () => void | Promise<void>): Promise<string> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(before);
  const share = (user + system) / 1000 / (performance.now() - start);
  return `One processor was ours for ${Math.min(100, share * 100).toFixed(0)} % of the time.`;
}

export function print(title: string, rows: readonly Row[]): void {
  const wide = Math.max(...rows.map(({ what }) => what.length));
  const figures = Math.max(...rows.map(({ figure }) => figure.length));
  const lines = rows.map(({ what, figure, beside = '' }) =>
    `  ${what.padEnd(wide)}  ${figure.padStart(figures)}  ${beside}`.trimEnd(),
  );
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
}
