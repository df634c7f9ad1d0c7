/** What goes along while a file is read: its sheet, its languages, and names defined and referred to. */
import { DIAGNOSES } from './diagnosis.ts';
import { note } from './findings.ts';
import type { Finding, Sheet, Span } from './findings.ts';
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
  readonly defined: Readonly<Record<NamedThing, Set<string>>>;
  readonly references: Reference[];
}

export function startReading(
  sheet: Sheet,
  languages: readonly [Language, ...Language[]],
  slots: ReadonlySet<string>,
): Reading {
  const defined = {
    beat: new Set<string>(),
    ending: new Set<string>(),
    fact: new Set<string>(),
    promise: new Set<string>(),
    persona: new Set<string>(),
    scenario: new Set<string>(),
  };
  return { sheet, languages, slots, lacking: new Set(), defined, references: [] };
}

/** Notes that something is wrong at a place. */
export function found(sheet: Sheet, finding: Finding): void {
  note(sheet, finding, DIAGNOSES[finding.code].severity === 'error');
}

/** Remembers that a name was defined in this file. */
export function define(reading: Reading, thing: NamedThing, name: string): void {
  reading.defined[thing].add(name);
}

/** Remembers that a name was used here; `references.ts` asks later whether it exists. */
export function refer(reading: Reading, reference: Reference): void {
  reading.references.push(reference);
}
