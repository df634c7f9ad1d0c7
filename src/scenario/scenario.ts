/**
 * scenario: a pack on paper. Reads YAML into a compiled form and a list of problems.
 * Front door of the room; nothing an author writes makes any of this throw.
 */
/** The compiled form: packs, scenarios, personas, lines, conditions. */
export type * from './compiled.ts';
/** The parts of a look and everybody of the cast, in words. */
export { LOOK_LISTS } from './look-vocabularies.ts';
export { CAST_DRESS } from './cast-dress.ts';
export { LOOKS_TITLED } from './schema-meanings.ts';
/** Who is seen: by name, or in parts; and the name they go by for voice and habits. */
export type { LookParts, Seen } from './seen.ts';
export { nameOfSeen } from './seen.ts';
/** What is wrong with a pack, and the files it is read from. */
export type * from './problem.ts';
/** Every problem the reader knows, by its stable code: how serious, what it means, what to do. */
export { DIAGNOSES, PROBLEM_CODES, type Code as ProblemCode } from './diagnosis.ts';
/** The closed vocabularies: acts, bands, phases, channels, endings, moves and the rest. */
export * from './vocabulary.ts';
/** Acts and their families in words, in both languages. */
export { ACT_WORDS, CLASS_WORDS } from './act-words.ts';
/** Bands, phases, figures, losses and threats in words. */
export { BAND_WORDS } from './band-words.ts';
export { FIGURE_WORDS, LOSS_WORDS, PHASE_WORDS, THREAT_WORDS } from './mood-words.ts';
/** Channels, endings, standing moves, situations and sources in words. */
export { MOVE_WORDS } from './move-words.ts';
export { CHANNEL_WORDS, ENDING_WORDS, SITUATION_WORDS, SOURCE_WORDS } from './scene-words.ts';
/** Filling `{name}`, `{company}` and `{o|a}` when a text is spoken. */
export { fillSlots, slotsOf } from './slots.ts';
export type { Slots } from './slots.ts';
/** Emphasis: the stressed words of a text, and a text without its stars. */
export { spansOf, strayStar, unstressed } from './emphasis.ts';
/** Packs from their files. Brings the YAML parser along: import it where files are read, not where they are played. */
export { readPacks } from './read-packs.ts';
/** The same again and again, as while somebody writes. */
export { openReader } from './read-packs.ts';
export type { Reader, ReadPacks } from './read-packs.ts';
/** A file as it was written: findings made later point at places in it and are worded like the reader's own. */
export { isWritten, remarksOn } from './paper.ts';
export type { Paper, Pointer, Remark, Spot } from './paper.ts';
/** A problem shown in its file, for a terminal. */
export { codeFrame } from './code-frame.ts';
/** The nearest of several names, for “did you mean”. */
export { nearest } from './nearest.ts';
/** A name of a vocabulary from what somebody typed, aliases included. */
export { actNamed } from './names.ts';
/** Every text of a pack under a stable name, with where it stands in its file. */
export { findTexts } from './find-texts.ts';
export type { TextsOfFile, WrittenText } from './find-texts.ts';
export type { Mapping, Scalar } from './yaml-tree.ts';
/** A short name for a value that changes when anything in the value does. */
export { fingerprintOf } from './fingerprint.ts';
/** Every key of the format with what may stand under it and what it means. */
export { formatGroups, groupUnder } from './format-keys.ts';
export type { FormatGroup, FormatKey } from './format-keys.ts';
export type { JsonSchema } from './shape.ts';
/** The largest file that is read at all, in bytes. */
export { LARGEST_FILE } from './source-text.ts';
