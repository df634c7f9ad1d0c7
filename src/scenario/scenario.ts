/**
 * scenario: a pack on paper. Reads YAML into a compiled form and a list of problems.
 * Front door of the room; nothing an author writes makes any of this throw.
 */
export type * from './compiled.ts';
export type * from './problem.ts';
export * from './vocabulary.ts';
