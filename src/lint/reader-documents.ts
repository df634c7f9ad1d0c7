/** The document of every problem the reader knows; one that is forgotten is an error of types. */
import type { ProblemCode } from '../scenario/scenario.ts';
import type { ReaderDocument } from './reader-document.ts';
import { FILE_TOO_LARGE } from './reader-documents/file-too-large.ts';
import { NOT_UTF8 } from './reader-documents/not-utf8.ts';
import { CONTROL_CHARACTER } from './reader-documents/control-character.ts';
import { BROKEN_CHARACTER } from './reader-documents/broken-character.ts';
import { EMPTY_FILE } from './reader-documents/empty-file.ts';
import { SECOND_DOCUMENT } from './reader-documents/second-document.ts';
import { YAML_SYNTAX } from './reader-documents/yaml-syntax.ts';
import { BAD_ESCAPE } from './reader-documents/bad-escape.ts';
import { TAB_INDENTATION } from './reader-documents/tab-indentation.ts';
import { BAD_INDENTATION } from './reader-documents/bad-indentation.ts';
import { NOT_CLOSED } from './reader-documents/not-closed.ts';
import { COLON_IN_TEXT } from './reader-documents/colon-in-text.ts';
import { MISSING_COMMA } from './reader-documents/missing-comma.ts';
import { NESTED_TOO_DEEP } from './reader-documents/nested-too-deep.ts';
import { TAG_NOT_ALLOWED } from './reader-documents/tag-not-allowed.ts';
import { MERGE_KEY } from './reader-documents/merge-key.ts';
import { UNKNOWN_ALIAS } from './reader-documents/unknown-alias.ts';
import { ALIAS_OF_ITSELF } from './reader-documents/alias-of-itself.ts';
import { TOO_MANY_REPEATS } from './reader-documents/too-many-repeats.ts';
import { KEY_NOT_TEXT } from './reader-documents/key-not-text.ts';
import { DUPLICATE_KEY } from './reader-documents/duplicate-key.ts';
import { TOO_MANY_PROBLEMS } from './reader-documents/too-many-problems.ts';
import { WRONG_TYPE } from './reader-documents/wrong-type.ts';
import { MISSING_KEY } from './reader-documents/missing-key.ts';
import { EMPTY_TEXT } from './reader-documents/empty-text.ts';
import { EMPTY_LIST } from './reader-documents/empty-list.ts';
import { TEXT_TOO_LONG } from './reader-documents/text-too-long.ts';
import { NUMBER_OUT_OF_RANGE } from './reader-documents/number-out-of-range.ts';
import { MISSING_LANGUAGE } from './reader-documents/missing-language.ts';
import { UNKNOWN_SLOT } from './reader-documents/unknown-slot.ts';
import { LOOSE_BRACE } from './reader-documents/loose-brace.ts';
import { NO_ACTS } from './reader-documents/no-acts.ts';
import { TOO_MANY_ACTS } from './reader-documents/too-many-acts.ts';
import { TOO_FEW_REPLIES } from './reader-documents/too-few-replies.ts';
import { BAD_COMPARISON } from './reader-documents/bad-comparison.ts';
import { BAD_DURATION } from './reader-documents/bad-duration.ts';
import { BAD_VERSION } from './reader-documents/bad-version.ts';
import { BAD_FORMAT } from './reader-documents/bad-format.ts';
import { NEWER_FORMAT } from './reader-documents/newer-format.ts';
import { UNKNOWN_KEY } from './reader-documents/unknown-key.ts';
import { UNKNOWN_ACT } from './reader-documents/unknown-act.ts';
import { UNKNOWN_BAND } from './reader-documents/unknown-band.ts';
import { UNKNOWN_PHASE } from './reader-documents/unknown-phase.ts';
import { UNKNOWN_CHANNEL } from './reader-documents/unknown-channel.ts';
import { UNKNOWN_ENDING_KIND } from './reader-documents/unknown-ending-kind.ts';
import { UNKNOWN_MOVE } from './reader-documents/unknown-move.ts';
import { UNKNOWN_SETTING } from './reader-documents/unknown-setting.ts';
import { UNKNOWN_SITUATION } from './reader-documents/unknown-situation.ts';
import { UNKNOWN_CONDITION } from './reader-documents/unknown-condition.ts';
import { UNKNOWN_COLOUR } from './reader-documents/unknown-colour.ts';
import { UNKNOWN_PART } from './reader-documents/unknown-part.ts';
import { UNKNOWN_LOOK } from './reader-documents/unknown-look.ts';
import { UNKNOWN_LOSS } from './reader-documents/unknown-loss.ts';
import { UNKNOWN_THREAT } from './reader-documents/unknown-threat.ts';
import { UNKNOWN_CHOICE } from './reader-documents/unknown-choice.ts';
import { UNKNOWN_ANSWER } from './reader-documents/unknown-answer.ts';
import { UNKNOWN_SOURCE } from './reader-documents/unknown-source.ts';
import { UNKNOWN_TEACHING } from './reader-documents/unknown-teaching.ts';
import { UNKNOWN_LANGUAGE } from './reader-documents/unknown-language.ts';
import { UNKNOWN_BEAT } from './reader-documents/unknown-beat.ts';
import { UNKNOWN_ENDING } from './reader-documents/unknown-ending.ts';
import { UNKNOWN_FACT } from './reader-documents/unknown-fact.ts';
import { UNKNOWN_PROMISE } from './reader-documents/unknown-promise.ts';
import { UNKNOWN_PERSONA } from './reader-documents/unknown-persona.ts';
import { UNKNOWN_SCENARIO } from './reader-documents/unknown-scenario.ts';
import { BROKEN_PERSONA } from './reader-documents/broken-persona.ts';
import { EXTENDS_CYCLE } from './reader-documents/extends-cycle.ts';
import { SCENARIO_NOT_LISTED } from './reader-documents/scenario-not-listed.ts';
import { MISSING_PACK } from './reader-documents/missing-pack.ts';
import { BAD_ID } from './reader-documents/bad-id.ts';
import { RESERVED_ID } from './reader-documents/reserved-id.ts';
import { BAD_VARIABLE } from './reader-documents/bad-variable.ts';
import { DUPLICATE_ID } from './reader-documents/duplicate-id.ts';

export const READER_DOCUMENTS: Readonly<Record<ProblemCode, ReaderDocument>> = {
  'file-too-large': FILE_TOO_LARGE,
  'not-utf8': NOT_UTF8,
  'control-character': CONTROL_CHARACTER,
  'broken-character': BROKEN_CHARACTER,
  'empty-file': EMPTY_FILE,
  'second-document': SECOND_DOCUMENT,
  'yaml-syntax': YAML_SYNTAX,
  'bad-escape': BAD_ESCAPE,
  'tab-indentation': TAB_INDENTATION,
  'bad-indentation': BAD_INDENTATION,
  'not-closed': NOT_CLOSED,
  'colon-in-text': COLON_IN_TEXT,
  'missing-comma': MISSING_COMMA,
  'nested-too-deep': NESTED_TOO_DEEP,
  'tag-not-allowed': TAG_NOT_ALLOWED,
  'merge-key': MERGE_KEY,
  'unknown-alias': UNKNOWN_ALIAS,
  'alias-of-itself': ALIAS_OF_ITSELF,
  'too-many-repeats': TOO_MANY_REPEATS,
  'key-not-text': KEY_NOT_TEXT,
  'duplicate-key': DUPLICATE_KEY,
  'too-many-problems': TOO_MANY_PROBLEMS,
  'wrong-type': WRONG_TYPE,
  'missing-key': MISSING_KEY,
  'empty-text': EMPTY_TEXT,
  'empty-list': EMPTY_LIST,
  'text-too-long': TEXT_TOO_LONG,
  'number-out-of-range': NUMBER_OUT_OF_RANGE,
  'missing-language': MISSING_LANGUAGE,
  'unknown-slot': UNKNOWN_SLOT,
  'loose-brace': LOOSE_BRACE,
  'no-acts': NO_ACTS,
  'too-many-acts': TOO_MANY_ACTS,
  'too-few-replies': TOO_FEW_REPLIES,
  'bad-comparison': BAD_COMPARISON,
  'bad-duration': BAD_DURATION,
  'bad-version': BAD_VERSION,
  'bad-format': BAD_FORMAT,
  'newer-format': NEWER_FORMAT,
  'unknown-key': UNKNOWN_KEY,
  'unknown-act': UNKNOWN_ACT,
  'unknown-band': UNKNOWN_BAND,
  'unknown-phase': UNKNOWN_PHASE,
  'unknown-channel': UNKNOWN_CHANNEL,
  'unknown-ending-kind': UNKNOWN_ENDING_KIND,
  'unknown-move': UNKNOWN_MOVE,
  'unknown-setting': UNKNOWN_SETTING,
  'unknown-situation': UNKNOWN_SITUATION,
  'unknown-condition': UNKNOWN_CONDITION,
  'unknown-look': UNKNOWN_LOOK,
  'unknown-part': UNKNOWN_PART,
  'unknown-colour': UNKNOWN_COLOUR,
  'unknown-loss': UNKNOWN_LOSS,
  'unknown-threat': UNKNOWN_THREAT,
  'unknown-choice': UNKNOWN_CHOICE,
  'unknown-answer': UNKNOWN_ANSWER,
  'unknown-source': UNKNOWN_SOURCE,
  'unknown-teaching': UNKNOWN_TEACHING,
  'unknown-language': UNKNOWN_LANGUAGE,
  'unknown-beat': UNKNOWN_BEAT,
  'unknown-ending': UNKNOWN_ENDING,
  'unknown-fact': UNKNOWN_FACT,
  'unknown-promise': UNKNOWN_PROMISE,
  'unknown-persona': UNKNOWN_PERSONA,
  'unknown-scenario': UNKNOWN_SCENARIO,
  'broken-persona': BROKEN_PERSONA,
  'extends-cycle': EXTENDS_CYCLE,
  'scenario-not-listed': SCENARIO_NOT_LISTED,
  'missing-pack': MISSING_PACK,
  'bad-id': BAD_ID,
  'reserved-id': RESERVED_ID,
  'bad-variable': BAD_VARIABLE,
  'duplicate-id': DUPLICATE_ID,
};
