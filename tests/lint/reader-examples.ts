/** Examples of what the reader finds, as the files they stand for, and where in them a problem must be found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReaderDocument } from '../../src/lint/reader-document.ts';
import type { PackFile } from '../../src/scenario/scenario.ts';
import { laidOver, marksIn, SOUND_CALL, SOUND_PACK, type Mark } from './lay-over.ts';

const SOUND_PERSONA = readFileSync(join(import.meta.dirname, 'sound-persona.yaml'), 'utf8');
/** The files of a sound pack by name; examples change one of them, or some. */
const SOUND: Readonly<Record<string, string>> = {
  'pack.yaml': SOUND_PACK,
  'cast/next-door.yaml': SOUND_PERSONA,
  'lost-parcel.yaml': SOUND_CALL,
};
const FILE_OF = {
  scenario: 'lost-parcel.yaml',
  persona: 'cast/next-door.yaml',
  pack: 'pack.yaml',
} as const;

/** The files an example stands for, and the marks in them. */
export interface Shown {
  readonly files: readonly PackFile[];
  readonly marks: readonly (Mark & { readonly file: string })[];
}

/** What an example shows, as files: those it changes, and the rest of a sound pack beside them. */
export function shownBy(code: string, document: ReaderDocument, which: 'breaks' | 'mended'): Shown {
  const { [which]: shown, real } = document;
  const changed =
    document.of === 'folder' ? filesIn(shown) : new Map([[FILE_OF[document.of], shown] as const]);
  const beside = document.of === 'folder' ? [] : ['pack.yaml', 'lost-parcel.yaml'];
  const paths = [...new Set([...beside, ...changed.keys()])].toSorted();
  const made = paths.map((path) => ({
    path,
    ...madeFrom({
      sound: document.isWhole === true && changed.has(path) ? '' : (SOUND[path] ?? ''),
      shown: changed.get(path),
      real: which === 'breaks' ? real : undefined,
    }),
  }));
  return {
    files: made.map(({ path, content }) => ({ path, content })),
    marks: made.flatMap(({ path, marked }) =>
      marksIn(marked, code).map(({ line, ...mark }) => ({
        ...mark,
        line: marked.startsWith(OVER_ALL) ? line - 1 : line,
        file: path,
      })),
    ),
  };
}

/** A mark over the first line of a file, which is no part of the file: what it points at begins there. */
const OVER_ALL = '#▾\n';

interface Making {
  readonly sound: string;
  readonly shown: string | undefined;
  readonly real: ReaderDocument['real'];
}
/** One file as it really is, and as it is written with its marks where they can be read. */
function madeFrom({ sound, shown, real }: Making) {
  if (shown === undefined) return { content: sound, marked: '' };
  const text = sound === '' ? shown : laidOver(shown, sound);
  const content = real?.(text) ?? text;
  if (typeof content !== 'string') return { content, marked: text };
  return {
    content: content.startsWith(OVER_ALL) ? content.slice(OVER_ALL.length) : content,
    marked: content,
  };
}

/** The files of a folder, each under a comment that is its name. */
function filesIn(shown: string): ReadonlyMap<string, string> {
  const [, ...parts] = shown.split(/^# ([\w/-]+\.yaml)\n/m);
  const names = parts.filter((_, place) => place % 2 === 0);
  return new Map(names.map((name, place) => [name, parts[place * 2 + 1] ?? '']));
}
