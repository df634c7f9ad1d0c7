/**
 * exchange: other people's formats, in and out. Front door of the room.
 */
/** Every text of a pack as rows for a translator. */
export { stringsOf } from './text-table.ts';
/** Rows that came back, brought into the files they came from. */
export { isWritten, mergeStrings, ON_CONFLICT } from './merge.ts';
export type { Fate, Merge, MergeNote, OnConflict } from './merge.ts';
/** Rows as a table for spreadsheets, and back. */
export { csvOf, csvOfTable, rowsOfCsv } from './csv.ts';
/** Rows as XLIFF 1.2, and back. */
export { rowsOfXliff, xliffOf } from './xliff.ts';
export type { TableTrouble } from './table-trouble.ts';
/** A pack as one file, and out of it again. */
export { zipPack } from './zip-pack.ts';
export { LARGEST_ZIP, openZip } from './open-zip.ts';
/** The same out of a folder or of single files. */
export { openFiles } from './open-files.ts';
export { whyNotOpened } from './trouble-words.ts';
export type { PackTrouble } from './pack-trouble.ts';
/** Reminders as a calendar file. */
export { remindersAsCalendar, type Reminder } from './calendar.ts';
