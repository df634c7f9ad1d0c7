/** The whole record as one file, and back. What comes from a file is not trusted. */
import type { Words } from '../../conversation/conversation.ts';
import { REFUSALS, type Refusal } from '../refusals.ts';
import { settingsOf, type Settings } from '../settings.ts';
import { isRecord, recordIn } from '../storage.ts';
import { unfinishedIn } from '../find-unfinished.ts';
import { unfinishedAsText, type Unfinished } from '../unfinished.ts';
import { lyingOf } from './record-store.ts';
import { runIn, type RunKept } from './run-kept.ts';

/** Signs of a file: a lifetime of runs is far less. */
export const LARGEST_RECORD = 20_000_000;
const MOST_RUNS = 50_000;
const KIND = 'cascabel record';
/** Of the file and of its runs alike; every older one is read, and has its fixture in the tests. */
export const RECORD_FORMAT = 2;
const FORMAT = RECORD_FORMAT;

/** Everything a browser keeps of a learner. */
export interface WholeRecord {
  readonly runs: readonly RunKept[];
  /** Null where the file has none: those of format 1. */
  readonly settings: Settings | null;
  /** Runs under way, as they stood. */
  readonly unfinished: readonly Unfinished[];
}
export type ReadRecord =
  ({ readonly ok: true } & WholeRecord) | { readonly ok: false; readonly refusal: Refusal };

/** The record as the text of a file; `now` in milliseconds since 1970. */
export function recordAsFile({ runs, settings, unfinished }: WholeRecord, now: number): string {
  const made = new Date(now).toISOString();
  const file = { kind: KIND, format: FORMAT, made, settings };
  const lists = { unfinished: unfinished.map((run) => unfinishedAsText(run)), runs: runs.map(lyingOf) };
  return `${JSON.stringify({ ...file, ...lists }, null, 1)}\n`;
}

/** Reads a file of `recordAsFile`; refuses, with a reason, what is none, too large, from the future or broken anywhere. */
export function readRecordFile(text: string): ReadRecord {
  if (text.length > LARGEST_RECORD) return refused(TOO_LARGE);
  const file = recordIn(text);
  if (file === null || file['kind'] !== KIND) return refused(NO_RECORD);
  const { format } = file;
  if (typeof format === 'number' && format > FORMAT) return refused(REFUSALS.newer);
  return format === 1 || format === FORMAT ? readParts(file) : refused(NO_RECORD);
}

function readParts({ runs, settings = null, unfinished = [] }: Record<string, unknown>): ReadRecord {
  if (!Array.isArray(runs) || !Array.isArray(unfinished)) return refused(NO_RECORD);
  if (runs.length > MOST_RUNS || unfinished.length > MOST_RUNS) return refused(TOO_LARGE);
  const read = allOf(runs);
  if ('refusal' in read) return refused(read.refusal);
  const cut = unfinished.map((each) => (typeof each === 'string' ? unfinishedIn(each) : null));
  const broken = cut.indexOf(null);
  if (broken >= 0) return refused(brokenAt(broken + 1, 'unfinished'));
  const set = settingsOf(settings);
  if (settings !== null && set === null) return refused(BROKEN_SETTINGS);
  return { ok: true, runs: read, settings: set, unfinished: cut.filter((each) => each !== null) };
}

function allOf(values: readonly unknown[]): readonly RunKept[] | { readonly refusal: Refusal } {
  const runs: RunKept[] = [];
  for (const [place, value] of values.entries()) {
    if (isRecord(value) && Number(value['format']) > FORMAT) return { refusal: REFUSALS.newer };
    const read = runIn(value);
    if ('wrong' in read) return { refusal: brokenAt(place + 1, read.wrong) };
    runs.push(read.run);
  }
  return runs;
}

const refused = (refusal: Refusal): ReadRecord => ({ ok: false, refusal });

const NOTHING_LOST: Words = {
  es: 'No se tomó nada de él, y lo que ya había sigue igual. Exporte otra vez el historial donde se hizo y ábralo aquí.',
  en: 'Nothing was taken from it, and what was here is as it was. Export the record again where it was made, and open it here.',
};
const TOO_LARGE: Refusal = {
  what: {
    es: 'El archivo es más grande que cualquier historial.',
    en: 'The file is larger than any record could be.',
  },
  mend: NOTHING_LOST,
};
const NO_RECORD: Refusal = {
  what: {
    es: 'Este archivo no es un historial de Cascabel.',
    en: 'This file is no record of Cascabel’s.',
  },
  mend: {
    es: 'Un historial es un archivo .json que se guarda con «Exportar todo».',
    en: 'A record is a .json file, saved with “Export everything”.',
  },
};

const BROKEN_SETTINGS: Refusal = {
  what: { es: 'Los ajustes del archivo están dañados.', en: 'The settings in the file are damaged.' },
  mend: NOTHING_LOST,
};

function brokenAt(place: number, field: string): Refusal {
  return {
    what: {
      es: `La conversación número ${place} del archivo está dañada («${field}»).`,
      en: `Conversation number ${place} in the file is damaged (“${field}”).`,
    },
    mend: NOTHING_LOST,
  };
}
