/** What a learner hands in: the run as its recipe, under which assignment, and what it came to. */
import { readRecipe, recipeAsText, type Recipe } from '../conversation/conversation.ts';
import { LONGEST_TITLE, MODES, referenceOf, type Assignment, type Read } from './assignment.ts';
import { codeOf, codesIn, isFromTheFuture, type FoundCode } from './codes.ts';
import { fieldOf, valueOf } from './fields.ts';
import { plainText } from './plain-text.ts';
import { REFUSALS, type Refusal } from './refusals.ts';

/** What of the assignment travels with its result; pack, scenario, persona and seed stand in the recipe. */
export type Assigner = Pick<Assignment, 'mode' | 'language' | 'intensity' | 'name'>;

export interface Result {
  readonly assigner: Assigner;
  /** What the learner wants to be called, up to 60 characters; may be empty. */
  readonly alias: string;
  /** Which try of this assignment in that browser, from 1; 0 where it could not be counted. */
  readonly attempt: number;
  /** When it was handed in, by the learner's own clock: `2026-11-22T13:20Z`. */
  readonly handedIn: string;
  /** The ending's id, and the outcome the learner saw, 0–100, to the last digit. */
  readonly ending: string;
  readonly outcome: number;
  readonly recipe: Recipe;
}

export const LONGEST_ALIAS = 60;
const FORMAT = '1';
/** Before the recipe, which has slashes of its own. */
const FIELDS = 10;

/** The result as one code to paste or to keep in a file. */
export const resultAsCode = (result: Result): Promise<string> => codeOf('R', resultAsText(result));

function resultAsText({ assigner, alias, attempt, handedIn, ending, outcome, recipe }: Result): string {
  const { mode, language, intensity, name } = assigner;
  const told = [mode, language ?? '', String(intensity), name, plainText(alias, LONGEST_ALIAS)];
  const came = [String(attempt), handedIn, ending, String(outcome)];
  return [FORMAT, ...[...told, ...came].map(fieldOf), recipeAsText(recipe)].join('/');
}

/** One code as a trainer pasted it: a result, or why it was refused. */
export interface OpenedCode {
  readonly written: string;
  readonly read: Read<Result>;
  /** False where the seal could not be looked at here; replaying still proves the figures. */
  readonly isSealed: boolean;
}

/** Every result in what somebody pasted or in a file; other codes are refused, each with a reason. */
export async function resultsIn(pasted: string): Promise<readonly OpenedCode[]> {
  const codes = await codesIn(pasted);
  return codes.map((code) => ({
    written: code.written,
    isSealed: code.seal !== 'unchecked',
    read: resultOf(code),
  }));
}

function resultOf(code: FoundCode): Read<Result> {
  if (isFromTheFuture(code)) return refused('newer');
  if (code.seal === 'cut' || code.seal === 'changed') return refused(code.seal);
  if (code.kind === 'A') return refused('isAssignment');
  if (code.kind !== 'R' || code.text === null) return refused('unreadable');
  return resultIn(code.text);
}

function resultIn(text: string): Read<Result> {
  const fields = text.split('/');
  if (/^\d+$/.test(fields[0] ?? '') && fields[0] !== FORMAT) return refused('newer');
  const values = fields.slice(1, FIELDS).map(valueOf);
  const read = readRecipe(fields.slice(FIELDS).join('/'));
  const told = values.every((value) => value !== null) ? factsIn(values) : null;
  if (!read.ok || told === null) return refused('unreadable');
  return { ok: true, value: { ...told, recipe: read.recipe } };
}

function factsIn(values: readonly string[]): Omit<Result, 'recipe'> | null {
  const [mode, spoken, strength, name = '', alias = '', ...came] = values;
  const assigner = assignerIn(mode, spoken, strength);
  const facts = cameIn(came);
  return (
    assigner &&
    facts && {
      assigner: { ...assigner, name: plainText(name, LONGEST_TITLE) },
      alias: plainText(alias, LONGEST_ALIAS),
      ...facts,
    }
  );
}

type Came = Pick<Result, 'attempt' | 'handedIn' | 'ending' | 'outcome'>;

function cameIn([attempt = '', handedIn = '', ending = '', came = '']: readonly string[]): Came | null {
  const outcome = Number(came);
  const isFigure = /^\d{1,3}(\.\d+)?(e-\d+)?$/.test(came) && outcome <= 100;
  if (!isFigure || !/^\d{1,4}$/.test(attempt) || !isMoment(handedIn) || ending === '') return null;
  return { attempt: Number(attempt), handedIn, ending, outcome };
}

function assignerIn(mode = '', spoken = '', strength = ''): Omit<Assigner, 'name'> | null {
  const known = MODES.find((each) => each === mode);
  const intensity = ([0, 1, 2] as const).find((each) => String(each) === strength);
  const language = (['es', 'en'] as const).find((each) => each === spoken) ?? null;
  if (!known || intensity === undefined || (language === null && spoken !== '')) return null;
  return { mode: known, language, intensity };
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/;

const isMoment = (text: string): boolean => MOMENT.test(text) && !Number.isNaN(Date.parse(text));

/** A moment as results carry it, to the minute. */
export const momentOf = (date: Date): string => `${date.toISOString().slice(0, 16)}Z`;

/** The reference of the assignment a result answers, computed from what was really played. */
export function answeredBy({ assigner, recipe }: Result): string {
  const { pack, scenario, persona, seed } = recipe;
  return referenceOf({ ...assigner, pack, scenario, persona, seed });
}

/** How a run was played otherwise than assigned: milder, which anybody may, or in a way no assignment allows. */
export function departureOf({ assigner, recipe }: Result): 'none' | 'milder' | 'otherwise' {
  const isTongue = assigner.language === null || assigner.language === recipe.language;
  if (!isTongue || recipe.intensity > assigner.intensity || recipe.composure !== RESTED) return 'otherwise';
  return recipe.intensity < assigner.intensity ? 'milder' : 'none';
}

/** The calm every run in the app begins with, 0–100. */
const RESTED = 80;

const refused = (why: keyof typeof REFUSALS): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: REFUSALS[why],
});
