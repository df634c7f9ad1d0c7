/**
 * records: what stays in the learner's own browser (runs in progress, the settings, what was assigned) and what
 * leaves it when the learner hands it in. Front door of the room.
 * The storage is handed in; nothing here throws when it is full, refused or full of garbage.
 */
export type { Found, Kept, Shelf } from './storage.ts';
/** Packs opened from files and links. Brings the browser's database along: import it where it is used. */
export { openPackStore, type OpenedPack, type PackStore } from './opened-packs.ts';
/** Whether there is anything of that kind at all: cheap to ask. */
export { hasOwn, markOwn, OWN_MARK } from './own-mark.ts';
/** What somebody has set for the names a pack leaves open. */
export { findPackNames, keepPackNames, LONGEST_PACK_NAME, plainName, type PackNames } from './pack-names.ts';
export { findSettings, FIRST_SETTINGS, keepSettings, THEME_WISHES, type Settings } from './settings.ts';
/** What a trainer assigns, as a link or a code, and back. */
export {
  assignmentAsCode,
  assignmentAsText,
  LONGEST_TITLE,
  LONGEST_NOTE,
  MODES,
  readAssignment,
  referenceOf,
  type Assignment,
  type Mode,
  type Read,
} from './assignment.ts';
export { assignmentInCode } from './assignment-code.ts';
/** Assignments opened in this browser. */
export { findAssigned, isSameAssignment, keepAssigned, type Assigned, type Handed } from './assigned.ts';
/** What a learner hands in, as a code, and back; and whether it is true of the run. */
export {
  answeredBy,
  departureOf,
  LONGEST_ALIAS,
  momentOf,
  resultAsCode,
  resultsIn,
  type OpenedCode,
  type Result,
} from './result.ts';
export { examineResult, type Examined } from './examine-result.ts';
export { REFUSALS, type Refusal } from './refusals.ts';
export { plainText } from './plain-text.ts';

/** What the learner put beside a run while it was played. */
export {
  NO_NOTES,
  RUN_MODES,
  type OwnSentence,
  type Prediction,
  type RunMode,
  type RunNotes,
} from './run-notes.ts';
/** Runs under way, one place for each. */
export { findUnfinished } from './find-unfinished.ts';
export { forgetUnfinished, isSameRun, keepUnfinished, type Ended, type Unfinished } from './unfinished.ts';
/** The learner's own record: every run, as a store of the browser's, as a file, and what is due to be recalled. */
export { openRecordStore, type Note, type RecordStore } from './learner/record-store.ts';
export {
  LARGEST_RECORD,
  readRecordFile,
  RECORD_FORMAT,
  recordAsFile,
  type WholeRecord,
} from './learner/record-file.ts';
export { wipeShelf } from './wipe-shelf.ts';
export { runIn, STOPPED, type RunKept } from './learner/run-kept.ts';
/** What learners dispute, gathered. */
export { disagreementsIn, type DisputedVerdict } from './learner/disagreements.ts';
export { dueIn, RECALL_AFTER, recallsOf, type Recall } from './learner/recalls.ts';
/** Runs as xAPI statements for a learning record store, and the name they leave under. */
export { statementsAsFile, type RunTold } from './xapi/statements.ts';
export type { Statement } from './xapi/statement.ts';
export { actorOf, ownMark } from './xapi/own-name.ts';
/** How the scores of the record have gone. */
export { progressOf, type Mean, type Progress } from './learner/progress.ts';
