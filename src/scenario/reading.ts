/** What goes along while a file is read: its sheet, its languages, and names defined and referred to. */
import type { Words } from './compiled.ts';
import { DIAGNOSES } from './diagnosis.ts';
import type { Code } from './diagnosis.ts';
import { note } from './findings.ts';
import type { Sheet, Span } from './findings.ts';
import type { Language } from './vocabulary.ts';

/** Kinds of things an author names in one place and refers to in another. */
export type NamedThing = 'beat' | 'ending' | 'fact' | 'promise' | 'persona' | 'scenario';

export interface Reference {
  readonly to: NamedThing;
  readonly name: string;
  readonly span: Span;
}

export interface Reading {
  readonly sheet: Sheet;
  /** Every text must be there in each of these; a bare text is in the first. */
  readonly languages: readonly [Language, ...Language[]];
  /** Slots a text may use, besides `{o|a}`. */
  readonly slots: ReadonlySet<string>;
  /** Languages in which some text is missing. */
  readonly lacking: Set<Language>;
  readonly defined: Readonly<Record<NamedThing, Map<string, Span>>>;
  readonly references: Reference[];
}

/** What a finding may carry besides its code and place. */
export interface Particulars {
  readonly filled?: Readonly<Record<string, string | number | Words>>;
  readonly among?: Iterable<string>;
}

export function startReading(
  sheet: Sheet,
  languages: readonly [Language, ...Language[]],
  slots: ReadonlySet<string>,
): Reading {
  const defined = {
    beat: new Map<string, Span>(),
    ending: new Map<string, Span>(),
    fact: new Map<string, Span>(),
    promise: new Map<string, Span>(),
    persona: new Map<string, Span>(),
    scenario: new Map<string, Span>(),
  };
  return { sheet, languages, slots, lacking: new Set(), defined, references: [] };
}

/** Notes that something is wrong at a place. */
export function found(sheet: Sheet, code: Code, span: Span, particulars: Particulars = {}): void {
  const finding = { code, span, filled: particulars.filled ?? {} };
  const isError = DIAGNOSES[code].severity === 'error';
  note(sheet, particulars.among === undefined ? finding : { ...finding, among: particulars.among }, isError);
}

/** Remembers that a name was defined here. */
export function define(reading: Reading, thing: NamedThing, name: string, span: Span): void {
  if (!reading.defined[thing].has(name)) reading.defined[thing].set(name, span);
}

/** Remembers that a name was used here; `references.ts` asks later whether it exists. */
export function refer(reading: Reading, to: NamedThing, name: string, span: Span): void {
  reading.references.push({ to, name, span });
}
