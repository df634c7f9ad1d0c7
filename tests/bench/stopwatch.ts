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

/** Milliseconds one run takes, the median of several. */
export function took(run: () => void, times = 5): number {
  const figures = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(figures);
}

export function count(figure: number): string {
  return Math.round(figure).toLocaleString('en');
}

export function print(title: string, rows: readonly Row[]): void {
  const wide = Math.max(...rows.map(({ what }) => what.length));
  const figures = Math.max(...rows.map(({ figure }) => figure.length));
  const lines = rows.map(({ what, figure, beside = '' }) =>
    `  ${what.padEnd(wide)}  ${figure.padStart(figures)}  ${beside}`.trimEnd(),
  );
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
}
