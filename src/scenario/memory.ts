/** Work that is done again only when something it is done from is another: what makes a second look at files quick. */
import { noteAll } from './findings.ts';
import type { Noted, Sheet } from './findings.ts';

export interface Memory {
  /**
   * What `work` gave the last time under this name, if that was from the very same things; otherwise what it gives now,
   * knowing what it gave before.
   */
  once<T>(name: string, from: readonly unknown[], work: (before?: T) => T): T;
  /** Forgets what has not been asked for since this was said before. */
  forget(): void;
}

interface Done {
  readonly from: readonly unknown[];
  readonly result: unknown;
  /** Names of work that was asked for on the way. */
  readonly within: readonly string[];
}

export function openMemory(): Memory {
  let before = new Map<string, Done>();
  let now = new Map<string, Done>();
  let within: string[] = [];

  /** Work that is not done again keeps what was done within it. */
  function keep(name: string): void {
    const done = before.get(name);
    if (done === undefined || now.has(name)) return;
    now.set(name, done);
    for (const each of done.within) keep(each);
  }

  return {
    once<T>(name: string, from: readonly unknown[], work: (before?: T) => T): T {
      within.push(name);
      keep(name);
      const known = now.get(name);
      // Kept under a name of its own by the one caller who knows its type.
      const last = known?.result as T | undefined;
      if (known !== undefined && isSame(known.from, from)) return known.result as T;
      const around = within;
      within = [];
      const result = last === undefined ? work() : work(last);
      now.set(name, { from, result, within });
      within = around;
      return result;
    },
    forget() {
      before = now;
      now = new Map();
      within = [];
    },
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, place) => Object.is(each, other[place]));
}

export interface Noting {
  readonly from: readonly unknown[];
  /** The sheets that the work notes things on. */
  readonly sheets: readonly Sheet[];
}

/** The same for work that notes what is wrong: where it is not done again, what it noted is noted again. */
export function onceNoting<T>(
  memory: Memory,
  name: string,
  { from, sheets, work }: Noting & { readonly work: () => T },
): T {
  const stands = sheets.flatMap(({ errors, findings, unkept }) => [errors, findings.length, unkept]);
  let isFresh = false;
  const done = memory.once(name, [...from, ...stands], () => {
    isFresh = true;
    const before = sheets.map(({ errors, findings, unkept }) => ({ errors, unkept, count: findings.length }));
    const result = work();
    return { result, noted: sheets.map((sheet, place) => since(sheet, before[place])) };
  });
  if (!isFresh) for (const [place, noted] of done.noted.entries()) noteOn(sheets[place], noted);
  return done.result;
}

type Stand = { readonly errors: number; readonly unkept: number; readonly count: number };

function since(
  { errors, findings, unkept }: Sheet,
  before: Stand = { errors: 0, unkept: 0, count: 0 },
): Noted {
  return {
    findings: findings.slice(before.count),
    unkept: unkept - before.unkept,
    errors: errors - before.errors,
  };
}

function noteOn(sheet: Sheet | undefined, noted: Noted): void {
  if (sheet !== undefined) noteAll(sheet, noted, 0);
}
