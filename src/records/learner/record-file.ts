/** The whole record as one file, and back. What comes from a file is not trusted. */
import type { Words } from '../../conversation/conversation.ts';
import { REFUSALS, type Refusal } from '../refusals.ts';
import { isRecord, recordIn } from '../storage.ts';
import { lyingOf } from './record-store.ts';
import { runIn, type RunKept } from './run-kept.ts';

/** Signs of a file: a lifetime of runs is far less. */
export const LARGEST_RECORD = 20_000_000;
const MOST_RUNS = 50_000;
const KIND = 'cascabel record';
/** Of the file and of its runs alike; every older one is read. */
const FORMAT = 2;

export type ReadRecord =
  | { readonly ok: true; readonly runs: readonly RunKept[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** The record as the text of a file; `now` in milliseconds since 1970. */
export function recordAsFile(runs: readonly RunKept[], now: number): string {
  const made = new Date(now).toISOString();
  return `${JSON.stringify({ kind: KIND, format: FORMAT, made, runs: runs.map(lyingOf) }, null, 1)}\n`;
}

/** Reads a file of `recordAsFile`; refuses, with a reason, what is none, too large, from the future or broken anywhere. */
export function readRecordFile(text: string): ReadRecord {
  if (text.length > LARGEST_RECORD) return refused(TOO_LARGE);
  const file = recordIn(text);
  if (file === null || file['kind'] !== KIND) return refused(NO_RECORD);
  if (typeof file['format'] === 'number' && file['format'] > FORMAT) return refused(REFUSALS.newer);
  const { runs } = file;
  if ((file['format'] !== 1 && file['format'] !== FORMAT) || !Array.isArray(runs)) return refused(NO_RECORD);
  if (runs.length > MOST_RUNS) return refused(TOO_LARGE);
  return allOf(runs);
}

function allOf(values: readonly unknown[]): ReadRecord {
  const runs: RunKept[] = [];
  for (const [place, value] of values.entries()) {
    if (isRecord(value) && Number(value['format']) > FORMAT) return refused(REFUSALS.newer);
    const read = runIn(value);
    if ('wrong' in read) return refused(brokenAt(place + 1, read.wrong));
    runs.push(read.run);
  }
  return { ok: true, runs };
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

function brokenAt(place: number, field: string): Refusal {
  return {
    what: {
      es: `La conversación número ${place} del archivo está dañada («${field}»).`,
      en: `Conversation number ${place} in the file is damaged (“${field}”).`,
    },
    mend: NOTHING_LOST,
  };
}
