/** How far the score has drawn itself in: the course first, then what it came to. A press ends it at once. */

/** The parts that come on one after the other, and how long each takes. Seconds. */
export const TAKES = { course: 2.4, rows: 1.5, ring: 1.7 } as const;
export type Part = keyof typeof TAKES;

export class ScoreClock {
  readonly #since = new Map<Part, number>();

  /** From now on this part draws itself in, anew where it had been. */
  begin(part: Part): void {
    this.#since.set(part, 0);
  }

  /** 0–1; what was never begun is not there. */
  shown(part: Part, isStill: boolean): number {
    if (isStill) return 1;
    return Math.min(1, (this.#since.get(part) ?? 0) / TAKES[part]);
  }

  /** Time goes on; which parts look different since. */
  pass(seconds: number): readonly Part[] {
    const moving = [...this.#since].filter(([part, since]) => since < TAKES[part]);
    for (const [part, since] of moving) this.#since.set(part, since + seconds);
    return moving.map(([part]) => part);
  }

  /** All there at once. */
  end(): readonly Part[] {
    return this.pass(Infinity);
  }
}
