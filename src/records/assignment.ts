/** What a trainer assigns, as one line for a link or as a code to paste. */
import type { Intensity, Language } from '../conversation/conversation.ts';
import { lightCodeOf } from './codes.ts';
import { fieldOf, valueOf } from './fields.ts';
import { plainText } from './plain-text.ts';
import { REFUSALS, type Refusal } from './refusals.ts';
import { checkOf } from './seal.ts';

/**
 * Practice is as usual; say it first keeps the replies covered until the learner has said a sentence; assessment shows
 * nothing but the conversation until the run is handed in. What is explored counts for nothing and is not assigned.
 */
export const MODES = ['practice', 'say_it_first', 'assessment'] as const;
export type Mode = (typeof MODES)[number];

export interface Assignment {
  readonly mode: Mode;
  /** Null: the learner chooses. */
  readonly language: Language | null;
  /** The strongest the abuse may be; a learner may go milder. */
  readonly intensity: Intensity;
  /** A whole number from 1 to 2^32 − 1. */
  readonly seed: number;
  readonly pack: string;
  readonly version: string;
  readonly scenario: string;
  readonly persona: string;
  /** What the trainer calls it, to tell results apart: up to 60 characters. */
  readonly name: string;
  /** A word to the learner: up to 200 characters, shown as plain text. */
  readonly note: string;
}

export const LONGEST_TITLE = 60;
export const LONGEST_NOTE = 200;

/** Something read, or why it was refused. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

const FORMAT = '1';
/** With the format in front and the check behind. */
const FIELDS = 12;
/** Longer texts than this are no assignments. */
const LONGEST = 6_000;

/** What a letter puts behind a link. */
const AFTERWARDS = /[)\].,;:!?>»”"']+$/;

/** An assignment as it stands behind `#assignment=`: readable fields, and a check as the last. */
export function assignmentAsText(assignment: Assignment): string {
  const { mode, language, intensity, seed, pack, version, scenario, persona } = assignment;
  const head = [mode, language ?? '', String(intensity), String(seed), pack, version, scenario, persona];
  const words = [plainText(assignment.name, LONGEST_TITLE), plainText(assignment.note, LONGEST_NOTE)];
  const text = [FORMAT, ...[...head, ...words].map(fieldOf)].join('/');
  return `${text}/${checkOf(text)}`;
}

/** An assignment as a code, for where no link leads. */
export const assignmentAsCode = (assignment: Assignment): string =>
  lightCodeOf('A', assignmentAsText(assignment));

/** Reads an assignment from the text of a link. Whatever the text is, this answers and never throws. */
export function readAssignment(written: string): Read<Assignment> {
  if (written.length > LONGEST) return refused('unreadable');
  const text = written.replace(/\s+/g, '');
  const fields = text.split('/');
  if (/^\d+$/.test(fields[0] ?? '') && fields[0] !== FORMAT) return refused('newer');
  if (fields[0] !== FORMAT) return refused('unreadable');
  if (fields.length < FIELDS) return refused('cut');
  const check = (fields[FIELDS - 1] ?? '').replace(AFTERWARDS, '');
  const right = checkOf(fields.slice(0, FIELDS - 1).join('/'));
  if (check !== right || fields.length > FIELDS) return refused(right.startsWith(check) ? 'cut' : 'changed');
  return assignmentIn(fields.slice(1, FIELDS - 1).map(valueOf));
}

function assignmentIn(values: readonly (string | null)[]): Read<Assignment> {
  const [mode = '', spoken, strength, number, pack, version, scenario, persona, name, note] = values;
  if (LATER_MODES.includes(mode ?? '')) return refused('newer');
  const how = howIn([mode, spoken, strength, number]);
  if (!how || !pack || !version || !scenario || !persona) return refused('unreadable');
  const words = { name: plainText(name ?? '', LONGEST_TITLE), note: plainText(note ?? '', LONGEST_NOTE) };
  return { ok: true, value: { ...how, pack, version, scenario, persona, ...words } };
}

/** Modes that links of a newer Cascabel may ask for. */
const LATER_MODES: readonly string[] = ['explore'];

type How = Pick<Assignment, 'mode' | 'language' | 'intensity' | 'seed'>;

function howIn([named, spoken, strength, number]: readonly (string | null | undefined)[]): How | null {
  const mode = MODES.find((each) => each === named);
  const intensity = INTENSITIES.find((each) => String(each) === strength);
  const seed = seedIn(number ?? '');
  if (!mode || intensity === undefined || seed === null || !isLanguage(spoken)) return null;
  return { mode, intensity, seed, language: spoken === '' ? null : spoken };
}

const INTENSITIES: readonly Intensity[] = [0, 1, 2];
const MOST_SEED = 2 ** 32 - 1;

const isLanguage = (text: string | null | undefined): text is Language | '' =>
  text === 'es' || text === 'en' || text === '';

function seedIn(text: string): number | null {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  return seed >= 1 && seed <= MOST_SEED ? seed : null;
}

const refused = (why: keyof typeof REFUSALS): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: REFUSALS[why],
});

/**
 * Seven letters and digits by which trainer and results name the same assignment: its name, mode, scenario,
 * persona, seed, language and strength. The note and the pack's version do not count.
 */
export function referenceOf(assignment: Omit<Assignment, 'note' | 'version'>): string {
  const { mode, language, intensity, seed, pack, scenario, persona, name } = assignment;
  const told = [mode, language ?? '', String(intensity), String(seed), pack, scenario, persona, name];
  return checkOf(told.map(fieldOf).join('/')).slice(0, 7).toUpperCase();
}
