/** What goes along while a file is read: its sheet, its languages, and names defined and referred to. */
import { DIAGNOSES } from './diagnosis.ts';
import { note, noteAll } from './findings.ts';
import type { Finding, Sheet, Span } from './findings.ts';
import type { Language } from './vocabulary.ts';
import type { Mapping, Scalar } from './yaml-tree.ts';

/** Kinds of things an author names in one place and refers to in another. */
export type NamedThing = DefinedInside | 'persona';
/** Things named in the file that refers to them. */
export type DefinedInside = 'beat' | 'ending' | 'fact' | 'promise' | 'scenario';

export interface Reference {
  readonly to: NamedThing;
  readonly name: string;
  readonly span: Span;
}

export interface Reading {
  readonly sheet: Sheet;
  readonly setting: ReadingSetting;
  /** Every text must be there in each of these; a bare text is in the first. */
  readonly languages: readonly [Language, ...Language[]];
  /** Slots a text may use, besides `{o|a}`. */
  readonly slots: ReadonlySet<string>;
  /** Languages in which some text is missing. */
  readonly lacking: Set<Language>;
  readonly personas: ReadonlySet<string>;
  readonly defined: Readonly<Record<DefinedInside, Set<string>>>;
  readonly references: Reference[];
  /** Pieces of the file that were read by themselves, and where they stand in it. */
  readonly pieces: { readonly reading: Reading; readonly at: number }[];
  /** Where every text stands that is shown or spoken, in the order they were read. */
  readonly texts: (Mapping | Scalar)[];
}

/** What every file of a folder is read with. */
export interface ReadingSetting {
  readonly languages: readonly [Language, ...Language[]];
  readonly slots: ReadonlySet<string>;
  /** Personas a file may name. */
  readonly personas: ReadonlySet<string>;
}

export function startReading(sheet: Sheet, setting: ReadingSetting): Reading {
  const { languages, slots, personas } = setting;
  const defined = {
    beat: new Set<string>(),
    ending: new Set<string>(),
    fact: new Set<string>(),
    promise: new Set<string>(),
    scenario: new Set<string>(),
  };
  const found = { lacking: new Set<Language>(), references: [], pieces: [], texts: [] };
  return { sheet, setting, languages, slots, personas, defined, ...found };
}

/** Whether what stands in a piece would read the same; names that point elsewhere are looked up later. */
export function isSameSetting(one: ReadingSetting, other: ReadingSetting): boolean {
  if (one === other) return true;
  const inWords = ({ languages, slots }: ReadingSetting): string =>
    `${languages.join()} ${[...slots].join()}`;
  return inWords(one) === inWords(other);
}

/** Takes over everything that was read in a piece of the file, which stands `at` this offset. */
export function absorb(reading: Reading, piece: Reading, at: number): void {
  noteAll(reading.sheet, piece.sheet, at);
  const { lacking, defined } = piece;
  if (lacking.size > 0) for (const language of lacking) reading.lacking.add(language);
  if (defined.fact.size > 0) for (const fact of defined.fact) reading.defined.fact.add(fact);
  reading.pieces.push({ reading: piece, at });
}

/**
 * The references of a file that are wanted, those in its pieces where they stand in the file. Hardly any piece has one,
 * and there are thousands of pieces: `hasNone` may know it of a piece.
 */
export function referencesOf(
  { references, pieces }: Reading,
  isWanted: (reference: Reference) => boolean,
  hasNone = (piece: Reading): boolean => !piece.references.some(isWanted),
): readonly Reference[] {
  const wanted = references.filter(isWanted);
  for (const { reading, at } of pieces) {
    if (hasNone(reading)) continue;
    for (const { span, ...reference } of reading.references.filter(isWanted))
      wanted.push({ ...reference, span: { start: span.start + at, end: span.end + at } });
  }
  return wanted;
}

/** The names that exist of a kind. */
export function namesOf(reading: Reading, thing: NamedThing): ReadonlySet<string> {
  return thing === 'persona' ? reading.personas : reading.defined[thing];
}

/** Notes that something is wrong at a place. */
export function found(sheet: Sheet, finding: Finding): void {
  note(sheet, finding, DIAGNOSES[finding.code].severity === 'error');
}

/** Remembers that a name was defined in this file. */
export function define(reading: Reading, thing: DefinedInside, name: string): void {
  reading.defined[thing].add(name);
}

/** Remembers that a name was used here; `references.ts` asks later whether it exists. */
export function refer(reading: Reading, reference: Reference): void {
  reading.references.push(reference);
}
