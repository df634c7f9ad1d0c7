/**
 * lint: what can be wrong with a pack that reads well, and how we say it. One rule, one file, one document.
 * Front door of the room.
 */
/** Everything wrong with packs, the reader's problems among it. */
export { examine, type Examined } from './examine.ts';
/** The same again and again, as while somebody writes: only what has changed is looked at. */
export { openExaminer, type Examiner } from './examine.ts';
/** What is wrong with a scenario that shows only when bots have played it. */
export { weigh } from './weigh.ts';
/** Problems as they are told: file by file, from top to bottom. */
export { inOrder } from './examine.ts';
/** All rules with their documents, and one by its name. */
export { ruleNamed, RULES } from './all-rules.ts';
/** A document for everything that can be wrong: the reader's problems and the rules, in one list. */
export { EXPLAINED, explainedNamed, type Explained } from './explained.ts';
export type { ExampleOf } from './reader-document.ts';
export type { Described, RuleDocument } from './rule.ts';
