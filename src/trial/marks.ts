/** Sets of small whole numbers, one bit each: cheap to ask, cheap to copy. */
export type Marks = number[];

/** An empty set for numbers under `size`. */
export const noMarks = (size: number): Marks => Array.from({ length: Math.ceil(size / 32) }, () => 0);

export const hasMark = (marks: Marks, mark: number): boolean =>
  ((marks[mark >> 5] ?? 0) & (1 << (mark & 31))) !== 0;

export function setMark(marks: Marks, mark: number): void {
  marks[mark >> 5] = (marks[mark >> 5] ?? 0) | (1 << (mark & 31));
}

/** Numbers things as they first come up. */
export class Numbering<Thing> {
  readonly #numbers = new Map<Thing, number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** All of them, in order. */
  all(): readonly Thing[] {
    return [...this.#numbers.keys()];
  }

  of(thing: Thing): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    this.#numbers.set(thing, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
