/**
 * Everything that can be wrong with a pack on paper, by code: how serious it is, what it means and
 * what to do. `{given}` and the like are filled in by `report.ts`. Codes are stable: tests, help pages
 * and authors' searches hang on them.
 */
import type { Diagnosis } from './problem.ts';
import { FILE_DIAGNOSES } from './diagnosis-of-files.ts';
import { NAME_DIAGNOSES } from './diagnosis-of-names.ts';
import { VALUE_DIAGNOSES } from './diagnosis-of-values.ts';

const ALL = { ...FILE_DIAGNOSES, ...VALUE_DIAGNOSES, ...NAME_DIAGNOSES } as const;
/** The stable name of a problem. */
export type Code = keyof typeof ALL;
export const DIAGNOSES: Readonly<Record<Code, Diagnosis>> = ALL;

/** Every code there is. */
export const PROBLEM_CODES = Object.keys(ALL) as readonly Code[];
